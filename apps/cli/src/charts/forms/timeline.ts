import { isMissing, type View } from '@sogdia/core';
import { colorOf, fitLine, type Line, lineOf, textWidth } from '../../terminal/index.ts';
import { axisNumber, type ChartOptions, drawBoard } from '../board/index.ts';

/** When each economy reached each level: a row for each partner, a numbered mark for each level, and what the numbers stand for. */
export function timeline(view: View, options: ChartOptions): readonly Line[] {
  const board = drawBoard(options.width, options.height);
  const partners = [...new Set(view.series.map(({ economy }) => economy as string))];
  const levels = [...new Map(view.series.map(({ measure, label }) => [measure, label]))];
  const left = 5;
  const width = options.width - left - 7;
  const columnOf = (year: number): number =>
    left + Math.round(((year - view.spec.from) / Math.max(1, view.spec.to - view.spec.from)) * width);
  const step = options.height >= 2 * partners.length + levels.length + 1 ? 2 : 1;
  for (const [order, partner] of partners.entries()) {
    const row = order * step;
    board.put(0, row, partner, 'strong');
    const reached = view.series
      .filter((series) => series.economy === partner)
      .flatMap((series, index) => {
        const value = series.points[0]?.value;
        return value === undefined || isMissing(value) ? [] : [{ value, index, series }];
      });
    const first = reached[0];
    if (first !== undefined)
      board.put(
        columnOf(first.value),
        row,
        options.glyphs.horizontal.repeat(Math.max(0, columnOf(view.spec.to) - columnOf(first.value))),
        colorOf(first.series, view, order),
      );
    for (const { value, index, series } of reached)
      board.put(columnOf(value), row, ` ${index + 1} ${axisYear(value)} `.trimEnd(), colorOf(series, view, order));
  }
  const years = Array.from({ length: view.spec.to - view.spec.from + 1 }, (_, index) => view.spec.from + index).filter(
    (year) => year % 5 === 0,
  );
  for (const year of years) board.put(columnOf(year), partners.length * step, String(year), 'faint');
  const legend = levels.map(([, label], index) => fitLine(lineOf([`${index + 1} `, 'key'], [label]), options.width));
  const lines = board.lines().slice(0, partners.length * step + 1);
  return [...lines, ...legend, ...board.lines().slice(lines.length + legend.length)].slice(0, options.height);
}

/** A year in short, where the whole would cover the next mark. */
function axisYear(year: number): string {
  const text = axisNumber(year % 100, 0);
  return textWidth(text) === 1 ? `’0${text}` : `’${text}`;
}
