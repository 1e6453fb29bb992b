import { blanks, fitLine, type Glyphs, type Line, lineOf, onGround, type Style } from '../terminal/index.ts';
import type { Grid, GridCell } from './grid.ts';
import { type TableLayout, tableLayout } from './table-layout.ts';

/** Where the cursor of a table stands, the first row that was shown before, and how the table is sorted. */
export interface TableCursor {
  readonly row: number;
  readonly column: number;
  readonly top: number;
  readonly sort: { readonly column: number; readonly descending: boolean } | null;
}

/** How a table is drawn: the room it has (null: as wide as it needs, as many rows as there are), and its cursor, if any. */
export interface TableOptions {
  readonly width: number | null;
  readonly rows: number | null;
  readonly glyphs: Glyphs;
  readonly cursor: TableCursor | null;
  /** Which texts a filter found. */
  readonly match: (text: string) => boolean;
}

/** A table: a head, then the rows of the page on which the cursor stands; the key column stays when columns scroll. */
export function tableLines(grid: Grid, options: TableOptions): readonly Line[] {
  const layout = tableLayout(grid, { width: options.width, column: options.cursor?.column ?? null });
  const page =
    options.cursor === null
      ? { start: 0, end: grid.rows.length }
      : pageOf(grid.rows.length, (options.rows ?? grid.rows.length + 1) - 1, options.cursor);
  const shown = Array.from({ length: Math.max(0, layout.last - layout.first + 1) }, (_, index) => layout.first + index);
  const keyGap = blanks(layout.keyGap);
  const rows = grid.rows.slice(page.start, page.end).map((row, index) => {
    const isCursor = options.cursor?.row === page.start + index;
    const pointer = options.cursor === null ? [] : lineOf([isCursor ? `${options.glyphs.pointer} ` : '  ', 'selected']);
    const style: Style = options.match(row.label) ? 'match' : isCursor ? 'selected' : row.style;
    const cells = shown.flatMap((column) => {
      const cell = row.cells[column];
      return cell === undefined ? [] : cellLine(cell, column, grid, layout, isCursor && options.cursor?.column === column, options);
    });
    const head = [...pointer, ...fitLine(lineOf([row.label, style]), layout.keyWidth)];
    return [...(isCursor ? onGround(head, 'row') : head), ...keyGap, ...cells];
  });
  const lines = [headLine(grid, layout, shown, options), ...rows];
  const { width } = options;
  return width === null ? lines : lines.map((line) => fitLine(line, width));
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

function headLine(grid: Grid, layout: TableLayout, shown: readonly number[], options: TableOptions): Line {
  const { cursor, glyphs } = options;
  const cells = shown.flatMap((index) => {
    const sign = cursor?.sort?.column === index ? (cursor.sort.descending ? glyphs.descending : glyphs.ascending) : '';
    const style: Style = cursor?.column === index ? 'title' : (grid.columns[index]?.color ?? 'faint');
    const head = lineOf([layout.heads[index] ?? '', style]);
    return cellBox(head, lineOf([sign, 'title']), index, grid, layout);
  });
  const before = layout.first > 0 ? glyphs.moreLeft : '';
  const pointer = cursor === null ? [] : fitLine(lineOf([before, 'key']), 2);
  const head = [...pointer, ...fitLine(lineOf([grid.corner, 'faint']), layout.keyWidth), ...blanks(layout.keyGap), ...cells];
  if (layout.last === grid.columns.length - 1) return head;
  // Where the columns fill the width, the sign takes the slot of the last.
  const room = options.width === null ? Number.POSITIVE_INFINITY : options.width;
  return head.length + 2 <= room
    ? [...head, ...lineOf([` ${glyphs.moreRight}`, 'key'])]
    : [...head.slice(0, room - 1), ...lineOf([glyphs.moreRight, 'key'])];
}

function cellLine(cell: GridCell, column: number, grid: Grid, layout: TableLayout, isCursor: boolean, options: TableOptions): Line {
  const style: Style = isCursor ? 'cursor' : options.match(cell.text) ? 'match' : cell.style;
  const text = cell.text === '' && isCursor ? ' ' : cell.text;
  return cellBox(lineOf([text, style]), lineOf([cell.marks]), column, grid, layout);
}

/** A text in its column, on its side, with what stands in the slot behind it. */
function cellBox(text: Line, mark: Line, column: number, grid: Grid, layout: TableLayout): Line {
  const room = Math.max(0, (layout.widths[column] ?? 0) - layout.slot);
  const isLeft = grid.columns[column]?.align === 'left';
  const body = text.length > room ? fitLine(text, room) : isLeft ? text : [...blanks(room - text.length), ...text];
  return [...blanks(layout.gap), ...fitLine([...body, ...fitLine(mark, layout.slot)], room + layout.slot)];
}
