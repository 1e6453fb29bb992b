import { formatPeriod, isMissing, type Language, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { formatCell, formatReceiptValue } from '@sogdia/core/format';
import { ticks } from 'd3-array';
import { type AxesWish, placeAxes, scaleFromZero } from '../../axes/place-axes.ts';
import type { LineScale } from '../../layout/chart-props.ts';
import { type ChartSize, hasLabels } from '../../layout/chart-size.ts';
import { labelOfSeries } from '../../layout/label-of-series.ts';
import { isDense, periodsOf, pointAt, valuesOf } from '../../layout/periods-of.ts';
import { pushApart } from '../../layout/push-apart.ts';
import { markerOf, seriesClass } from '../../layout/series-style.ts';
import { textWidth } from '../../layout/text/text-width.ts';
import { placeBands, valuesOfBands } from '../../marks/place-bands.ts';
import { placeJoints } from '../../marks/place-joints.ts';
import { placeUnusual } from '../../marks/place-unusual.ts';

/** A point of a line: hollow where the figure is marked: rounded, derived or estimated; with a sign where a check found something. */
export type PlacedMarker = NonNullable<ReturnType<typeof placeOf>>;

/**
 * A line through its places, broken where it has none; `breaks` are the stretches of the axis in which it has no figure.
 * `ranges`: what the other methods of reconciliation give; empty unless the line is a reconciled record.
 */
export type PlacedLine = ReturnType<typeof layOutLines>['lines'][number];

const labelFontSize = 13;
const labelBreak = 17;
const noValue = '–';
/** Height of a row of hatching over the axis. */
export const breakRow = 7;
/** Up to as many lines carry their joints themselves; the joints of more stand on the axis, once for each period. */
const linesWithJoints = 2;
/** Up to as many lines without a point are named at their hatching; the names of more would push those of the others away. */
const emptyLinesWithLabels = 2;

/**
 * Lays out a view as lines that break where a figure is missing, labelled at their ends, for which it keeps at least so much room.
 * `unusual`: the stretches of a dense view of which a check found something; where points have marks, these say it.
 */
export function layOutLines(view: View, size: ChartSize, language: Language, scale: LineScale = 'linear', leastRoom = 0) {
  const emptyLines = view.series.filter(isEmpty).length;
  const labels = view.series.map((series) =>
    isEmpty(series) && emptyLines > emptyLinesWithLabels ? null : endTextOf(series, view, size, language),
  );
  const periods = periodsOf(view);
  const labelRoom = Math.max(
    leastRoom,
    ...labels.map((label) => (label === null ? 0 : textWidth(`${label.name} ${label.value}`, labelFontSize) + 18)),
  );
  const halfStep = (size.width - labelRoom - 40) / (2 * periods.length);
  const right = Math.max(16, labelRoom - halfStep);
  const ranked = view.unit.display === 'rank';
  const axes = placeAxes({ view, size, language, right, ...(ranked ? rankScale(view) : scaleOfValues(view, scale)) });
  const drawn = view.series.map((series) =>
    periods.map((period, index) => placeOf(pointAt(series, period), axes.middle(index), axes.place, scale)),
  );
  const places = drawn.map((line) => line.map((marker) => (marker === null ? null : ([marker.x, marker.y] as const))));
  const ends = view.series.map((_, index) => drawn[index]?.findLast((marker) => marker !== null) ?? null);
  const { placed, step } = axes;
  const breakRows = rowsOfBreaks(drawn);
  const heights = ends.map((end, index) => end?.y ?? placed.bottom - ((breakRows.get(index) ?? 0) + 0.6) * breakRow);
  const labelled = labels.flatMap((label, index) => (label === null ? [] : [index]));
  const pushed = pushApart(
    labelled.map((index) => heights[index] as number),
    labelBreak,
    [placed.top, placed.bottom - 8],
  );
  const endYs = new Map(labelled.map((line, rank) => [line, pushed[rank]]));
  return {
    axes: placed,
    places,
    unusual: isDense(view) ? placeUnusual(view, periods, { middle: axes.middle, step, right: placed.right }, language) : [],
    joints: placeJoints(view, size, language, (line, period) => {
      const index = periods.indexOf(period);
      return drawn.length > linesWithJoints ? [axes.middle(index) - step / 2, placed.bottom] : jointOn(drawn[line] ?? [], index, step);
    }),
    lines: view.series.map((series, index) => {
      const markers = drawn[index] ?? [];
      const [end, text, y, from] = [ends[index], labels[index], endYs.get(index), heights[index]];
      return {
        id: series.id,
        className: seriesClass(series, view.series),
        marker: markerOf(series, view.series),
        places: places[index] ?? [],
        markers: markers.filter((marker) => marker !== null),
        breaks: markers.flatMap((marker, position) =>
          marker === null ? [{ x: axes.middle(position) - step / 2, width: step, row: breakRows.get(index) ?? 0 }] : [],
        ),
        ranges: placeBands(view, series, periods, { x: axes.middle, y: axes.place }),
        label:
          text && y !== undefined && from !== undefined && hasLabels(size)
            ? { x: placed.right - (end ? step / 2 - 14 : -14), y, from, ...text }
            : null,
      };
    }),
  };
}

function isEmpty({ points }: ViewSeries): boolean {
  return points.every(({ value }) => isMissing(value));
}

/** What stands at the end of a line: its name and last value, with its year where that is not the last; for a line without a point, its name at its hatching. */
function endTextOf(
  series: ViewSeries,
  view: View,
  size: ChartSize,
  language: Language,
): { readonly name: string; readonly value: string; readonly point: ViewPoint } | null {
  const point = series.points.findLast(({ value }) => !isMissing(value)) ?? series.points.at(-1);
  if (point === undefined) return null;
  const short = size.id === 'narrow';
  const rounded = { ...view.unit, decimals: Math.min(1, view.unit.decimals) };
  const value = short ? formatCell(view, point.value, rounded, language) : formatReceiptValue(view, point.receipt, language);
  const stated = point.period === view.series[0].points.at(-1)?.period ? value : `${value} (${formatPeriod(point.period, language)})`;
  return { name: labelOfSeries(series, size, labelFontSize), value: isMissing(point.value) ? noValue : stated, point };
}

/** The row over the axis in which each line with breaks has its hatching, from the axis upwards. */
function rowsOfBreaks(drawn: readonly (readonly (PlacedMarker | null)[])[]): ReadonlyMap<number, number> {
  const broken = drawn.flatMap((markers, index) => (markers.includes(null) ? [index] : []));
  return new Map(broken.map((line, row) => [line, row]));
}

/** Lines start at zero, so that heights compare; a view below zero reaches down to its lowest value. */
function scaleOfValues(view: View, scale: LineScale): Pick<AxesWish, 'domain' | 'ticks' | 'isLogarithmic'> {
  const values = [...valuesOf(view), ...valuesOfBands(view)];
  const positive = values.filter((value) => value > 0);
  if (scale === 'log' && positive.length > 0) return { domain: [Math.min(...positive), Math.max(...positive)], isLogarithmic: true };
  return scaleFromZero(values);
}

/** Ranks run from the first, on top, to the last; of more than have room for a tick each, the first and every round one. */
function rankScale(view: View): { readonly domain: readonly [number, number]; readonly reversed: true; readonly ticks: readonly number[] } {
  const last = Math.max(2, ...view.series.flatMap((series) => series.points.map(({ value }) => (isMissing(value) ? 1 : value))));
  const every = Array.from({ length: last }, (_, index) => index + 1);
  return { domain: [0.5, last + 0.5], reversed: true, ticks: last > mostRanksWithTicks ? [1, ...ticks(2, last, 5)] : every };
}

const mostRanksWithTicks = 12;

function placeOf(point: ViewPoint | null, x: number, place: (value: number) => number, scale: LineScale) {
  if (point === null || isMissing(point.value) || (scale === 'log' && point.value <= 0)) return null;
  return { x, y: place(point.value), hollow: point.isMarked, point };
}

/** Halfway between the period of the joint and the one before; after years without a figure, just before the first that has one. */
function jointOn(line: readonly (PlacedMarker | null)[], index: number, step: number): readonly [number, number] | null {
  const [before, after] = [line[index - 1] ?? null, line[index] ?? null];
  if (after === null) return null;
  return before === null ? [after.x - step / 2, after.y] : [(before.x + after.x) / 2, (before.y + after.y) / 2];
}
