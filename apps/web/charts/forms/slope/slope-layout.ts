import { isMissing, type Language, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { comparedPeriods } from '@sogdia/core/workspace';
import type { ChartProps } from '../../layout/chart-props.ts';
import type { ChartSize } from '../../layout/chart-size.ts';
import { cutToRoom, labelOfSeries } from '../../layout/label-of-series.ts';
import { pointAt, valuesOf } from '../../layout/periods-of.ts';
import { pushApart } from '../../layout/push-apart.ts';
import { markerOf, seriesClass } from '../../layout/series-style.ts';
import { textWidth } from '../../layout/text/text-width.ts';
import { linearPlace } from '../../layout/value-scale.ts';
import { valueTextOf } from '../../layout/value-text.ts';

/** One end of a slope: where it is, and its label beside it; hollow where the figure is marked: rounded, derived or estimated. */
export type PlacedSlopeEnd = PlacedSlope['ends'][number];

/** A series at two periods; one end alone where the other is missing, none where both are. */
export type PlacedSlope = ReturnType<typeof layOutSlopes>['slopes'][number];

const labelFontSize = 13;
const labelBreak = 18;
const labelGap = 10;
const noValue = '–';
/** The part of the width that the labels of one side of two may take, so that the slopes between them keep the rest. */
const mostOfWidthOfSide = 0.3;
/** The scale begins at zero unless the least value is at least this part of the greatest. */
const farFromZero = 0.6;

/**
 * Lays out a view as lines between the first and the last period that its series have in common, named at both ends.
 * `periods`: the periods that are compared, each over its line.
 * `lacking`: series without a number at either period, under the labels of the others.
 */
export function layOutSlopes(view: View, size: ChartSize, language: Language) {
  const compared = comparedPeriods(view);
  const sides = compared === null || compared.first === compared.last ? (['last'] as const) : (['first', 'last'] as const);
  const mostOfSide = (sides.length === 1 ? 1 : mostOfWidthOfSide) * size.width;
  const textAt = (series: ViewSeries, side: 'first' | 'last') => endTextOf(series, compared?.[side], mostOfSide, { view, size, language });
  const roomOf = (side: 'first' | 'last'): number => Math.max(24, ...view.series.map((series) => widthOf(textAt(series, side)))) + labelGap;
  const [top, bottom] = [40, size.height - 16];
  const xs = spanOf({ left: sides.length === 1 ? 8 : roomOf('first'), right: size.width - roomOf('last'), most: bottom - top });
  const place = linearPlace(domainOf(view, compared), [bottom, top]);
  const pointOf = (series: ViewSeries, side: 'first' | 'last'): ViewPoint | null => {
    const point = compared === null || !sides.some((one) => one === side) ? null : pointAt(series, compared[side]);
    return point === null || isMissing(point.value) ? null : point;
  };
  const lacking = view.series.filter((series) => sides.every((side) => pointOf(series, side) === null));
  const heightsOf = (side: 'first' | 'last') =>
    labelHeights(view, (series) => heightOf(pointOf(series, side), place), side === 'last' ? lacking : [], [top, bottom]);
  const heights = { first: heightsOf('first'), last: heightsOf('last') };
  return {
    top,
    bottom,
    periods: compared !== null ? sides.map((side) => ({ x: xs[side], y: 18, text: compared[side] })) : [],
    slopes: view.series.map((series) => ({
      id: series.id,
      className: seriesClass(series, view.series),
      marker: markerOf(series, view.series),
      ends: sides.flatMap((side) => {
        const point = pointOf(series, side);
        const [y, labelY, text] = [heightOf(point, place), heights[side].get(series.id), textAt(series, side)];
        if (point === null || y === null) return [];
        const x = xs[side] + (side === 'first' ? -labelGap : labelGap);
        const label = labelY !== undefined && text !== null ? { x, y: labelY, ...text } : null;
        return [{ side, x: xs[side], y, hollow: point.isMarked, point, label }];
      }),
    })),
    lacking: lacking.map((series) => ({
      id: series.id,
      className: seriesClass(series, view.series),
      x: xs.last + labelGap,
      y: heights.last.get(series.id) ?? bottom,
      text: `${nameOf(series, size)} ${noValue}`,
    })),
    places: view.series.map((series) =>
      series.points.map((point) => {
        const side = sides.find((one) => compared?.[one] === point.period);
        const y = heightOf(isMissing(point.value) ? null : point, place);
        return side === undefined || y === null ? null : ([xs[side], y] as const);
      }),
    ),
  };
}

/** Where both periods stand: as far apart as there is room, but no farther than the drawing is high, so that slopes keep their steepness. */
function spanOf({ left, right, most }: { readonly left: number; readonly right: number; readonly most: number }) {
  const spare = Math.max(0, right - left - most);
  return { first: left + spare / 2, last: right - spare / 2 };
}

function nameOf(series: ViewSeries, size: ChartSize): string {
  return labelOfSeries(series, size, labelFontSize);
}

/** What stands at one end of a series: its value, and as much of its name as there is room for beside it. */
function endTextOf(series: ViewSeries, period: string | undefined, most: number, { view, size, language }: Drawn) {
  const point = period === undefined ? null : pointAt(series, period);
  if (point === null) return null;
  const value = isMissing(point.value) ? noValue : valueTextOf(view, point, size, language);
  const room = most - labelGap - textWidth(` ${value}`, labelFontSize);
  return { name: cutToRoom(nameOf(series, size), room, labelFontSize), value };
}

type Drawn = Pick<ChartProps, 'view' | 'size' | 'language'>;

function widthOf(text: { readonly name: string; readonly value: string } | null): number {
  return text === null ? 0 : textWidth(`${text.name} ${text.value}`, labelFontSize) + 4;
}

function heightOf(point: ViewPoint | null, place: (value: number) => number): number | null {
  return point === null || isMissing(point.value) ? null : place(point.value);
}

/** From zero, so that heights compare, unless all values lie close together far from it. */
function domainOf(view: View, compared: ReturnType<typeof comparedPeriods>): readonly [number, number] {
  const values = valuesOf(view, compared === null ? [] : [compared.first, compared.last]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0 || low === high) return [Math.min(0, ...values), Math.max(0, ...values) || 1];
  if (low > 0 && low >= farFromZero * high) return [low, high];
  return [Math.min(0, low), Math.max(0, high)];
}

/** The heights of the labels of one side, by series; those without a number stand under the others. */
function labelHeights(
  view: View,
  wantedOf: (series: ViewSeries) => number | null,
  lacking: readonly ViewSeries[],
  bounds: readonly [number, number],
): ReadonlyMap<string, number> {
  const labels = view.series.flatMap((series) => {
    const wanted = wantedOf(series) ?? (lacking.includes(series) ? bounds[1] + labelBreak : null);
    return wanted === null ? [] : [{ id: series.id, wanted }];
  });
  const placed = pushApart(
    labels.map(({ wanted }) => wanted),
    labelBreak,
    bounds,
  );
  return new Map(labels.map(({ id }, index) => [id, placed[index] as number]));
}
