import { type Line, textWidth } from '../../terminal/index.ts';
import { axisNumber, type ChartOptions, drawBoard } from '../board/index.ts';
import type { ComparedPlot } from '../plot/index.ts';

/** The parts of one period as bars with their values, the greatest on top; the period and the unit over them. */
export function partBars(plot: ComparedPlot, options: ChartOptions): readonly Line[] {
  const board = drawBoard(options.width, options.height);
  const left = Math.max(...plot.rows.map(({ label }) => textWidth(label))) + 2;
  const texts = plot.rows.map(({ last }) => (last === null ? '–' : axisNumber(last, 1)));
  const room = options.width - left - Math.max(...texts.map(textWidth)) - 1;
  const highest = Math.max(...plot.rows.map(({ last }) => last ?? Number.NEGATIVE_INFINITY));
  board.put(left, 0, `${plot.last}   ${plot.unit}`, 'title');
  const step = options.height - 1 >= 2 * plot.rows.length - 1 ? 2 : 1;
  for (const [index, { label, color, last }] of plot.rows.entries()) {
    const row = 1 + index * step;
    const width = last === null || highest <= 0 ? 0 : Math.round((last / highest) * room);
    board.put(0, row, label, color);
    board.put(left, row, options.glyphs.block.repeat(width), color);
    board.put(left + (width === 0 ? 0 : width + 1), row, texts[index] ?? '', last === null ? 'missing' : 'plain');
  }
  return board.lines();
}
