import { isMissing, type Language, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { periodTicksOf } from '../../axes/place-axes.ts';
import type { ChartSize } from '../../layout/chart-size.ts';
import { cutToRoom, labelOfSeries } from '../../layout/label-of-series.ts';
import { periodsOf, pointAt } from '../../layout/periods-of.ts';
import { pushApart } from '../../layout/push-apart.ts';
import { seriesClass } from '../../layout/series-style.ts';
import { textWidth } from '../../layout/text/text-width.ts';

/** A rank of a series: its place in the order, with its number where there is room for it. */
export interface PlacedRank {
  readonly x: number;
  readonly y: number;
  readonly text: string | null;
  readonly point: ViewPoint;
}

const nameFontSize = 13;
/** A mark that holds a number, and one that does not. */
const [largeRadius, smallRadius] = [10.5, 4.5];
const nameGap = 8;
/** Names of one side are at least so far apart. */
const nameBreak = 16;
/** The part of the width that the names on one side of two may take, so that the lines between them keep the rest. */
const mostOfWidthOfSide = 0.26;

/** Lays out ranks as lines that cross from one place in the order to another, the first on top. */
export function layOutBump(view: View, size: ChartSize, language: Language) {
  const periods = periodsOf(view);
  const last = Math.max(1, ...view.series.flatMap(({ points }) => points.map(({ value }) => (isMissing(value) ? 1 : value))));
  const nameOf = (series: ViewSeries): string =>
    cutToRoom(labelOfSeries(series, size, nameFontSize), mostOfWidthOfSide * size.width, nameFontSize);
  const nameRoom = Math.max(...view.series.map((series) => textWidth(nameOf(series), nameFontSize))) + nameGap + 4;
  const [left, right] = [nameRoom + largeRadius, size.width - nameRoom - largeRadius];
  const [top, bottom] = [20, size.height - 44];
  const columnStep = periods.length < 2 ? 0 : (right - left) / (periods.length - 1);
  const rowStep = (bottom - top) / Math.max(1, last - 1);
  const hasNumbers = columnStep >= 2 * largeRadius + 5 && rowStep >= 2 * largeRadius + 2;
  const radius = hasNumbers ? largeRadius : smallRadius;
  const rankAt = (series: ViewSeries, index: number): PlacedRank | null => {
    const point = pointAt(series, periods[index] ?? '');
    if (point === null || isMissing(point.value)) return null;
    const [x, y] = [left + index * columnStep, top + (point.value - 1) * rowStep];
    return { x, y, text: hasNumbers ? String(point.value) : null, point };
  };
  const ranks = view.series.map((series) => periods.map((_, index) => rankAt(series, index)));
  const names = namesOf(ranks, (index) => nameOf(view.series[index] as ViewSeries), {
    start: left - radius - nameGap,
    end: right + radius + nameGap,
    bounds: [top, bottom],
  });
  const places = ranks.map((line) => line.map((rank) => (rank === null ? null : ([rank.x, rank.y] as const))));
  return {
    radius,
    bottom,
    periods: periodTicksOf(
      { labels: periods, places: periods.map((_, index) => index), language },
      columnStep,
      (index) => left + index * columnStep,
    ),
    series: view.series.map((series, index) => ({
      id: series.id,
      className: seriesClass(series, view.series),
      ranks: (ranks[index] ?? []).filter((rank) => rank !== null),
      places: places[index] ?? [],
      names: names[index] ?? [],
    })),
    places,
  };
}

/** The names before the ranks of the first period, and after the last rank of each series: beside it, as far as they keep apart. */
function namesOf(
  ranks: readonly (readonly (PlacedRank | null)[])[],
  nameOf: (index: number) => string,
  { start, end, bounds }: { readonly start: number; readonly end: number; readonly bounds: readonly [number, number] },
) {
  const sideOf = (side: 'start' | 'end', x: number, beside: (line: readonly (PlacedRank | null)[]) => PlacedRank | null | undefined) => {
    const found = ranks.flatMap((line, index) => {
      const y = beside(line)?.y;
      return y === undefined ? [] : [{ index, y }];
    });
    const ys = pushApart(
      found.map(({ y }) => y),
      nameBreak,
      bounds,
    );
    return new Map(found.map(({ index }, at) => [index, { side, x, y: ys[at] ?? 0, text: nameOf(index) }]));
  };
  const starts = sideOf('start', start, (line) => line[0]);
  const ends = sideOf('end', end, (line) => line.findLast((rank) => rank !== null));
  return ranks.map((_, index) => [starts.get(index), ends.get(index)].filter((name) => name !== undefined));
}
