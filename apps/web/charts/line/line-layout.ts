import { formatCell, formatReceiptValue, isMissing, type Language, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { type ChartSize, hasLabels } from '../frame/chart-size.ts';
import { periodsOf, pointAt } from '../frame/periods-of.ts';
import { placeFrame } from '../frame/place-frame.ts';
import type { PlacedFrame, PointPlaces } from '../frame/placed-frame.ts';
import { pushApart } from '../frame/push-apart.ts';
import { type MarkerShape, markerOf, seriesClass } from '../frame/series-style.ts';
import { textWidth } from '../frame/text-width.ts';

/** A point of a line: hollow where the figure is quoted or derived. */
export interface PlacedMarker {
  readonly x: number;
  readonly y: number;
  readonly hollow: boolean;
  readonly point: ViewPoint;
}

/** The label at the end of a line. `from` is where the line ends, for the leader. */
export interface PlacedEndLabel {
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly name: string;
  readonly value: string;
  readonly point: ViewPoint;
}

/** A line in its unbroken runs; `gaps` are the stretches of the axis in which it has no figure. */
export interface PlacedLine {
  readonly id: string;
  readonly className: string;
  readonly marker: MarkerShape;
  readonly runs: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly markers: readonly PlacedMarker[];
  readonly gaps: readonly { readonly x: number; readonly width: number; readonly row: number }[];
  readonly label: PlacedEndLabel | null;
}

export interface PlacedLines {
  readonly frame: PlacedFrame;
  readonly lines: readonly PlacedLine[];
  readonly places: PointPlaces;
}

const labelFontSize = 13;
const labelGap = 17;

/** Lays out a view as lines that break where a figure is missing, labelled at their ends. */
export function layOutLines(view: View, size: ChartSize, language: Language): PlacedLines {
  const labels = view.series.map((series) => endTextOf(series, view, size, language));
  const periods = periodsOf(view);
  const labelRoom = Math.max(
    0,
    ...labels.map((label) => (label === null ? 0 : textWidth(`${label.name} ${label.value}`, labelFontSize) + 18)),
  );
  const halfStep = (size.width - labelRoom - 40) / (2 * periods.length);
  const right = Math.max(16, labelRoom - halfStep);
  const ranked = view.unit.display === 'rank';
  const frame = placeFrame({ view, size, language, right, ...(ranked ? rankScale(view) : { domain: domainOf(view) }) });
  const drawn = view.series.map((series) =>
    periods.map((period, index) => placeOf(pointAt(series, period), frame.middle(index), frame.place)),
  );
  const ends = view.series.map((_, index) => drawn[index]?.findLast((marker) => marker !== null) ?? null);
  const endYs = labelPositions(ends, frame.placed);
  const { placed, step } = frame;
  return {
    frame: placed,
    places: drawn.map((line) => line.map((marker) => (marker === null ? null : ([marker.x, marker.y] as const)))),
    lines: view.series.map((series, index) => {
      const markers = drawn[index] ?? [];
      const [end, text, y] = [ends[index], labels[index], endYs[index]];
      return {
        id: series.id,
        className: seriesClass(series, view.series.length),
        marker: markerOf(series),
        runs: runsOf(markers),
        markers: markers.filter((marker) => marker !== null),
        gaps: markers.flatMap((marker, position) =>
          marker === null ? [{ x: placed.left + position * step, width: step, row: index }] : [],
        ),
        label:
          end && text && y !== undefined && hasLabels(size)
            ? { x: placed.right - step / 2 + 14, y, from: end.y, ...text, point: end.point }
            : null,
      };
    }),
  };
}

function endTextOf(
  series: ViewSeries,
  view: View,
  size: ChartSize,
  language: Language,
): { readonly name: string; readonly value: string } | null {
  const last = series.points.findLast((point) => !isMissing(point.value));
  if (last === undefined) return null;
  const short = size.id === 'narrow';
  const value = short
    ? formatCell(last.value, { ...view.unit, decimals: Math.min(1, view.unit.decimals) }, language)
    : formatReceiptValue(last.receipt, language);
  return { name: short ? series.shortLabel : series.label, value };
}

/** Lines start at zero, so that heights compare; a view below zero reaches down to its lowest value. */
function domainOf(view: View): readonly [number, number] {
  const values = view.series.flatMap((series) => series.points.flatMap(({ value }) => (isMissing(value) ? [] : [value])));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [0, 1] : [low, high];
}

/** Ranks run from the first, on top, to the last. */
function rankScale(view: View): { readonly domain: readonly [number, number]; readonly reversed: true; readonly ticks: readonly number[] } {
  const last = Math.max(2, ...view.series.flatMap((series) => series.points.map(({ value }) => (isMissing(value) ? 1 : value))));
  return { domain: [0.5, last + 0.5], reversed: true, ticks: Array.from({ length: last }, (_, index) => index + 1) };
}

function placeOf(point: ViewPoint | null, x: number, place: (value: number) => number): PlacedMarker | null {
  if (point === null || isMissing(point.value)) return null;
  return { x, y: place(point.value), hollow: point.status !== 'reported', point };
}

function runsOf(markers: readonly (PlacedMarker | null)[]): PlacedLine['runs'] {
  const runs: [number, number][][] = [];
  markers.forEach((marker, index) => {
    if (marker === null) return;
    const run = markers[index - 1] ? runs.at(-1) : undefined;
    if (run === undefined) runs.push([[marker.x, marker.y]]);
    else run.push([marker.x, marker.y]);
  });
  return runs;
}

/** The heights of the labels; lines without a point have none. */
function labelPositions(ends: readonly (PlacedMarker | null)[], frame: PlacedFrame): readonly (number | undefined)[] {
  const wanted = ends.flatMap((end) => (end === null ? [] : [end.y]));
  const placed = [...pushApart(wanted, labelGap, [frame.top, frame.bottom - 8])];
  return ends.map((end) => (end === null ? undefined : placed.shift()));
}
