import { isMissing, type ViewSeries } from '@sogdia/core';

/** The number of a series at a period, in units of a scale; null where it has none. */
export function numberAt(series: Pick<ViewSeries, 'points'> | undefined, at: string, scale = 1): number | null {
  const value = series?.points.find(({ period }) => period === at)?.value;
  return value === undefined || isMissing(value) ? null : value / scale;
}

/** The decimals that a number of two digits needs. */
export function decimalsOf(value: number): number {
  return (String(Number(Math.abs(value).toPrecision(2))).split('.')[1] ?? '').length;
}

/** The numbers of a series, in units of a scale; null where it has none. */
export function numbersOf({ points }: Pick<ViewSeries, 'points'>, scale = 1): readonly (number | null)[] {
  return points.map(({ value }) => (isMissing(value) ? null : value / scale));
}
