import { isMissing, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { timeAxisOf } from '@sogdia/core/workspace';

/** The periods of a view, first to last. */
export function periodsOf(view: View): readonly string[] {
  return timeAxisOf(view).periods;
}

/** The point of a series in a period; null where it has none. */
export function pointAt(series: ViewSeries, period: string): ViewPoint | null {
  return series.points.find((point) => point.period === period) ?? null;
}

/** The figures of a view, of all its periods or of some. */
export function valuesOf({ series }: View, among?: readonly string[]): readonly number[] {
  const points = series.flatMap((one) => one.points.filter(({ period }) => among?.includes(period) ?? true));
  return points.flatMap(({ value }) => (isMissing(value) ? [] : [value]));
}

/** Lines of more periods than these are drawn without marks, as the points run into one another. */
export const markedPeriods = 15;

/** Whether the lines of a view are drawn without marks. */
export function isDense(view: View): boolean {
  return periodsOf(view).length > markedPeriods;
}
