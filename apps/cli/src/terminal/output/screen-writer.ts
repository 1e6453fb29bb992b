import type { Theme } from '../style/index.ts';
import type { Line } from '../text/index.ts';
import { blankCell, newPen, type PaintedCell, type Pen, paintCell } from './paint.ts';

/** What turns frames into output for a terminal. It knows what it wrote before, and where nothing is known begins anew. */
export interface ScreenWriter {
  /** The output that makes the screen show a frame, or all of it but the cells that follow the cursor; empty where it does. */
  readonly write: (frame: readonly Line[], isWhole?: boolean) => string;
  /** Forgets what the screen shows: the next frame is written onto a cleared one. */
  readonly forget: () => void;
}

type Row = readonly PaintedCell[];

/** So many cells that stay are written once more rather than stepped over: a step takes six bytes or more. */
const shortDiscrepancy = 3;
/** So many blanks at the end of a row are rather cleared. */
const longBlank = 4;

const [startTogether, endTogether] = ['\x1b[?2026h', '\x1b[?2026l'];
const home = '\x1b[H';
/** No cursor, no wrapping at the right edge, no style, and a blank screen. */
const anew = `\x1b[?25l\x1b[?7l\x1b[0m${home}\x1b[2J`;

/**
 * Writes the cells that changed, each stretch at its own row and column. Nothing is written relative to what is thought to be on the
 * screen, so that a terminal which moved or lost lines meanwhile is right again once a whole frame is written.
 */
export function screenWriter(theme: Theme): ScreenWriter {
  let shown: readonly Row[] | null = null;
  return {
    write(frame, isWhole = true) {
      const before = shown !== null && hasSizeOf(shown, frame) ? shown : null;
      const rows = frame.map((line, row) =>
        line.map((cell, column) => (isWhole || cell.follows !== true ? undefined : before?.[row]?.[column]) ?? paintCell(cell, theme)),
      );
      shown = rows;
      const pen = newPen();
      const changes = rows.map((row, index) => changesOf(row, before?.[index] ?? null, index, pen)).join('');
      if (before !== null && changes === '') return '';
      return startTogether + (before === null ? anew : '') + changes + pen.lift() + cursorOf(frame) + endTogether;
    },
    forget() {
      shown = null;
    },
  };
}

/** Where the cursor of the terminal goes, for readers of screens and glasses: to what is typed in the last line, or the first cell that has the program's. */
function cursorOf(frame: readonly Line[]): string {
  const columnIn = (line: Line | undefined): number => line?.findIndex(({ style }) => style === 'cursor') ?? -1;
  const row = columnIn(frame.at(-1)) < 0 ? frame.findIndex((line) => columnIn(line) >= 0) : frame.length - 1;
  return row < 0 ? home : at(row, columnIn(frame[row]));
}

function hasSizeOf(one: readonly Row[], other: readonly Line[]): boolean {
  return one.length === other.length && one[0]?.length === other[0]?.length;
}

/** The stretches of a row that differ from the row before; null stands for a blank one. */
function changesOf(row: Row, before: Row | null, index: number, pen: Pen): string {
  const differs = row.map((cell, column) => !isSame(cell, before?.[column] ?? blankCell));
  const end = row.findLastIndex((cell) => !isSame(cell, blankCell)) + 1;
  const clearsEnd = differs.lastIndexOf(true) >= end && row.length - end >= longBlank;
  const last = clearsEnd ? end : row.length;
  let text = '';
  for (let column = differs.indexOf(true); column >= 0 && column < last; column = differs.indexOf(true, column)) {
    const stop = Math.min(last, endOfStretch(differs, column));
    text += at(index, column) + row.slice(column, stop).map(pen.draw).join('');
    column = stop;
  }
  return clearsEnd ? `${text}${at(index, end)}${pen.lift()}\x1b[K` : text;
}

/** Where a stretch of changes ends that begins at a column; gaps that are not worth a step belong to it. */
function endOfStretch(differs: readonly boolean[], start: number): number {
  let end = start + 1;
  for (let column = end; column < differs.length && column - end <= shortDiscrepancy; column += 1)
    if (differs[column] === true) end = column + 1;
  return end;
}

function isSame(one: PaintedCell, other: PaintedCell): boolean {
  return one.text === other.text && one.style === other.style && one.link === other.link;
}

function at(row: number, column: number): string {
  return `\x1b[${row + 1};${column + 1}H`;
}
