import { isMissing, type Language, type View, type ViewPoint } from '@sogdia/core';
import { placeAxes, scaleFromZero } from '../../axes/place-axes.ts';
import type { ChartSize } from '../../layout/chart-size.ts';
import { labelOfSeries } from '../../layout/label-of-series.ts';
import { periodsOf, pointAt, valuesOf } from '../../layout/periods-of.ts';
import type { PlacedBox } from '../../layout/placed-axes.ts';
import { seriesClass } from '../../layout/series-style.ts';
import { textWidth } from '../../layout/text/text-width.ts';
import { shortValueText } from '../../layout/value-text.ts';
import { rangesOf, valuesOfBands } from '../../marks/place-bands.ts';
import { placeJoints } from '../../marks/place-joints.ts';

/** A column: hollow where its figure is marked: rounded, derived or estimated; the label is null where there is no room for it. */
export interface PlacedColumn extends PlacedBox {
  readonly hollow: boolean;
  readonly label: { readonly x: number; readonly y: number; readonly text: string } | null;
  readonly point: ViewPoint;
}

/**
 * `ranges`: from the lowest to the highest number that any method of reconciliation gives for each column; empty unless the record is reconciled.
 * `names`: the names of the series over the plot, in as many rows as they need, where there is more than one.
 */
export type PlacedColumns = ReturnType<typeof layOutColumns>;

const labelFontSize = 12;
const nameFontSize = 13;
/** The line of the first row of names, and the distance of the next. */
const firstRow = 12;
const nameRow = 18;

/** Lays out a view as columns from zero, side by side where a period has several. */
export function layOutColumns(view: View, size: ChartSize, language: Language) {
  const periods = periodsOf(view);
  const names = placeNames(view, size);
  const head = (names.at(-1)?.y ?? firstRow) - firstRow + (names.length > 0 && view.annotations.length > 0 ? nameRow : 0);
  const axes = placeAxes({ view, size, language, right: 8, head, ...scaleFromZero([...valuesOf(view), ...valuesOfBands(view)]) });
  const columnWidth = (axes.step * (view.series.length > 1 ? 0.84 : 0.72)) / view.series.length;
  const left = (series: number, period: number): number => axes.middle(period) + (series - view.series.length / 2) * columnWidth;
  const cells = view.series.flatMap((series, seriesIndex) =>
    periods.flatMap((period, periodIndex) => {
      const point = pointAt(series, period);
      return point === null ? [] : [{ series, seriesIndex, periodIndex, point }];
    }),
  );
  return {
    axes: axes.placed,
    columns: withLabelledExtremes(
      cells.flatMap(({ series, seriesIndex, periodIndex, point }) => {
        if (isMissing(point.value)) return [];
        const [x, end] = [left(seriesIndex, periodIndex), axes.place(point.value)];
        const text = shortValueText(view, point.value, language);
        const fits = textWidth(text, labelFontSize) <= (view.series.length > 1 ? columnWidth : axes.step) + 2;
        const above = point.value >= 0;
        return [
          {
            className: seriesClass(series, view.series),
            x,
            y: Math.min(end, axes.placed.zero),
            width: columnWidth,
            height: Math.abs(end - axes.placed.zero),
            hollow: point.isMarked,
            label: { x: x + columnWidth / 2, y: above ? end - 6 : end + 14, text },
            fits,
            point,
          },
        ];
      }),
    ),
    voids: cells.flatMap(({ seriesIndex, periodIndex, point }) =>
      isMissing(point.value) ? [{ x: left(seriesIndex, periodIndex), width: columnWidth, point }] : [],
    ),
    ranges: cells.flatMap(({ series, seriesIndex, periodIndex, point }) => {
      const range = rangesOf(view, series).find(({ period }) => period === point.period);
      if (range === undefined) return [];
      const [top, bottom] = [axes.place(range.highest.value), axes.place(range.lowest.value)];
      const x = left(seriesIndex, periodIndex);
      return [{ className: seriesClass(series, view.series), x, y: top, width: columnWidth, height: bottom - top }];
    }),
    joints: placeJoints(view, size, language, (_, period) => [axes.middle(periods.indexOf(period)) - axes.step / 2, axes.placed.bottom]),
    names,
    places: view.series.map((series, seriesIndex) =>
      periods.map((period, periodIndex) => {
        const point = pointAt(series, period);
        if (point === null) return null;
        const y = isMissing(point.value) ? axes.placed.zero : axes.place(point.value);
        return [left(seriesIndex, periodIndex) + columnWidth / 2, y] as const;
      }),
    ),
  };
}

/**
 * Columns with the labels that there is room for: those of the highest and the lowest first, however wide, then those no wider than their
 * column that touch none of these.
 */
function withLabelledExtremes(columns: readonly (PlacedColumn & { readonly fits: boolean })[]): readonly PlacedColumn[] {
  const byValue = columns.toSorted((one, other) => numberOf(other) - numberOf(one));
  const extremes = new Set([byValue[0], byValue.at(-1)]);
  const boxes: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  const kept = new Set<PlacedColumn>();
  for (const column of [...extremes, ...columns]) {
    if (column === undefined || column.label === null || kept.has(column) || !(column.fits || extremes.has(column))) continue;
    const { x, y, text } = column.label;
    const half = textWidth(text, labelFontSize) / 2;
    const touches = boxes.some((box) => x + half > box.left && x - half < box.right && Math.abs(y - box.y) < labelFontSize);
    if (touches) continue;
    boxes.push({ left: x - half, right: x + half, y });
    kept.add(column);
  }
  return columns.map(({ fits: _, ...column }, at) => {
    const shown = columns[at];
    return shown !== undefined && kept.has(shown) ? column : { ...column, label: null };
  });
}

function numberOf({ point: { value } }: PlacedColumn): number {
  return isMissing(value) ? 0 : value;
}

/** The names of the series side by side after the unit, in a new row where they would leave the drawing. */
function placeNames(view: View, size: ChartSize) {
  if (view.series.length < 2) return [];
  const left = textWidth(view.unit.short, labelFontSize) + 16;
  let [x, y] = [left, firstRow];
  return view.series.map((series) => {
    const text = labelOfSeries(series, size, nameFontSize);
    const width = textWidth(text, nameFontSize) + 15;
    if (x > left && x + width > size.width) [x, y] = [left, y + nameRow];
    const placed = { className: seriesClass(series, view.series), text, x, y };
    x += width + 13;
    return placed;
  });
}
