import { blanks, clickable, fitLine, type Glyphs, type Line, lineOf, onGround, type Style } from '../terminal/index.ts';
import type { SortKey } from './arrange-grid.ts';
import { type Grid, type GridCell, keyColumn } from './grid.ts';
import { markedHits } from './search-grid.ts';
import { type TableLayout, tableLayout } from './table-layout.ts';

/** Where the cursor of a table stands, the first row that was shown before, how the table is sorted, what is searched, and which rows are selected. */
export interface TableCursor {
  readonly row: number;
  readonly column: number;
  readonly top: number;
  readonly sort: readonly SortKey[];
  readonly search: string;
  /** The ids of the rows that are selected. */
  readonly selected: readonly string[];
}

/** How a table is drawn: the room it has (null: as wide as it needs, as many rows as there are), and its cursor, if any. */
export interface TableOptions {
  readonly width: number | null;
  readonly rows: number | null;
  readonly glyphs: Glyphs;
  readonly cursor: TableCursor | null;
}

/** A table: a head, then the rows of the page on which the cursor stands; the key column stays when columns scroll. */
export function tableLines(grid: Grid, options: TableOptions): readonly Line[] {
  const { width, cursor, glyphs } = options;
  const marks = grid.columns.map(({ id }) => sortMark(id, options));
  const layout = tableLayout(grid, { width, column: cursor?.column ?? null, marks });
  const page =
    options.cursor === null
      ? { start: 0, end: grid.rows.length }
      : pageOf(grid.rows.length, (options.rows ?? grid.rows.length + 1) - 1, options.cursor);
  const shown = Array.from({ length: Math.max(0, layout.last - layout.first + 1) }, (_, index) => layout.first + index);
  const keyGap = blanks(layout.keyGap);
  const rows = grid.rows.slice(page.start, page.end).map((row, index) => {
    const at = page.start + index;
    const isCursor = cursor?.row === at;
    const sign = cursor?.selected.includes(row.id) === true ? glyphs.dot : ' ';
    const pointer = cursor === null ? [] : lineOf([isCursor ? glyphs.pointer : ' ', 'selected'], [sign, 'warning']);
    const key = fitLine(lineOf([row.label, isCursor ? (cursor.column === -1 ? 'cursor' : 'selected') : row.style]), layout.keyWidth);
    const cells = shown.flatMap((column) => {
      const cell = row.cells[column];
      const box = cell === undefined ? [] : cellLine(cell, column, grid, layout, isCursor && cursor.column === column);
      return clickable(box, { row: at, column });
    });
    const head = [...pointer, ...clickable(key, { row: at, column: -1 })];
    const line = [...(isCursor ? onGround(head, 'row') : head), ...keyGap, ...cells];
    return clickable(markedHits(line, cursor?.search ?? ''), { row: at });
  });
  const lines = [headLine(grid, layout, shown, marks, options), ...rows];
  return width === null ? lines : lines.map((line) => fitLine(line, width));
}

/** How a column is sorted: its direction, and its place where there are several. */
function sortMark(id: string, { cursor, glyphs }: TableOptions): string {
  const sort = cursor?.sort ?? [];
  const place = sort.findIndex(({ column }) => column === id);
  if (place < 0) return '';
  return `${sort[place]?.descending === true ? glyphs.descending : glyphs.ascending}${sort.length > 1 ? place + 1 : ''}`;
}

/**
 * The rows that are shown: from where they were before, as long as the cursor is among them; else half a page around the cursor, so
 * that it moves on without the rows moving at each step.
 */
export function pageOf(
  count: number,
  size: number,
  cursor: Pick<TableCursor, 'row' | 'top'>,
): { readonly start: number; readonly end: number } {
  const last = Math.max(0, count - size);
  const before = Math.max(0, Math.min(cursor.top, last));
  const isShown = cursor.row >= before && cursor.row < before + size;
  const start = isShown ? before : Math.max(0, Math.min(cursor.row - Math.floor(size / 2), last));
  return { start, end: Math.min(count, start + Math.max(1, size)) };
}

function headLine(grid: Grid, layout: TableLayout, shown: readonly number[], marks: readonly string[], options: TableOptions): Line {
  const { cursor, glyphs } = options;
  const cells = shown.flatMap((index) => {
    const [text, mark] = [layout.heads[index] ?? '', marks[index] ?? ''];
    const style: Style = cursor?.column === index ? 'title' : (grid.columns[index]?.color ?? 'faint');
    // A mark of one sign has the slot; a longer one stands in the column as well.
    const [before, behind] = [mark.slice(0, -layout.slot), mark.slice(-layout.slot)];
    const room = (layout.widths[index] ?? 0) - layout.slot - before.length;
    const head = mark === '' ? lineOf([text, style]) : [...lineOf([text, style]).slice(0, Math.max(0, room)), ...lineOf([before, 'title'])];
    return clickable(cellBox(head, lineOf([behind, 'title']), index, grid, layout), { column: index });
  });
  const before = layout.first > 0 ? glyphs.moreLeft : '';
  const pointer = cursor === null ? [] : fitLine(lineOf([before, 'key']), 2);
  const corner = lineOf([grid.corner, cursor?.column === -1 ? 'title' : 'faint'], [sortMark(keyColumn, options), 'title']);
  const head = [...pointer, ...clickable(fitLine(corner, layout.keyWidth + layout.keyGap), { column: -1 }), ...cells];
  if (layout.last === grid.columns.length - 1) return head;
  // Where the columns fill the width, the sign takes the slot of the last.
  const room = options.width === null ? Number.POSITIVE_INFINITY : options.width;
  return head.length + 2 <= room
    ? [...head, ...lineOf([` ${glyphs.moreRight}`, 'key'])]
    : [...head.slice(0, room - 1), ...lineOf([glyphs.moreRight, 'key'])];
}

function cellLine(cell: GridCell, column: number, grid: Grid, layout: TableLayout, isCursor: boolean): Line {
  const text = cell.text === '' && isCursor ? ' ' : cell.text;
  return cellBox(lineOf([text, isCursor ? 'cursor' : cell.style]), lineOf([cell.marks]), column, grid, layout);
}

/** A text in its column, on its side, with what stands in the slot behind it. */
function cellBox(text: Line, mark: Line, column: number, grid: Grid, layout: TableLayout): Line {
  const room = Math.max(0, (layout.widths[column] ?? 0) - layout.slot);
  const isLeft = grid.columns[column]?.align === 'left';
  const body = text.length > room ? fitLine(text, room) : isLeft ? text : [...blanks(room - text.length), ...text];
  return [...blanks(layout.gap), ...fitLine([...body, ...fitLine(mark, layout.slot)], room + layout.slot)];
}
