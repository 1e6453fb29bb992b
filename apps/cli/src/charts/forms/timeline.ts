import type { View } from '@sogdia/core';
import { stagesOf } from '@sogdia/core/workspace';
import { colorOf, fitLine, type Line, lineOf, type Piece, textWidth } from '../../terminal/index.ts';
import { axisNumber, type ChartOptions, drawBoard } from '../board/index.ts';

/** When each economy reached each level: a row for each, a numbered mark for each level, and what the numbers stand for. */
export function timeline(view: View, options: ChartOptions): readonly Line[] {
  const board = drawBoard(options.width, options.height);
  const levels = view.unit.levels ?? [];
  const left = Math.max(...view.series.map(({ label }) => textWidth(label))) + 2;
  const width = options.width - left - 7;
  const { from, to } = view.spec;
  const columnOf = (year: number): number => left + Math.round(((year - from) / Math.max(1, to - from)) * width);
  const step = options.height >= 2 * view.series.length + levels.length + 1 ? 2 : 1;
  for (const [order, series] of view.series.entries()) {
    const row = order * step;
    const color = colorOf(series, view, order);
    board.put(0, row, series.label, 'strong');
    const stages = stagesOf(series).map(({ level, since, point }) => ({ level, since, column: columnOf(Number(point.period)) }));
    const first = stages[0]?.column;
    if (first !== undefined) board.put(first, row, options.glyphs.horizontal.repeat(Math.max(0, columnOf(to) - first)), color);
    for (const { level, since, column } of stages) board.put(column, row, ` ${level} ${axisYear(Number(since.value))} `.trimEnd(), color);
  }
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => year % 5 === 0);
  for (const year of years) board.put(columnOf(year), view.series.length * step, String(year), 'faint');
  const lines = board.lines().slice(0, view.series.length * step + 1);
  const legend = legendOf(levels, options.width, options.height - lines.length);
  return [...lines, ...legend, ...board.lines().slice(lines.length + legend.length)].slice(0, options.height);
}

/** What the numbers stand for: a line for each level, or all on one line in short where there are too few lines. */
function legendOf(levels: NonNullable<View['unit']['levels']>, width: number, rows: number): readonly Line[] {
  const entry = (index: number, name: string): readonly Piece[] => [[`${index + 1} `, 'key'], [`${name}   `]];
  if (levels.length <= rows) return levels.map(({ name }, index) => fitLine(lineOf(...entry(index, name)), width));
  return [fitLine(lineOf(...levels.flatMap(({ short, name }, index) => entry(index, short ?? name))), width)];
}

/** A year in short, where the whole would cover the next mark. */
function axisYear(year: number): string {
  const text = axisNumber(year % 100, 0);
  return textWidth(text) === 1 ? `’0${text}` : `’${text}`;
}
