import type { View, ViewPoint, ViewSeries } from '@sogdia/core';

/** The periods of a view, first to last. */
export function periodsOf(view: View): readonly string[] {
  return [...new Set(view.series.flatMap((series) => series.points.map(({ period }) => period as string)))].sort();
}

/** The point of a series in a period; null where it has none. */
export function pointAt(series: ViewSeries, period: string): ViewPoint | null {
  return series.points.find((point) => point.period === period) ?? null;
}
