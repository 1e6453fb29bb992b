import { formatCell, isMissing, type Language, type View, type ViewPoint } from '@sogdia/core';
import { type ChartSize, hasLabels } from '../frame/chart-size.ts';
import { periodsOf, pointAt } from '../frame/periods-of.ts';
import { placeFrame } from '../frame/place-frame.ts';
import type { PlacedFrame, PointPlaces } from '../frame/placed-frame.ts';
import { seriesClass } from '../frame/series-style.ts';
import { textWidth } from '../frame/text-width.ts';

/** A column: hollow where its figure is quoted or derived; the label is null where there is no room for it. */
export interface PlacedColumn {
  readonly className: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly hollow: boolean;
  readonly label: { readonly x: number; readonly y: number; readonly text: string } | null;
  readonly point: ViewPoint;
}

/** A place where a column would stand and no figure exists. */
export interface PlacedVoid {
  readonly x: number;
  readonly width: number;
  readonly point: ViewPoint;
}

export interface PlacedColumns {
  readonly frame: PlacedFrame;
  readonly columns: readonly PlacedColumn[];
  readonly voids: readonly PlacedVoid[];
  /** Names of the columns of the last period, where there is more than one series. */
  readonly names: readonly { readonly className: string; readonly text: string }[];
  readonly places: PointPlaces;
}

const labelFontSize = 12;

/** Lays out a view as columns from zero, side by side where a period has several. */
export function layOutColumns(view: View, size: ChartSize, language: Language): PlacedColumns {
  const periods = periodsOf(view);
  const values = view.series.flatMap((series) => series.points.flatMap(({ value }) => (isMissing(value) ? [] : [value])));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const frame = placeFrame({ view, size, language, domain: low === high ? [0, 1] : [low, high], right: 8 });
  const columnWidth = (frame.step * (view.series.length > 1 ? 0.84 : 0.72)) / view.series.length;
  const left = (series: number, period: number): number => frame.middle(period) + (series - view.series.length / 2) * columnWidth;
  const cells = view.series.flatMap((series, seriesIndex) =>
    periods.flatMap((period, periodIndex) => {
      const point = pointAt(series, period);
      return point === null ? [] : [{ series, seriesIndex, periodIndex, point }];
    }),
  );
  return {
    frame: frame.placed,
    columns: cells.flatMap(({ series, seriesIndex, periodIndex, point }) => {
      if (isMissing(point.value)) return [];
      const [x, end] = [left(seriesIndex, periodIndex), frame.place(point.value)];
      const text = formatCell(point.value, { ...view.unit, decimals: Math.min(1, view.unit.decimals) }, language);
      const fits = hasLabels(size) && textWidth(text, labelFontSize) <= (view.series.length > 1 ? columnWidth : frame.step) + 2;
      const above = point.value >= 0;
      return [
        {
          className: seriesClass(series, view.series.length),
          x,
          y: Math.min(end, frame.placed.zero),
          width: columnWidth,
          height: Math.abs(end - frame.placed.zero),
          hollow: point.status !== 'reported',
          label: fits ? { x: x + columnWidth / 2, y: above ? end - 6 : end + 14, text } : null,
          point,
        },
      ];
    }),
    voids: cells.flatMap(({ seriesIndex, periodIndex, point }) =>
      isMissing(point.value) ? [{ x: left(seriesIndex, periodIndex), width: columnWidth, point }] : [],
    ),
    names:
      view.series.length > 1
        ? view.series.map((series) => ({ className: seriesClass(series, view.series.length), text: series.label }))
        : [],
    places: view.series.map((series, seriesIndex) =>
      periods.map((period, periodIndex) => {
        const point = pointAt(series, period);
        if (point === null) return null;
        const y = isMissing(point.value) ? frame.placed.zero : frame.place(point.value);
        return [left(seriesIndex, periodIndex) + columnWidth / 2, y] as const;
      }),
    ),
  };
}
