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
export function coveredFlows(rows: readonly TradeRow[]): readonly CoveredFlow[] {
  const flows = Map.groupBy(rows, ({ reporter, partner, flow }) => `${reporter} ${partner} ${flow}`);
  return [...flows.values()].flatMap((own) => covered(own) ?? []).toSorted((one, other) => other.rows - one.rows);
}

function covered(rows: readonly TradeRow[]): CoveredFlow | null {
  const [row] = rows;
  const periods = [...new Set(rows.map(({ period }): string => period))].toSorted();
  const [first, last] = [periods[0], periods.at(-1)];
  if (row === undefined || first === undefined || last === undefined) return null;
  const years = new Set(periods.map((period) => period.slice(0, 4)));
  const between = Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) }, (_, at) =>
    String(Number(first.slice(0, 4)) + at),
  );
  const levels = new Set(rows.flatMap(({ product }) => (product.level === null ? [] : [product.level])));
  return {
    ...{ reporter: row.reporter, partner: row.partner, flow: row.flow, first, last },
    periods: periods.length,
    absentYears: between.filter((year) => !years.has(year)),
    levels: [...levels].toSorted((one, other) => one - other),
    rows: rows.length,
  };
}
