import { type Line, textWidth } from '../../terminal/index.ts';
import { axisNumber, type ChartOptions, type DrawBoard, dotGrid, drawBoard, markerOf, type PlotArea, spreadRows } from '../board/index.ts';
import type { ComparedPlot, ComparedRow } from '../plot/index.ts';

/**
 * Slopes between two periods: each series with its value at both ends, the greatest on top, and a line between them, in braille or, in ASCII,
 * in dots. A series without one of the two has one end alone.
 */
export function slopeChart(plot: ComparedPlot, options: ChartOptions): readonly Line[] {
  const board = drawBoard(options.width, options.height);
  const height = options.height - 1;
  const values = plot.rows.flatMap(({ first, last }) => [first, last]).filter((value) => value !== null);
  if (values.length === 0 || height < 1) return board.lines();
  const texts = plot.rows.map((row, index) => endTexts(row, index, options));
  const left = plot.first === null ? 0 : Math.max(...texts.map(({ first }) => textWidth(first))) + 1;
  const right = Math.max(...texts.map(({ last }) => textWidth(last))) + 1;
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const area: PlotArea = { left, height, width: options.width - left - right, low, high: high === low ? low + 1 : high };
  if (plot.first !== null) {
    drawSlopes(board, plot, area, options);
    board.put(left - 1 - textWidth(plot.first), 0, plot.first, 'title');
    drawLabels(board, plot, area, (_, index) => texts[index]?.first ?? '', 'first');
  }
  board.put(left + area.width + 1, 0, plot.last, 'title');
  drawLabels(board, plot, area, (_, index) => texts[index]?.last ?? '', 'last');
  return board.lines();
}

function endTexts(row: ComparedRow, index: number, options: ChartOptions): { readonly first: string; readonly last: string } {
  const number = (value: number | null): string => (value === null ? '' : axisNumber(value, 1));
  return { first: `${row.label} ${number(row.first)}`, last: `${markerOf(index, options)}${number(row.last)} ${row.label}` };
}

function yOf(value: number, { low, high, height }: PlotArea): number {
  return Math.round(((high - value) / (high - low)) * (height * 4 - 1));
}

function drawSlopes(board: DrawBoard, { rows }: ComparedPlot, area: PlotArea, { glyphs }: ChartOptions): void {
  const grid = dotGrid(area.width, area.height, glyphs);
  for (const { first, last, color } of rows)
    if (first !== null && last !== null)
      grid.line({ x: 0, y: yOf(first, area) }, { x: area.width * 2 - 1, y: yOf(last, area) }, color, false);
  grid.drawOn(board, area.left, 1);
}

/** The labels of one side, a row each, moved apart where they would cover each other. */
function drawLabels(
  board: DrawBoard,
  plot: ComparedPlot,
  area: PlotArea,
  textOf: (row: ComparedRow, index: number) => string,
  side: 'first' | 'last',
): void {
  const labels = plot.rows.flatMap((row, index) => {
    const value = row[side];
    return value === null ? [] : [{ text: textOf(row, index), color: row.color, row: yOf(value, area) / 4 }];
  });
  const rows = spreadRows(
    labels.map(({ row }) => row),
    area.height,
  );
  for (const [index, { text, color }] of labels.entries()) {
    const column = side === 'first' ? area.left - 1 - textWidth(text) : area.left + area.width + 1;
    board.put(column, 1 + (rows[index] as number), text, color);
  }
}
