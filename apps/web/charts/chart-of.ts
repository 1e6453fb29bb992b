import type { View } from '@sogdia/core';
import type { Chart } from '@sogdia/core/model';
import { askedOfSource, chartForms, comparedPeriods, stacksSeries } from '@sogdia/core/workspace';

/** A form that is drawn; a table stands beside each. */
export type DrawnChart = Exclude<Chart, 'table'>;

/** The form a view is drawn in: the one it asks for, where that form can show it. Two records of one thing are never put on one another. */
export function chartOf(view: View): DrawnChart {
  const asked = view.spec.chart;
  if (view.unit.display === 'level') return 'timeline';
  if (askedOfSource(view.spec).record === 'both' && stacksSeries(asked, view.series.length)) return 'line';
  if (asked === 'map' && !hasOutlines(view)) return 'dot';
  return asked === 'timeline' || asked === 'table' ? 'line' : asked;
}

/** Whether some economy of a view can be drawn on a map. */
function hasOutlines({ map, series }: View): boolean {
  return map?.outlines.some(({ economy }) => series.some((one) => one.economy === economy)) ?? false;
}

/** The periods that the form of a view draws; null where it draws all. */
export function shownPeriodsOf(view: View): readonly string[] | null {
  const { periods } = chartForms[chartOf(view)];
  const compared = periods === 'all' ? null : comparedPeriods(view);
  if (compared === null) return null;
  return periods === 'ends' ? [compared.first, compared.last] : [compared.last];
}
