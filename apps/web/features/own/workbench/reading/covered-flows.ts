import type { TradeRow } from '../../../../lib/own-files.ts';

/** What rows cover of one flow: its years, those between the first and the last that are absent, and the depths of its codes. */
export interface CoveredFlow {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: TradeRow['flow'];
  readonly first: string;
  readonly last: string;
  readonly periods: number;
  readonly absentYears: readonly string[];
  /** Digits of codes, 0 for the total. */
  readonly levels: readonly number[];
  readonly rows: number;
}

/** The flows that rows are of, those with most rows first. */
export function coveredFlows(rows: Iterable<TradeRow>): readonly CoveredFlow[] {
  const flows = new Map<string, FlowSoFar>();
  for (const { reporter, partner, flow, period, product } of rows) {
    const key = `${reporter} ${partner} ${flow}`;
    const so = flows.get(key) ?? { reporter, partner, flow, periods: new Set<string>(), levels: new Set<number>(), rows: 0 };
    if (so.rows === 0) flows.set(key, so);
    so.rows += 1;
    so.periods.add(period);
    if (product.level !== null) so.levels.add(product.level);
  }
  return [...flows.values()].map(covered).toSorted((one, other) => other.rows - one.rows);
}

/** What is known of a flow after some of its rows. */
interface FlowSoFar extends Pick<CoveredFlow, 'reporter' | 'partner' | 'flow'> {
  readonly periods: Set<string>;
  readonly levels: Set<number>;
  rows: number;
}

function covered({ periods: held, levels, ...flow }: FlowSoFar): CoveredFlow {
  const periods = [...held].toSorted();
  const [first, last] = [periods[0] ?? '', periods.at(-1) ?? ''];
  const years = new Set(periods.map((period) => period.slice(0, 4)));
  const between = Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) }, (_, at) =>
    String(Number(first.slice(0, 4)) + at),
  );
  return {
    ...flow,
    first,
    last,
    periods: periods.length,
    absentYears: between.filter((year) => !years.has(year)),
    levels: [...levels].toSorted((one, other) => one - other),
  };
}
