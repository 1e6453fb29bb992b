import { isMissing, type Language, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { formatCell } from '@sogdia/core/format';
import { seriesByValue, type ValueClasses, valueClassesOf } from '@sogdia/core/workspace';
import type { ChartSize } from '../../layout/chart-size.ts';
import { periodsOf, valuesOf } from '../../layout/periods-of.ts';
import { textWidth } from '../../layout/text/text-width.ts';

export type PlacedHeatTable = ReturnType<typeof layOutHeatTable>;

const fontSize = 12;
const height = 28;
const top = 46;
const foot = 44;

/**
 * Lays out a view as a table of colours, the series with the greatest value at the last period that they share first. Series are rows; where a
 * drawing is too narrow for the numbers of its periods, they are columns. Numbers lose decimals before they leave.
 */
export function layOutHeatTable(view: View, size: ChartSize, language: Language) {
  const periods = periodsOf(view);
  const series = seriesByValue(view);
  const { isTurned, isShort, decimals } = fitOf(view, series, periods, size, language);
  const seriesHeads = series.map((one) => ({ id: one.id, text: isShort ? one.shortLabel : one.label }));
  const periodHeads = periods.map((period) => ({ id: period, text: period }));
  const [down, across] = isTurned ? [periodHeads, seriesHeads] : [seriesHeads, periodHeads];
  const left = leftOf(down.map(({ text }) => text));
  const width = (size.width - left) / across.length;
  const bottom = top + down.length * height;
  const classes = valueClassesOf(valuesOf(view));
  const placeOf = (one: ViewSeries, period: string): readonly [x: number, y: number] => {
    const [row, column] = [series.indexOf(one), periods.indexOf(period)];
    return [left + (isTurned ? row : column) * width, top + (isTurned ? column : row) * height];
  };
  const textOf = (value: number): string | null => (decimals === null ? null : cellText(value, decimals, view, language));
  return {
    width: size.width,
    height: bottom + foot,
    cellWidth: width,
    cellHeight: height,
    unit: view.unit.short,
    rows: down.map((one, index) => ({ ...one, x: left - 10, y: top + (index + 0.5) * height })),
    columns: shownHeads(across, width).map(({ index, ...one }) => ({ ...one, x: left + (index + 0.5) * width, y: top - 9 })),
    cells: series.flatMap((one) => one.points.map((point) => idOf(one, point, placeOf(one, point.period), classes, textOf))),
    swatches: swatchesOf(classes, view, language, { left, room: size.width - left }),
    swatchY: bottom + 14,
    places: view.series.map((one) =>
      one.points.map(({ period }) => {
        const [x, y] = placeOf(one, period);
        return [x + width / 2, y + height / 2] as const;
      }),
    ),
  };
}

/** The height that the rows of a view need at a size. */
export function heatTableHeight(view: View, size: ChartSize, language: Language): number {
  return layOutHeatTable(view, size, language).height;
}

/** A number of the table: its cell, the level of its colour (null where no figure exists), and its text where the cell has room for it. */
function idOf(
  { id }: ViewSeries,
  point: ViewPoint,
  [x, y]: readonly [x: number, y: number],
  { levelOf }: ValueClasses,
  textOf: (value: number) => string | null,
) {
  const { period, value } = point;
  const place = { id: `${id} ${period}`, x, y, point };
  return isMissing(value) ? { ...place, level: null, text: null } : { ...place, level: levelOf(value), text: textOf(value) };
}

/** A number as a cell writes it; one that would be rounded to zero as less than what is written. */
function cellText(value: number, decimals: number, view: View, language: Language): string {
  const format = (number: number): string => formatCell(view, number, { ...view.unit, decimals }, language);
  const step = 10 ** -decimals * view.unit.scale;
  return value > 0 && value < step / 2 ? `<${format(step)}` : format(value);
}

/** The heads of columns that have room: every one, or every second or further one, the last always. */
function shownHeads<Head extends { readonly text: string }>(heads: readonly Head[], width: number) {
  const widest = Math.max(...heads.map(({ text }) => textWidth(text, fontSize))) + 6;
  const stride = Math.ceil(widest / width);
  return heads.map((one, index) => ({ ...one, index })).filter(({ index }) => (heads.length - 1 - index) % stride === 0);
}

function leftOf(texts: readonly string[]): number {
  return Math.ceil(Math.max(...texts.map((text) => textWidth(text, fontSize)))) + 14;
}

/**
 * Which way round, with which names, and with how many decimals the numbers fit into their cells: with short names and then turned before they lose decimals; turned only on a narrow drawing.
 * `decimals`: how many decimals the numbers have; null where none fits.
 */
function fitOf(view: View, series: readonly ViewSeries[], periods: readonly string[], size: ChartSize, language: Language) {
  const upright = (names: readonly string[]): number => (size.width - leftOf(names)) / periods.length;
  const turned = (size.width - leftOf(periods)) / series.length;
  const short = series.map(({ shortLabel }) => shortLabel);
  const ways = [
    ...(size.id === 'narrow' ? [] : [{ isTurned: false, isShort: false, width: upright(series.map(({ label }) => label)) }]),
    { isTurned: false, isShort: true, width: upright(short) },
    ...(size.id === 'narrow' && short.every((name) => textWidth(name, fontSize) + 6 <= turned)
      ? [{ isTurned: true, isShort: true, width: turned }]
      : []),
  ];
  const needed = (decimals: number): number =>
    Math.max(0, ...valuesOf(view).map((value) => textWidth(cellText(value, decimals, view, language), fontSize))) + 4;
  for (let decimals = Math.min(1, view.unit.decimals); decimals >= 0; decimals -= 1) {
    const way = ways.find(({ width }) => needed(decimals) <= width);
    if (way !== undefined) return { ...way, decimals };
  }
  return { isTurned: false, isShort: true, decimals: null };
}

/** The key: a swatch for each class side by side, with the values at which they meet. */
function swatchesOf(
  { levels, breaks }: ValueClasses,
  view: View,
  language: Language,
  { left, room }: { readonly left: number; readonly room: number },
) {
  const width = Math.min(64, room / levels.length);
  return levels.map((level, index) => {
    const end = breaks[index];
    return {
      x: left + index * width,
      width,
      level,
      end: end === undefined ? null : formatCell(view, end, { ...view.unit, decimals: decimalsOf(end, view) }, language),
    };
  });
}

/** The decimals that a number of two digits needs in the unit of a view. */
function decimalsOf(value: number, { unit }: View): number {
  if (value === 0) return 0;
  const digits = Number((Math.abs(value) / unit.scale).toPrecision(2)).toString();
  return digits.includes('.') ? (digits.split('.')[1] ?? '').length : 0;
}
