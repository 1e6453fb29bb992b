import type { Grid, GridCell, GridColumn } from '../grid/grid.ts';
import type { Glyphs } from '../theme/glyphs.ts';
import type { Style } from '../theme/style.ts';
import type { Line } from './cell.ts';
import { blanks, fitLine, lineOf } from './line.ts';
import { textWidth } from './text-width.ts';

/** Where the cursor of a table stands and how the table is sorted; null for a table that is printed. */
export interface TableCursor {
  readonly row: number;
  readonly column: number;
  readonly sort: { readonly column: number; readonly descending: boolean } | null;
}

/** How a table is drawn: the room it has (null: as wide as it needs), and which rows. */
export interface TableOptions {
  readonly width: number | null;
  readonly rows: number | null;
  readonly glyphs: Glyphs;
  readonly cursor: TableCursor | null;
  readonly match: (text: string) => boolean;
}

interface Layout {
  readonly keyWidth: number;
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly markWidths: readonly number[];
  readonly first: number;
  readonly last: number;
}

const gap = 2;

/** A table: a head, then the rows of the page on which the cursor stands; the key column stays when columns scroll. */
export function tableLines(grid: Grid, options: TableOptions): readonly Line[] {
  const layout = layoutOf(grid, options);
  const page = pageOf(grid.rows.length, options);
  const head = headLine(grid, layout, options);
  const rows = grid.rows.slice(page.start, page.end).map((row, index) => {
    const isCursor = options.cursor?.row === page.start + index;
    const pointer = options.cursor === null ? [] : lineOf([isCursor ? options.glyphs.pointer : ' ', 'key'], [' ']);
    const style: Style = options.match(row.label) ? 'match' : isCursor ? 'selected' : row.style;
    const key = fitLine(lineOf([row.label, style]), layout.keyWidth);
    const cells = cellsBetween(layout).flatMap((column) => {
      const cell = row.cells[column];
      return cell === undefined ? [] : cellLine(cell, column, grid, layout, isCursor && options.cursor?.column === column, options);
    });
    return fitTo([...pointer, ...key, ...cells], options.width);
  });
  return [fitTo(head, options.width), ...rows];
}

/** The rows of a page: the cursor's, or all that fit. */
export function pageOf(count: number, options: Pick<TableOptions, 'rows' | 'cursor'>): { readonly start: number; readonly end: number } {
  const size = Math.max(1, options.rows === null ? count : options.rows - 1);
  const cursor = options.cursor?.row ?? 0;
  const start = Math.max(0, Math.min(Math.floor(cursor / size) * size, count - size));
  return { start, end: Math.min(count, start + size) };
}

function layoutOf(grid: Grid, options: TableOptions): Layout {
  const keyWidth = Math.max(textWidth(grid.corner), ...grid.rows.map((row) => textWidth(row.label)));
  const markWidths = grid.columns.map((_, index) => Math.max(0, ...grid.rows.map((row) => textWidth(row.cells[index]?.marks ?? ''))));
  const pointer = options.cursor === null ? 0 : 2;
  const room = options.width === null ? Number.POSITIVE_INFINITY : options.width - pointer - keyWidth;
  const contents = grid.columns.map((_, index) => contentWidth(grid, index, markWidths[index] ?? 0));
  const withLabels = grid.columns.map((column, index) =>
    Math.max(headWidth(column.label, markWidths[index] ?? 0, options), contents[index] ?? 0),
  );
  const fits = sum(withLabels) + gap * withLabels.length <= room;
  const heads = grid.columns.map((column) => (fits ? column.label : column.short));
  const widths = fits
    ? withLabels
    : heads.map((head, index) => Math.max(headWidth(head, markWidths[index] ?? 0, options), contents[index] ?? 0));
  return { keyWidth, heads, widths, markWidths, ...windowOf(widths, room, options.cursor?.column ?? 0) };
}

/** A head leaves a column for the sign of the sort. */
function headWidth(head: string, marks: number, options: TableOptions): number {
  return textWidth(head) + Math.max(marks, options.cursor === null ? 0 : 1);
}

function contentWidth(grid: Grid, column: number, marks: number): number {
  return Math.max(0, ...grid.rows.map((row) => textWidth(row.cells[column]?.text ?? ''))) + marks;
}

/** The columns that fit, moved to the right until the cursor's is among them. */
function windowOf(widths: readonly number[], room: number, cursor: number): { readonly first: number; readonly last: number } {
  let first = 0;
  while (first < cursor && sum(widths.slice(first, cursor + 1)) + gap * (cursor + 1 - first) > room) first += 1;
  let last = first;
  while (last + 1 < widths.length && sum(widths.slice(first, last + 2)) + gap * (last + 2 - first) <= room) last += 1;
  return { first, last: Math.min(last, widths.length - 1) };
}

function headLine(grid: Grid, layout: Layout, options: TableOptions): Line {
  const { cursor, glyphs } = options;
  const corner = fitLine(lineOf([grid.corner, 'faint']), layout.keyWidth);
  const cells = cellsBetween(layout).flatMap((index) => {
    const column = grid.columns[index];
    if (column === undefined) return [];
    const sign = cursor?.sort?.column === index ? (cursor.sort.descending ? glyphs.descending : glyphs.ascending) : '';
    const style: Style = cursor?.column === index ? 'title' : 'faint';
    const width = layout.widths[index] ?? 0;
    const marks = layout.markWidths[index] ?? 0;
    const slot = Math.max(marks, cursor === null ? 0 : 1);
    const text = fitLine(lineOf([layout.heads[index] ?? '', style]), Math.min(width - slot, textWidth(layout.heads[index] ?? '')));
    return [...blanks(gap), ...aligned([...text, ...fitLine(lineOf([sign, 'title']), slot)], width, column)];
  });
  const more = [layout.first > 0 ? glyphs.moreLeft : '', layout.last < grid.columns.length - 1 ? ` ${glyphs.moreRight}` : ''];
  return [...(cursor === null ? [] : fitLine(lineOf([more[0] ?? '', 'key']), 2)), ...corner, ...cells, ...lineOf([more[1] ?? '', 'key'])];
}

function cellLine(cell: GridCell, column: number, grid: Grid, layout: Layout, isCursor: boolean, options: TableOptions): Line {
  const style: Style = isCursor ? 'cursor' : options.match(cell.text) ? 'match' : cell.style;
  const width = layout.widths[column] ?? 0;
  const marks = layout.markWidths[column] ?? 0;
  const definition = grid.columns[column];
  const room = width - marks;
  const body = fitLine(
    lineOf([cell.text === '' && isCursor ? ' ' : cell.text, style]),
    Math.min(room, Math.max(textWidth(cell.text), isCursor ? 1 : 0)),
  );
  const withMarks = [...body, ...fitLine(lineOf([cell.marks, 'faint']), marks)];
  return [...blanks(gap), ...aligned(withMarks, width, definition)];
}

function aligned(line: Line, width: number, column: GridColumn | undefined): Line {
  return column?.align === 'left' ? fitLine(line, width) : [...blanks(width - line.length), ...line];
}

function cellsBetween(layout: Layout): readonly number[] {
  return Array.from({ length: Math.max(0, layout.last - layout.first + 1) }, (_, index) => layout.first + index);
}

function fitTo(line: Line, width: number | null): Line {
  return width === null ? line : fitLine(line, width);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
