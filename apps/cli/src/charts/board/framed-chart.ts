import type { Line } from '../../terminal/index.ts';
import type { Plot } from '../plot/index.ts';
import { axisTicks } from './axis-ticks.ts';
import { type ChartOptions, drawPeriodAxis, type PlotArea } from './chart-frame.ts';
import { type DrawBoard, drawBoard } from './draw-board.ts';
import { drawTargets } from './draw-targets.ts';
import { drawEndLabels, endLabels, type LineEnd, overEndLegend } from './end-labels.ts';
import { drawValueAxis, widthOfTicks } from './value-axis.ts';

/** The scale of values over so many rows. */
export type Scale = Omit<PlotArea, 'left' | 'width'>;

/** What a chart draws between its axes: on which scale (null where there is nothing to draw), where its series end, and where a value and a period lie. */
export interface FramedChart {
  readonly scaleIn: (height: number) => Scale | null;
  readonly endsOn: (scale: Scale) => readonly LineEnd[];
  readonly rowOf: (value: number, scale: Scale) => number;
  readonly columnOf: (index: number, area: PlotArea) => number;
  readonly draw: (board: DrawBoard, area: PlotArea) => void;
  /** The numbers on the axis of values; round ones unless given. */
  readonly ticksOn?: (scale: Scale) => ReturnType<typeof axisTicks>;
}

/** A chart over time between an axis of values on the left and one of periods below, each series named at its end or, where names have no room there, under it. */
export function framedChart(
  plot: Plot,
  options: ChartOptions,
  { scaleIn, endsOn, rowOf, columnOf, draw, ticksOn }: FramedChart,
): readonly Line[] {
  const endsIn = (height: number): readonly LineEnd[] => {
    const scale = scaleIn(height - 2);
    return scale === null ? [] : endsOn(scale);
  };
  return overEndLegend(options, endsIn, ({ height: rows }) => {
    const board = drawBoard(options.width, rows);
    const scale = scaleIn(rows - 2);
    if (scale === null) return board.lines();
    const { low, high, height } = scale;
    const ticks = ticksOn?.(scale) ?? axisTicks(low, high, Math.max(3, Math.floor(height / 2)));
    const left = widthOfTicks(ticks) + 2;
    const labels = endLabels(endsOn(scale), options.width);
    const area: PlotArea = { left, ...scale, width: Math.max(1, options.width - left - labels.width - 1) };
    const place = { left, width: area.width, height, rowOf: (value: number) => rowOf(value, area) };
    drawValueAxis(board, ticks, place, options.glyphs);
    drawTargets(board, plot, place, options.glyphs);
    draw(board, area);
    drawEndLabels(board, labels, left + area.width + 1, height);
    const axis = { row: height, left, width: area.width, hasCorner: true, columnOf: (index: number) => left + columnOf(index, area) };
    drawPeriodAxis(board, plot, options, axis);
    return board.lines();
  });
}
