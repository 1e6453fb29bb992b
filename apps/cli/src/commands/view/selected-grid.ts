import type { Language, View } from '@sogdia/core';
import { askedOfSource } from '@sogdia/core/workspace';
import { messagesOf } from '../../messages/index.ts';
import { type DataRecord, type Grid, gridOfView, turnedGrid } from '../../table/index.ts';

/** A view of which some rows are left, and its table in their order. */
export interface SelectedGrid {
  readonly view: View;
  readonly grid: Grid;
}

/** The table of a view; of a breakdown by goods these stand below one another, since they are many. */
export function printedGrid(view: View, language: Language): Grid {
  const grid = gridOfView(view, language);
  return standsByGoods(view) ? turnedGrid(grid, messagesOf(language)['table.product']) : grid;
}

/** The table that selected rows leave of a view: the points that they are of, its lines in the order in which the rows first name them. Null where it is of no point. */
export function selectedGrid(view: View, records: readonly DataRecord[], language: Language): SelectedGrid | null {
  const receipts = new Map<unknown, number>(records.map(({ receipt }, index) => [receipt, index]));
  const [first, ...others] = view.series
    .map((one) => ({ ...one, points: one.points.filter(({ receipt }) => receipts.has(receipt)) }))
    .filter(({ points }) => points.length > 0);
  if (first === undefined) return null;
  const kept: View = { ...view, series: [first, ...others] };
  const places = new Map<string, number>();
  for (const { id, points } of kept.series)
    for (const { period, receipt } of points) {
      const name = standsByGoods(view) ? id : period;
      places.set(name, Math.min(places.get(name) ?? records.length, receipts.get(receipt) ?? records.length));
    }
  const grid = printedGrid(kept, language);
  const rows = grid.rows
    .filter(({ id }) => places.has(id))
    .toSorted((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
  return { view: kept, grid: { ...grid, rows } };
}

function standsByGoods({ spec, series }: View): boolean {
  return askedOfSource(spec).by !== null && series.some(({ product }) => product !== null);
}
