import type { View, ViewPoint, ViewSeries } from '@sogdia/core';
import { timeAxisOf } from '@sogdia/core/workspace';

/** The periods of a view, first to last. */
export function periodsOf(view: View): readonly string[] {
  return timeAxisOf(view).periods;
}

/** The point of a series in a period; null where it has none. */
export function pointAt(series: ViewSeries, period: string): ViewPoint | null {
  return series.points.find((point) => point.period === period) ?? null;
}

/** Lines of more periods than these are drawn without marks, as the points run into one another. */
export const markedPeriods = 15;

/** Whether the lines of a view are drawn without marks. */
export function isDense(view: View): boolean {
  return periodsOf(view).length > markedPeriods;
}
