import { type Line, textWidth } from '../../terminal/index.ts';
import { axisNumber, axisTicks, type ChartOptions, type DrawBoard, drawBoard, type PeriodAxis } from '../board/index.ts';
import type { ComparedPlot, ComparedRow } from '../plot/index.ts';

type Track = Pick<PeriodAxis, 'left' | 'columnOf'>;

/**
 * A row for each series, the greatest on top: its value at the last period as a full dot with its number, that at the first as a ring, a line
 * between them, on an axis of values.
 */
export function dotChart(plot: ComparedPlot, options: ChartOptions): readonly Line[] {
  const board = drawBoard(options.width, options.height);
  const values = plot.rows.flatMap(({ first, last }) => [first, last]).filter((value) => value !== null);
  const rows = options.height - 3;
  if (values.length === 0 || rows < 1) return board.lines();
  const left = Math.max(...plot.rows.map(({ label }) => textWidth(label))) + 2;
  const right = Math.max(...plot.rows.map(({ last }) => (last === null ? 1 : textWidth(axisNumber(last, 1))))) + 2;
  const width = options.width - left - right;
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = high === low ? 1 : high - low;
  const track: Track = { left, columnOf: (value) => left + Math.round(((value - low) / span) * (width - 1)) };
  drawPeriods(board, plot, options, left);
  const shown = plot.rows.slice(0, rows);
  const step = rows >= 2 * shown.length - 1 ? 2 : 1;
  for (const [order, row] of shown.entries()) drawRow(board, row, 1 + order * step, track, options);
  const axis = 1 + (shown.length - 1) * step + 1;
  const ticks = axisTicks(low, low + span, Math.max(2, Math.floor(width / 12)));
  board.put(left, axis, options.glyphs.horizontal.repeat(width), 'border');
  for (const value of ticks.values) {
    const text = axisNumber(value, ticks.decimals);
    board.put(track.columnOf(value) - Math.floor(textWidth(text) / 2), axis + 1, text, 'faint');
  }
  return board.lines();
}

/** What the marks stand for, over the rows. */
function drawPeriods(board: DrawBoard, { first, last, unit }: ComparedPlot, { glyphs }: ChartOptions, left: number): void {
  const start = first === null ? '' : `${glyphs.ring} ${first}   `;
  board.put(left, 0, start, 'faint');
  board.put(left + textWidth(start), 0, `${glyphs.dot} ${last}   ${unit}`, 'title');
}

function drawRow(board: DrawBoard, { label, color, first, last }: ComparedRow, row: number, track: Track, { glyphs }: ChartOptions): void {
  board.put(0, row, label, color);
  if (last === null) {
    board.put(track.left, row, '–', 'missing');
    return;
  }
  const end = track.columnOf(last);
  const start = first === null ? end : track.columnOf(first);
  const [from, to] = [Math.min(start, end), Math.max(start, end)];
  board.put(from, row, glyphs.horizontal.repeat(to - from + 1), color);
  if (first !== null) board.put(start, row, glyphs.ring, color);
  board.put(end, row, glyphs.dot, color);
  board.put(to + 2, row, axisNumber(last, 1), 'plain');
}
