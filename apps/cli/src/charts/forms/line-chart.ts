import type { Line } from '../../terminal/index.ts';
import {
  axisTicks,
  type ChartOptions,
  type Dot,
  type DrawBoard,
  dotGrid,
  drawBand,
  drawBoard,
  drawEndLabels,
  drawPeriodAxis,
  drawTargets,
  drawValueAxis,
  endLabels,
  type LineEnd,
  markerOf,
  overEndLegend,
  type PlotArea,
  widthOfTicks,
} from '../board/index.ts';
import type { Plot, PlotSeries } from '../plot/index.ts';

/** The cells and the scale of lines. */
interface Area extends PlotArea {
  /** Whether the lowest value stands at the top. */
  readonly isRanked: boolean;
}

/**
 * Lines over time, in braille or, in ASCII, in markers: axis on the left, a break where there is no value, each line named at its end.
 * Where colour cannot tell lines apart, a marker stands at each value and before each name.
 */
export function lineChart(plot: Plot, options: ChartOptions): readonly Line[] {
  const endsAt = (height: number): readonly LineEnd[] => {
    const scale = scaleOf(plot, height - 2);
    return scale === null ? [] : endsOf(plot, scale, options);
  };
  return overEndLegend(options, endsAt, (rest) => linesOver(plot, rest));
}

/** The bounds and the height of lines; null where there is nothing to draw. */
function scaleOf(plot: Plot, height: number): Pick<Area, 'low' | 'high' | 'height' | 'isRanked'> | null {
  const values = [
    ...[...plot.series.map((series) => series.values), ...plot.bands.flatMap(({ low, high }) => [low, high])].flat(),
    ...plot.targets.map(({ value }) => value),
    ...(plot.reach ?? []),
  ].filter((value) => value !== null);
  if (values.length === 0 || height < 1) return null;
  const { isRanked } = plot;
  return { ...(isRanked ? { low: 1, high: Math.max(2, ...values) } : boundsOf(values)), height, isRanked };
}

function linesOver(plot: Plot, options: ChartOptions): readonly Line[] {
  const board = drawBoard(options.width, options.height);
  const scale = scaleOf(plot, options.height - 2);
  if (scale === null) return board.lines();
  const { low, high, height, isRanked } = scale;
  const ticks = isRanked ? rankTicks(high, height) : axisTicks(low, high, Math.max(3, Math.floor(height / 2)));
  const left = widthOfTicks(ticks) + 2;
  const labels = endLabels(endsOf(plot, scale, options), options.width);
  const area: Area = { left, width: Math.max(1, options.width - left - labels.width - 1), ...scale };
  drawValueAxis(board, ticks, { left, height, rowOf: (value) => rowOf(value, area) }, options.glyphs);
  drawTargets(board, plot, { left, width: area.width, rowOf: (value) => rowOf(value, area) }, options.glyphs);
  drawBands(board, plot, area, options);
  drawSeries(board, plot, area, options);
  drawEndLabels(board, labels, left + area.width + 1, height);
  const columnOf = (index: number): number => left + Math.floor(xOf(index, plot, area) / 2);
  drawPeriodAxis(board, plot, options, { row: height, left, width: area.width, columnOf, hasCorner: true });
  return board.lines();
}

/** From zero, unless all values lie far from it: then from a little under the lowest. */
function boundsOf(values: readonly number[]): { readonly low: number; readonly high: number } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return { low: Math.min(0, low), high: Math.max(0, high, low + 1) };
  const fromZero = low > 0 && low / high < 0.6 ? 0 : high < 0 && high / low < 0.6 ? low : low;
  return { low: fromZero, high: high < 0 && high / low < 0.6 ? 0 : high };
}

/** Every rank, or, where they have no row each, 1 and every second or further one. */
function rankTicks(last: number, rows: number): ReturnType<typeof axisTicks> {
  const step = Math.ceil((last - 1) / Math.max(1, rows - 1));
  return { values: Array.from({ length: Math.floor((last - 1) / step) + 1 }, (_, index) => 1 + index * step), decimals: 0 };
}

function xOf(index: number, { places }: Plot, area: Area): number {
  const last = places.at(-1) ?? 0;
  return last === 0 ? area.width : Math.round(((places[index] ?? 0) / last) * (area.width * 2 - 1));
}

function yOf(value: number, { low, high, height, isRanked }: Omit<Area, 'left' | 'width'>): number {
  return Math.round(((isRanked ? value - low : high - value) / (high - low)) * (height * 4 - 1));
}

function rowOf(value: number, area: Area): number {
  return Math.floor(yOf(value, area) / 4);
}

function dotsOf(series: PlotSeries, plot: Plot, area: Area): readonly (Dot | null)[] {
  return series.values.map((value, index) => (value === null ? null : { x: xOf(index, plot, area), y: yOf(value, area) }));
}

function drawBands(board: DrawBoard, plot: Plot, area: Area, { glyphs }: ChartOptions): void {
  for (const { color, low, high } of plot.bands) {
    const places = plot.periods.map((_, index) => {
      const [bottom, top] = [low[index] ?? null, high[index] ?? null];
      return bottom === null || top === null ? null : { x: xOf(index, plot, area), top: yOf(top, area), bottom: yOf(bottom, area) };
    });
    drawBand(board, places, area, color, glyphs);
  }
}

function drawSeries(board: DrawBoard, plot: Plot, area: Area, options: ChartOptions): void {
  const grid = dotGrid(area.width, area.height);
  for (const series of plot.series) {
    const dots = dotsOf(series, plot, area);
    for (const [index, dot] of dots.entries()) {
      if (dot === null) continue;
      const before = dots[index - 1] ?? null;
      if (options.glyphs.set === 'unicode') grid.line(before ?? dot, dot, series.color, before !== null && series.dashed);
      else if (before !== null) drawInCharacters(board, before, dot, area, series);
    }
  }
  grid.drawOn(board, area.left, 0);
  if (!options.markers) return;
  for (const [index, series] of plot.series.entries()) {
    const marker = options.glyphs.markers[index % options.glyphs.markers.length] ?? 'o';
    for (const dot of dotsOf(series, plot, area)) {
      if (dot !== null) board.put(area.left + Math.floor(dot.x / 2), Math.floor(dot.y / 4), marker, series.color);
    }
  }
}

function drawInCharacters(board: DrawBoard, from: Dot, to: Dot, area: Area, series: PlotSeries): void {
  const [start, end] = [Math.floor(from.x / 2), Math.floor(to.x / 2)];
  for (let column = start + 1; column < end; column += 1) {
    const y = from.y + ((to.y - from.y) * (column - start)) / Math.max(1, end - start);
    board.put(area.left + column, Math.floor(y / 4), series.dashed ? ' ' : '.', series.color);
  }
}

/** The name of a line, with the period of its last value where the others go on. */
function nameOf(series: PlotSeries, index: number, periods: readonly string[], options: ChartOptions): string {
  const last = series.values.findLastIndex((value) => value !== null);
  const hasEnded = last >= 0 && last < periods.length - 1;
  const name = hasEnded && !series.dashed ? `${series.label} ${periods[last]}` : series.label;
  return markerOf(index, options) + name;
}

/** Where the lines end, with their names; a partner's record that ended before has none. */
function endsOf(plot: Plot, scale: Omit<Area, 'left' | 'width'>, options: ChartOptions): readonly LineEnd[] {
  return plot.series.flatMap((series, index) => {
    const last = series.values.findLast((value) => value !== null) ?? null;
    const hasEnded = series.dashed && series.values.at(-1) === null;
    if (last === null || hasEnded) return [];
    const short = series.short == null ? null : nameOf({ ...series, label: series.short }, index, plot.periods, options);
    return [{ name: nameOf(series, index, plot.periods, options), short, color: series.color, at: yOf(last, scale) / 4 }];
  });
}
