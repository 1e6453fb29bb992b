import { isMissing, type ViewSeries } from '@sogdia/core';

/** The number of a series at a period, in units of a scale; null where it has none. */
export function numberAt(series: Pick<ViewSeries, 'points'> | undefined, at: string, scale = 1): number | null {
  const value = series?.points.find(({ period }) => period === at)?.value;
  return value === undefined || isMissing(value) ? null : value / scale;
}
