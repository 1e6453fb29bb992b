import type { Chart, View } from '@sogdia/core';

/** A form that is drawn; a table stands beside each. */
export type DrawnChart = Exclude<Chart, 'table'>;

/** The form a view is drawn in: the one it asks for, where that form can show it. */
export function chartOf(view: View): DrawnChart {
  if (view.spec.measures[0] === 'partnership') return 'timeline';
  const asked = view.spec.chart;
  return asked === 'timeline' || asked === 'table' ? 'line' : asked;
}
