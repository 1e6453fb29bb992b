import { type Line, textWidth } from '../../terminal/index.ts';
import { axisNumber, type ChartOptions, type DrawBoard, drawBoard } from '../board/index.ts';
import type { Plot } from '../plot/index.ts';

/** From so many columns on the parts are named in full where they have room, else in short, all alike. */
const roomForNames = 110;

/**
 * One bar for each period, cut into the parts of its sum; a part carries its name and value where they fit. A period with a missing
 * part is left empty, for its parts have no sum. A mark before a bar says that its figures come from another source than those above.
 */
export function stackedBars(plot: Plot, options: ChartOptions): readonly Line[] {
  const board = drawBoard(options.width, options.height);
  const sums = plot.periods.map((_, index) => sumAt(plot, index));
  const highest = Math.max(0, ...sums.filter((sum) => sum !== null));
  const left = Math.max(...plot.periods.map((period) => period.length)) + 1;
  if (highest === 0) return board.lines();
  const shown = shownPeriods(plot, options);
  const step = options.height >= 2 * shown.length - 1 ? 2 : 1;
  for (const [order, index] of shown.entries()) {
    const row = order * step;
    const period = plot.periods[index] ?? '';
    board.put(0, row, period, period === options.selected ? 'cursor' : 'faint');
    if (plot.joints.includes(index)) board.put(left - 1, row, options.glyphs.jointAcross, 'title');
    const sum = sums[index] ?? null;
    if (sum !== null) drawBar(board, plot, options, { row, index, left, width: ((options.width - left) * sum) / highest, sum });
  }
  return board.lines();
}

/** Whether the parts of a period are all there, so that a bar can be drawn. */
export function hasBars(plot: Plot): boolean {
  return plot.periods.some((_, index) => (sumAt(plot, index) ?? 0) > 0);
}

/** The periods that have a row: all, or the newest that fit, moved so that the selected one is among them. */
export function shownPeriods(plot: Plot, options: Pick<ChartOptions, 'height' | 'selected'>): readonly number[] {
  const count = plot.periods.length;
  const selected = options.selected === null ? count - 1 : plot.periods.indexOf(options.selected);
  const start = Math.max(0, Math.min(count - options.height, selected));
  return Array.from({ length: Math.min(count, options.height) }, (_, index) => start + index);
}

type Bar = Readonly<Record<'row' | 'index' | 'left' | 'width' | 'sum', number>>;

function drawBar(board: DrawBoard, plot: Plot, options: ChartOptions, bar: Bar): void {
  let passed = 0;
  for (const [order, series] of plot.series.entries()) {
    const value = series.values[bar.index] ?? null;
    if (value === null) continue;
    const start = Math.round((bar.width * passed) / bar.sum);
    passed += value;
    const end = Math.round((bar.width * passed) / bar.sum);
    const space = end - start - (options.markers ? 1 : 0);
    const short = series.short ?? series.label;
    const names = options.width < roomForNames ? [short] : [series.label, short];
    const text = textThatFits([...names.map((name) => `${name} ${axisNumber(value, 1)}`), ...names, ''], space);
    const plain = options.glyphs.set === 'ascii';
    const fill = plain ? (options.glyphs.markers[order % options.glyphs.markers.length] ?? ' ') : ' ';
    const body = (text === '' ? '' : ` ${text} `).slice(0, space).padEnd(space, fill);
    board.put(bar.left + start, bar.row, body, plain ? series.color : `fill-${series.color}`);
    if (options.markers) board.put(bar.left + end - 1, bar.row, options.glyphs.vertical, 'border');
  }
}

function textThatFits(texts: readonly string[], space: number): string {
  return texts.find((text) => textWidth(text) + 2 <= space) ?? '';
}

function sumAt(plot: Plot, index: number): number | null {
  let sum = 0;
  for (const { values } of plot.series) {
    const value = values[index] ?? null;
    if (value === null || value < 0) return null;
    sum += value;
  }
  return sum;
}
