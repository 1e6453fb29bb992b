import { type Grid, type GridCell, type GridRow, numberOf } from './grid.ts';

/** What narrows and orders the rows of a grid, and which of its columns are hidden. */
export interface Arrangement {
  readonly filter: string;
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  readonly hidden: readonly string[];
}

/** A grid under a filter and a sort, without the columns that are hidden. */
export function arrangeGrid(grid: Grid, { filter, sort, hidden }: Arrangement): Grid {
  const kept = filter === '' ? grid.rows : grid.rows.filter((row) => matches(row, filter, grid.columns));
  const column = sort === null ? -1 : grid.columns.findIndex(({ id }) => id === sort.column);
  const rows =
    sort === null || column < 0 ? kept : kept.toSorted((one, other) => compare(one.cells[column], other.cells[column], sort.descending));
  if (hidden.length === 0) return { ...grid, rows };
  const isShown = (_: unknown, index: number): boolean => !hidden.includes(grid.columns[index]?.id ?? '');
  return { ...grid, columns: grid.columns.filter(isShown), rows: rows.map((row) => ({ ...row, cells: row.cells.filter(isShown) })) };
}

/** Every word of a filter stands somewhere in the row, in whichever column, and every comparison (`exports>=10`, `<0`) holds in its column, or in any. */
function matches(row: GridRow, filter: string, columns: Grid['columns']): boolean {
  const texts = [row.label, ...row.cells.map((cell) => cell.text)].join('\n').toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => {
      const [, name = '', sign = '', value = ''] = /^([^<>=!]*)(<=|>=|!=|<|>|=)(.*)$/.exec(word) ?? [];
      if (sign === '') return texts.includes(word);
      const cells = row.cells.filter((_, index) => columns[index]?.label.toLowerCase().startsWith(name) === true);
      return value === '' || cells.some((cell) => holds(cell, sign, value));
    });
}

/** Numbers as they are shown compare by size, other texts by whether they hold the value; what has no number is neither more nor less. */
function holds(cell: GridCell, sign: string, value: string): boolean {
  const [found, asked] = [numberOf(cell), Number(value.replace('−', '-'))];
  const isEqual = found === null || Number.isNaN(asked) ? cell.text.toLowerCase().includes(value) : found === asked;
  if (sign === '!=') return !isEqual;
  return (sign.includes('=') && isEqual) || (found !== null && (sign.includes('<') ? found < asked : sign.includes('>') && found > asked));
}

/** What has no value stands last, whichever way the sort goes. */
function compare(one: GridCell | undefined, other: GridCell | undefined, descending: boolean): number {
  const [left, right] = [one?.sortsBy ?? null, other?.sortsBy ?? null];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const order = left < right ? -1 : left > right ? 1 : 0;
  return descending ? -order : order;
}
