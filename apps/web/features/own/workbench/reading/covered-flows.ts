import type { TradeRow, TradeTable } from '../../../../lib/own-files.ts';

/** What rows cover of one flow: its years, those between the first and the last that are absent, and the depths of its codes. */
export interface CoveredFlow {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: TradeRow['flow'];
  readonly first: string;
  readonly last: string;
  readonly absentYears: readonly string[];
  /** Digits of codes, 0 for the total. */
  readonly levels: readonly number[];
  readonly rows: number;
}

/** So many flows are listed; the others are counted. */
const mostFlows = 40;

/** The flows that rows are of, those with most rows first, and how many there are; no row is made anew for it. */
export function coveredFlows(table: TradeTable): { readonly flows: readonly CoveredFlow[]; readonly allFlows: number } {
  const { frames, frameOf, products, productOf } = table.columns;
  const flows = new Map<string, FlowSoFar>();
  const flowOfFrame = frames.map(({ reporter, partner, flow, period }) => {
    const key = `${reporter} ${partner} ${flow}`;
    const so = flows.get(key) ?? { reporter, partner, flow, periods: new Set<string>(), levels: new Set<number | null>(), rows: 0 };
    flows.set(key, so);
    so.periods.add(period);
    return so;
  });
  for (let row = 0; row < table.length; row += 1) {
    const so = flowOfFrame[frameOf.at(row)] as FlowSoFar;
    so.rows += 1;
    so.levels.add(products[productOf.at(row)]?.level ?? null);
  }
  const most = [...flows.values()].toSorted((one, other) => other.rows - one.rows).slice(0, mostFlows);
  return { flows: most.map(covered), allFlows: flows.size };
}

/** What is known of a flow after some of its rows. */
interface FlowSoFar extends Pick<CoveredFlow, 'reporter' | 'partner' | 'flow'> {
  readonly periods: Set<string>;
  readonly levels: Set<number | null>;
  rows: number;
}

function covered({ periods: held, levels, ...flow }: FlowSoFar): CoveredFlow {
  const periods = [...held].toSorted();
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const [from = 0, to = 0] = [first, last].map((period) => Number(period.slice(0, 4)));
  const years = new Set(periods.map((period) => period.slice(0, 4)));
  const absentYears = Array.from({ length: to - from }, (_, at) => String(from + at)).filter((year) => !years.has(year));
  const depths = [...levels].flatMap((level) => level ?? []).toSorted((one, other) => one - other);
  return { ...flow, first, last, absentYears, levels: depths };
}
