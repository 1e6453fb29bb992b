import { meets } from './condition.ts';
import { type Grid, type GridCell, type GridColumn, type GridRow, keyCell, keyColumn } from './grid.ts';

/** A column that a table is sorted by, and which way. */
export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

/** A column with the condition that its cells meet in the rows that are kept. */
export interface ColumnFilter {
  readonly column: string;
  readonly condition: string;
}

/** Which rows of a grid are kept, by which columns they are sorted, one after the other, and which columns are shown, in what order and how wide. */
export interface Arrangement {
  readonly filters: readonly ColumnFilter[];
  readonly sort: readonly SortKey[];
  readonly hidden: readonly string[];
  /** Columns that stand before the others, in this order. */
  readonly order: readonly string[];
  /** So many cells more or fewer than a column needs. */
  readonly widths: Readonly<Record<string, number>>;
}

/** A grid as its data have it. */
export const asItIs: Arrangement = { filters: [], sort: [], hidden: [], order: [], widths: {} };

/** A grid under filters and sorts, with the columns that are shown in their order; of filters and sorts by columns that it lacks nothing is seen. */
export function arrangeGrid(grid: Grid, { filters, sort, hidden, order, widths }: Arrangement): Grid {
  const reader = (id: string): ((row: GridRow) => GridCell | undefined) => {
    const index = grid.columns.findIndex((column) => column.id === id);
    return (row) => (id === keyColumn ? keyCell(row) : row.cells[index]);
  };
  const tests = filters.map(({ column, condition }) => ({ read: reader(column), condition }));
  const orders = sort.map(({ column, descending }) => ({ read: reader(column), descending }));
  const kept = grid.rows.filter((row) => tests.every(({ read, condition }) => meets(read(row), condition)));
  const compare = (one: GridRow, other: GridRow): number =>
    orders.reduce((found, { read, descending }) => found || compareCells(read(one), read(other), descending), 0);
  const rows = orders.length === 0 ? kept : kept.toSorted(compare);
  const shown = columnsInOrder(grid, order).filter((index) => !hidden.includes(grid.columns[index]?.id ?? ''));
  const arranged = { ...grid, rows, widths, whole: grid };
  if (shown.length === 0 || (hidden.length === 0 && order.length === 0)) return arranged;
  return {
    ...arranged,
    columns: shown.flatMap((index): GridColumn[] => grid.columns.slice(index, index + 1)),
    rows: rows.map((row) => ({ ...row, cells: shown.flatMap((index) => row.cells.slice(index, index + 1)) })),
  };
}

/** The places of the columns of a grid, those of an order first. */
function columnsInOrder({ columns }: Grid, order: readonly string[]): readonly number[] {
  const place = (index: number): number => {
    const found = order.indexOf(columns[index]?.id ?? '');
    return found < 0 ? order.length : found;
  };
  return [...columns.keys()].toSorted((one, other) => place(one) - place(other));
}

/** What has no value stands last, whichever way the sort goes. */
function compareCells(one: GridCell | undefined, other: GridCell | undefined, descending: boolean): number {
  const [left, right] = [one?.sortsBy ?? null, other?.sortsBy ?? null];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const order = left < right ? -1 : left > right ? 1 : 0;
  return descending ? -order : order;
}
