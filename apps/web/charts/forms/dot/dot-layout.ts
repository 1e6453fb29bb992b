import { isMissing, type Language, type View, type ViewSeries } from '@sogdia/core';
import { comparedPeriods, seriesByValue } from '@sogdia/core/workspace';
import type { ChartSize } from '../../layout/chart-size.ts';
import { labelOfSeries } from '../../layout/label-of-series.ts';
import { pointAt, valuesOf } from '../../layout/periods-of.ts';
import { seriesClass } from '../../layout/series-style.ts';
import { textWidth } from '../../layout/text/text-width.ts';
import { linearPlace, roundLinearScale } from '../../layout/value-scale.ts';
import { valueTextOf } from '../../layout/value-text.ts';
import { valueTicksOf } from '../../layout/value-ticks.ts';

/** A series in its row: its value at the last period, that at the first as a ring, and the last value in text beside the farther of the two. */
export type PlacedDotRow = PlacedDots['rows'][number];

/** Where the marks of a row are. */
type Marked = Record<'first' | 'last', { readonly x: number } | null> & { readonly y: number };

/** A period over the marks of the first row that has both. */
interface PlacedPeriod {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** `zero`: where zero stands; null where it is at the edge. */
export type PlacedDots = ReturnType<typeof layOutDots>;

const nameFontSize = 13;
const valueFontSize = 12;
const rowHeight = 32;
const top = 50;
const foot = 34;
const noValue = '–';

/** Lays out a view as a row for each series, by its value at the last period that they have in common, the greatest on top. */
export function layOutDots(view: View, size: ChartSize, language: Language) {
  const compared = comparedPeriods(view);
  const ordered = seriesByValue(view);
  const names = ordered.map((series) => labelOfSeries(series, size, nameFontSize));
  const left = Math.ceil(Math.max(...names.map((name) => textWidth(name, nameFontSize)))) + 16;
  const texts = ordered.map((series) => valueTextAt(series, compared?.last, view, size, language));
  const right = size.width - (Math.max(...texts.map((text) => textWidth(text, valueFontSize))) + 22);
  const bottom = top + ordered.length * rowHeight;
  const step = (bottom - top) / ordered.length;
  const scale = scaleOf(view, compared, [left, right]);
  const dotAt = (series: ViewSeries, period: string | undefined) => {
    const point = period === undefined ? null : pointAt(series, period);
    return point === null || isMissing(point.value) ? null : { x: scale.place(point.value), point };
  };
  const rows = ordered.map((series, index) => {
    const last = dotAt(series, compared?.last);
    const first = compared?.first === compared?.last ? null : dotAt(series, compared?.first);
    const farther = Math.max(last?.x ?? left, first?.x ?? left);
    const value = { x: last === null ? left : farther + 10, text: texts[index] ?? noValue, point: last?.point ?? null };
    return {
      id: series.id,
      className: seriesClass(series, view.series),
      name: names[index] ?? '',
      y: top + (index + 0.5) * step,
      first,
      last,
      value,
    };
  });
  return {
    width: size.width,
    height: bottom + foot,
    left,
    top,
    bottom,
    ticks: valueTicksOf(scale.ticks, view, language, scale.place, false),
    zero: scale.domain[0] < 0 ? scale.place(0) : null,
    unit: view.unit.short,
    rows,
    periods: compared !== null ? periodNames(rows, compared) : [],
    places: view.series.map((series) => {
      const row = rows.find(({ id }) => id === series.id);
      return series.points.map(({ period }) => {
        const dot = period === compared?.last ? row?.last : period === compared?.first ? row?.first : null;
        return row === undefined || !dot ? null : ([dot.x, row.y] as const);
      });
    }),
  };
}

/** The height that the rows of a view need. */
export function dotsHeight(view: View): number {
  return top + view.series.length * rowHeight + foot;
}

function valueTextAt(series: ViewSeries, period: string | undefined, view: View, size: ChartSize, language: Language): string {
  const point = period === undefined ? null : pointAt(series, period);
  return point === null || isMissing(point.value) ? noValue : valueTextOf(view, point, size, language);
}

function scaleOf(view: View, compared: ReturnType<typeof comparedPeriods>, range: readonly [number, number]) {
  const values = valuesOf(view, compared === null ? [] : [compared.first, compared.last]);
  const domain = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  if (domain[0] === domain[1]) return { domain: [0, 1] as const, ticks: [], place: linearPlace([0, 1], range) };
  return roundLinearScale(domain, range, 4);
}

/** The names of the periods over the first row with both marks, or over its one mark; apart where the marks are close. */
function periodNames(rows: readonly Marked[], { first, last }: NonNullable<ReturnType<typeof comparedPeriods>>): readonly PlacedPeriod[] {
  const row = rows.find((one) => one.first !== null && one.last !== null) ?? rows.find((one) => one.last !== null);
  if (row === undefined || row.last === null) return [];
  const y = row.y - 14;
  const end = row.last.x;
  if (row.first === null) return [{ x: end, y, text: last, anchor: 'middle' }];
  const start = row.first.x;
  const isClose = Math.abs(end - start) < textWidth(`${first}  ${last}`, valueFontSize) / 2 + 4;
  const [before, after] = start <= end ? (['end', 'start'] as const) : (['start', 'end'] as const);
  return [
    { x: start, y, text: first, anchor: isClose ? before : 'middle' },
    { x: end, y, text: last, anchor: isClose ? after : 'middle' },
  ];
}
