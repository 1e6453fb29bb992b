import { timeAxisOf, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';

/** The periods of a view, first to last. */
export function periodsOf(view: View): readonly string[] {
  return timeAxisOf(view).periods;
}

/** The point of a series in a period; null where it has none. */
export function pointAt(series: ViewSeries, period: string): ViewPoint | null {
  return series.points.find((point) => point.period === period) ?? null;
}
