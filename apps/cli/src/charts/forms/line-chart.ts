import type { Line } from '../../terminal/index.ts';
import {
  type axisTicks,
  type ChartOptions,
  type Dot,
  type DrawBoard,
  dotGrid,
  drawBand,
  framedChart,
  type LineEnd,
  markerOf,
  type PlotArea,
  type Scale,
} from '../board/index.ts';
import type { Plot, PlotSeries } from '../plot/index.ts';

/**
 * Lines over time, in braille or, in ASCII, in markers: axis on the left, a break where there is no value, each line named at its end.
 * Where colour cannot tell lines apart, a marker stands at each value and before each name.
 */
export function lineChart(plot: Plot, options: ChartOptions): readonly Line[] {
  return framedChart(plot, options, {
    scaleIn: (height) => scaleOf(plot, height),
    endsOn: (scale) => endsOf(plot, scale, options),
    rowOf: (value, scale) => Math.floor(yOf(value, plot, scale) / 4),
    columnOf: (index, area) => Math.floor(xOf(index, plot, area) / 2),
    draw: (board, area) => {
      drawBands(board, plot, area, options);
      drawSeries(board, plot, area, options);
    },
    ...(plot.isRanked ? { ticksOn: ({ high, height }) => rankTicks(high, height) } : {}),
  });
}

/** The bounds and the height of lines; null where there is nothing to draw. */
function scaleOf(plot: Plot, height: number): Scale | null {
  const values = [
    ...[...plot.series.map((series) => series.values), ...plot.bands.flatMap(({ low, high }) => [low, high])].flat(),
    ...plot.targets.map(({ value }) => value),
    ...(plot.reach ?? []),
  ].filter((value) => value !== null);
  if (values.length === 0 || height < 1) return null;
  return { ...(plot.isRanked ? { low: 1, high: Math.max(2, ...values) } : boundsOf(values)), height };
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

function xOf(index: number, { places }: Plot, area: PlotArea): number {
  const last = places.at(-1) ?? 0;
  return last === 0 ? area.width : Math.round(((places[index] ?? 0) / last) * (area.width * 2 - 1));
}

/** Of ranks the lowest stands at the top. */
function yOf(value: number, { isRanked }: Plot, { low, high, height }: Scale): number {
  return Math.round(((isRanked ? value - low : high - value) / (high - low)) * (height * 4 - 1));
}

function dotsOf(series: PlotSeries, plot: Plot, area: PlotArea): readonly (Dot | null)[] {
  return series.values.map((value, index) => (value === null ? null : { x: xOf(index, plot, area), y: yOf(value, plot, area) }));
}

function drawBands(board: DrawBoard, plot: Plot, area: PlotArea, { glyphs }: ChartOptions): void {
  for (const { color, low, high } of plot.bands) {
    const places = plot.periods.map((_, index) => {
      const [bottom, top] = [low[index] ?? null, high[index] ?? null];
      return bottom === null || top === null
        ? null
        : { x: xOf(index, plot, area), top: yOf(top, plot, area), bottom: yOf(bottom, plot, area) };
    });
    drawBand(board, places, area, color, glyphs);
  }
}

function drawSeries(board: DrawBoard, plot: Plot, area: PlotArea, options: ChartOptions): void {
  const grid = dotGrid(area.width, area.height, options.glyphs);
  for (const series of plot.series) {
    const dots = dotsOf(series, plot, area);
    for (const [index, dot] of dots.entries()) {
      if (dot === null) continue;
      const before = dots[index - 1] ?? null;
      grid.line(before ?? dot, dot, series.color, before !== null && series.dashed);
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

/** The name of a line, with the period of its last value where the others go on. */
function nameOf(series: PlotSeries, index: number, periods: readonly string[], options: ChartOptions): string {
  const last = series.values.findLastIndex((value) => value !== null);
  const hasEnded = last >= 0 && last < periods.length - 1;
  const name = hasEnded ? `${series.label} ${periods[last]}` : series.label;
  return markerOf(index, options) + name;
}

/** Where the lines end, with their names; among those of several flows a partner's that ended before has none. */
function endsOf(plot: Plot, scale: Scale, options: ChartOptions): readonly LineEnd[] {
  return plot.series.flatMap((series, index) => {
    const last = series.values.findLast((value) => value !== null) ?? null;
    const hasEnded = plot.series.length > 2 && series.dashed && series.values.at(-1) === null;
    if (last === null || hasEnded) return [];
    const short = series.short == null ? null : nameOf({ ...series, label: series.short }, index, plot.periods, options);
    return [{ name: nameOf(series, index, plot.periods, options), short, color: series.color, at: yOf(last, plot, scale) / 4 }];
  });
}
