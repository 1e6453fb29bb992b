import { type Chart, isTradeView, type View } from '@sogdia/core';

/** A form that is drawn; a table stands beside each. */
export type DrawnChart = Exclude<Chart, 'table'>;

const stacked: readonly Chart[] = ['stacked-column', 'diverging-column'];

/** The form a view is drawn in: the one it asks for, where that form can show it. Two records of one thing are never put on one another. */
export function chartOf(view: View): DrawnChart {
  const asked = view.spec.chart;
  if (isTradeView(view) && view.spec.measures[0] === 'partnership') return 'timeline';
  if (isTradeView(view) && view.spec.record === 'both' && stacked.includes(asked)) return 'line';
  return asked === 'timeline' || asked === 'table' ? 'line' : asked;
}
