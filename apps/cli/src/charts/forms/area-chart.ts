import type { Line } from '../../terminal/index.ts';
import { type ChartOptions, type DrawBoard, framedChart, type LineEnd, markerOf, type PlotArea, type Scale } from '../board/index.ts';
import type { Plot } from '../plot/index.ts';

/**
 * Areas on one another, from zero, each named at its end; a period with a missing part is left empty, for its parts have no sum. Where colour
 * cannot tell areas apart, each is filled with a marker of its own.
 */
export function areaChart(plot: Plot, options: ChartOptions): readonly Line[] {
  const layers = layersOf(plot);
  return framedChart(plot, options, {
    scaleIn: (height) => scaleOf(plot, layers, height),
    endsOn: (scale) => endsOf(plot, layers, scale, options),
    rowOf,
    columnOf: (index, area) => columnAt(index, plot, area),
    draw: (board, area) => drawLayers(board, plot, layers, area, options),
  });
}

/** From the lowest to the highest edge, zero among them; null where there is nothing to draw. */
function scaleOf(plot: Plot, layers: readonly (readonly Edge[])[], height: number): Scale | null {
  const edges = layers.flatMap((layer) => layer.flatMap((edge) => (edge === null ? [] : [edge.from, edge.to])));
  const ends = [...edges, ...plot.targets.map(({ value }) => value)];
  if (ends.length === 0 || height < 2) return null;
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return { low, high: high === low ? low + 1 : high, height };
}

type Edge = { readonly from: number; readonly to: number } | null;

/** The parts of each period on one another, series by series; null in a period in which one is missing. */
function layersOf({ periods, series }: Plot): readonly (readonly Edge[])[] {
  const reached: (number | null)[] = periods.map((_, index) =>
    series.every(({ values }) => typeof values[index] === 'number') ? 0 : null,
  );
  return series.map(({ values }) =>
    periods.map((_, index) => {
      const [from, value] = [reached[index] ?? null, values[index] ?? null];
      if (from === null || value === null) return null;
      reached[index] = from + value;
      return { from, to: from + value };
    }),
  );
}

function columnAt(index: number, { places }: Plot, { width }: PlotArea): number {
  const last = places.at(-1) ?? 0;
  return last === 0 ? 0 : Math.round(((places[index] ?? 0) / last) * (width - 1));
}

function rowOf(value: number, { low, high, height }: Scale): number {
  return Math.min(height - 1, Math.max(0, Math.floor(((high - value) / (high - low)) * height)));
}

/** The value in the middle of a cell. */
function valueAt(row: number, { low, high, height }: PlotArea): number {
  return high - ((row + 0.5) / height) * (high - low);
}

function drawLayers(board: DrawBoard, plot: Plot, layers: readonly (readonly Edge[])[], area: PlotArea, options: ChartOptions): void {
  for (let column = 0; column < area.width; column += 1) {
    const edges = layers.map((layer) => edgeAt(layer, column, plot, area));
    for (let row = 0; row < area.height; row += 1) {
      const value = valueAt(row, area);
      const index = edges.findIndex(
        (edge) => edge !== null && value > Math.min(edge.from, edge.to) && value <= Math.max(edge.from, edge.to),
      );
      const series = plot.series[index];
      if (series === undefined) continue;
      const marker = options.glyphs.markers[index % options.glyphs.markers.length] ?? ' ';
      board.put(area.left + column, row, options.markers ? marker : ' ', options.markers ? series.color : `fill-${series.color}`);
    }
  }
}

/** The edges of an area at a column, between those of the periods around it; null where one of these has none. */
function edgeAt(layer: readonly Edge[], column: number, { places }: Plot, { width }: PlotArea): Edge {
  const position = width < 2 ? 0 : (column / (width - 1)) * (places.at(-1) ?? 0);
  const index = places.findIndex((place) => place >= position);
  const [start, end] = [places[index - 1] ?? 0, places[index] ?? 0];
  const after = layer[index] ?? null;
  const before = end === position ? after : (layer[index - 1] ?? null);
  if (before === null || after === null) return null;
  const part = end === start ? 0 : (position - start) / (end - start);
  return { from: before.from + (after.from - before.from) * part, to: before.to + (after.to - before.to) * part };
}

/** The names of the areas, each at the row in the middle of its end. */
function endsOf(plot: Plot, layers: readonly (readonly Edge[])[], scale: Scale, options: ChartOptions): readonly LineEnd[] {
  return plot.series.map((series, index) => {
    const end = layers[index]?.findLast((edge) => edge !== null) ?? { from: 0, to: 0 };
    return { name: markerOf(index, options) + series.label, color: series.color, at: rowOf((end.from + end.to) / 2, scale) };
  });
}
