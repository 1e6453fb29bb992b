import type { Grid, GridCell, GridRow } from './grid.ts';

/** What narrows and orders the rows of a grid. */
export interface Arrangement {
  readonly filter: string;
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
}

/** A grid under a filter and a sort. */
export function arrangeGrid(grid: Grid, { filter, sort }: Arrangement): Grid {
  const kept = filter === '' ? grid.rows : grid.rows.filter((row) => matches(row, filter));
  const column = sort === null ? -1 : grid.columns.findIndex(({ id }) => id === sort.column);
  if (sort === null || column < 0) return { ...grid, rows: kept };
  return { ...grid, rows: kept.toSorted((one, other) => compare(one.cells[column], other.cells[column], sort.descending)) };
}

/** Every word of a filter stands somewhere in the row, in whichever column. */
function matches(row: GridRow, filter: string): boolean {
  const texts = [row.label, ...row.cells.map((cell) => cell.text)].join('\n').toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => texts.includes(word));
}

/** What has no value stands last, whichever way the sort goes. */
function compare(one: GridCell | undefined, other: GridCell | undefined, descending: boolean): number {
  const [left, right] = [one?.sortsBy ?? null, other?.sortsBy ?? null];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const order = left < right ? -1 : left > right ? 1 : 0;
  return descending ? -order : order;
}
