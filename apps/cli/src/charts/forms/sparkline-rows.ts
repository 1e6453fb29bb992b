import { cutText, type Line, textWidth } from '../../terminal/index.ts';
import { axisNumber, type ChartOptions, drawBoard } from '../board/index.ts';
import { type Plot, rowLabelWidth } from '../plot/index.ts';
import { sparkline } from './sparkline.ts';

/**
 * A row for each series: small bars over time, on the scale of them all, with the last value and, where that is not of the last period, when it
 * was. The periods stand over the rows at their ends.
 */
export function sparklineRows(given: Plot, options: ChartOptions): readonly Line[] {
  const plot = { ...given, series: given.series.map((series) => ({ ...series, label: cutText(series.label, rowLabelWidth) })) };
  const board = drawBoard(options.width, options.height);
  const highest = Math.max(0, ...plot.series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const left = Math.max(...plot.series.map(({ label }) => textWidth(label))) + 2;
  const ends = plot.series.map(({ values }) => endText(values, plot.periods));
  const room = options.width - left - Math.max(...ends.map(textWidth)) - 2;
  const repeat = Math.max(1, Math.min(6, Math.floor(room / plot.periods.length)));
  const shown = Math.min(plot.periods.length, Math.floor(room / repeat));
  const from = plot.periods.length - shown;
  const width = shown * repeat;
  const [first = '', last = ''] = [plot.periods[from], plot.periods.at(-1)];
  board.put(left, 0, first, 'faint');
  if (width >= textWidth(`${first} ${last}`)) board.put(left + width - textWidth(last), 0, last, 'faint');
  const step = options.height - 1 >= 2 * plot.series.length - 1 ? 2 : 1;
  for (const [index, { label, color, values }] of plot.series.entries()) {
    const row = 1 + index * step;
    board.put(0, row, label, color);
    const bars = sparkline(values.slice(from), options.glyphs, highest);
    board.put(left, row, [...bars].map((bar) => bar.repeat(repeat)).join(''), color);
    board.put(left + width + 1, row, ends[index] ?? '', 'plain');
  }
  return board.lines();
}

/** The last value of a series, with its period where that is not the last. */
function endText(values: readonly (number | null)[], periods: readonly string[]): string {
  const at = values.findLastIndex((value) => value !== null);
  const value = values[at] ?? null;
  if (value === null) return '–';
  const text = axisNumber(value, 1);
  return at === periods.length - 1 ? text : `${text} (${periods[at]})`;
}
