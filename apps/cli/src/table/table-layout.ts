import { ownValue } from '@sogdia/core/model';
import { textWidth } from '../terminal/index.ts';
import type { Grid } from './grid.ts';

/** The widths of a table: its frozen key, the columns that are shown and their heads, and the slot for marks behind each. */
export interface TableLayout {
  readonly keyWidth: number;
  /** The columns behind the key, besides the gap before each column. */
  readonly keyGap: number;
  readonly heads: readonly string[];
  /** Width of each column, its slot included. */
  readonly widths: readonly number[];
  /** The columns behind each cell for a mark, and behind each head for the sign of the sort. */
  readonly slot: number;
  readonly gap: number;
  readonly first: number;
  readonly last: number;
}

/** What the layout depends on besides the grid: the room (null: all it needs) and the column of the cursor, if there is one. */
export interface TableRoom {
  readonly width: number | null;
  readonly column: number | null;
  /** What stands behind the head of each column: how it is sorted. */
  readonly marks?: readonly string[];
}

/** Widths that fit the room: short heads where the long do not fit, then the columns around the cursor, the last text cut. */
export function tableLayout(grid: Grid, { width, column, marks = [] }: TableRoom): TableLayout {
  const hasCursor = column !== null;
  const hasMarks = grid.rows.some((row) => row.cells.some((cell) => cell.marks !== ''));
  // Where there is a cursor, the slot behind each column parts it from the next.
  const [slot, gap, keyGap] = hasCursor ? [1, 1, 1] : [hasMarks ? 1 : 0, 2, 0];
  const keyNeeds = Math.max(textWidth(grid.corner), ...grid.rows.map((row) => textWidth(row.label)));
  const keyWidth = width === null ? keyNeeds : Math.min(keyNeeds, Math.max(8, Math.floor(width * 0.4)));
  const room = width === null ? Number.POSITIVE_INFINITY : width - (hasCursor ? 2 : 0) - keyWidth - keyGap;
  const widthsUnder = (heads: readonly string[]): readonly number[] =>
    heads.map((head, index) => columnWidth(grid, index, textWidth(head) + Math.max(0, (marks[index] ?? '').length - slot)) + slot);
  const labels = grid.columns.map(({ label }) => label);
  const fits = spanOf(widthsUnder(labels), 0, labels.length - 1, gap) <= room;
  const heads = fits ? labels : grid.columns.map(({ short }) => short);
  const widths = widthsUnder(heads);
  return {
    keyWidth,
    keyGap,
    heads,
    slot,
    gap,
    ...withCutColumn(grid, widths, windowOf(widths, room, column ?? 0, gap), room, gap),
  };
}

/** Text can be cut, down to so many cells. */
const shortText = 4;

/** How wide a column is under a head of some width: as its texts need and a reader has it, but so that no figure is cut. */
export function columnWidth({ columns, rows, widths = {} }: Grid, index: number, head: number): number {
  const content = Math.max(0, ...rows.map((row) => textWidth(row.cells[index]?.text ?? '')));
  const more = ownValue(widths, columns[index]?.id ?? '') ?? 0;
  return Math.max(columns[index]?.align === 'right' ? content : shortText, Math.max(head, content) + more);
}

type Window = Pick<TableLayout, 'first' | 'last'>;

/** The columns that fit, moved to the right until the cursor's is among them. */
function windowOf(widths: readonly number[], room: number, cursor: number, gap: number): Window {
  let first = 0;
  while (first < cursor && spanOf(widths, first, cursor, gap) > room) first += 1;
  let last = first;
  while (last + 1 < widths.length && spanOf(widths, first, last + 1, gap) <= room) last += 1;
  return { first, last: Math.min(last, widths.length - 1) };
}

/** A column of text that does not fit at the end is cut rather than left out. */
function withCutColumn(
  grid: Grid,
  widths: readonly number[],
  { first, last }: Window,
  room: number,
  gap: number,
): Window & Pick<TableLayout, 'widths'> {
  const used = spanOf(widths, first, last, gap);
  const overflows = used > room;
  const cut = overflows ? last : last + 1;
  const left = overflows ? room - used + (widths[last] ?? 0) : room - used - gap;
  // A small picture, by which nothing is sorted, would lose its end without a word.
  const isPicture = grid.rows.some(({ cells }) => cells[cut]?.sortsBy === null);
  const isCuttable = overflows || (grid.columns[cut]?.align === 'left' && left >= 8 && !isPicture);
  if (!isCuttable) return { first, last, widths };
  return { first, last: cut, widths: widths.map((width, index) => (index === cut ? Math.max(0, left) : width)) };
}

/** The width of some columns with the gap before each. */
function spanOf(widths: readonly number[], first: number, last: number, gap: number): number {
  return widths.slice(first, last + 1).reduce((total, width) => total + width + gap, 0);
}
