import type { View } from '@sogdia/core';
import { type Chart, isTradeView } from '@sogdia/core/model';
import { comparedPeriods } from '@sogdia/core/workspace';

/** A form that is drawn; a table stands beside each. */
export type DrawnChart = Exclude<Chart, 'table'>;

const stacked: readonly Chart[] = ['stacked-column', 'diverging-column'];

/** The form a view is drawn in: the one it asks for, where that form can show it. Two records of one thing are never put on one another. */
export function chartOf(view: View): DrawnChart {
  const asked = view.spec.chart;
  if (view.unit.display === 'level') return 'timeline';
  if (isTradeView(view) && view.spec.record === 'both' && isStack(view)) return 'line';
  if (asked === 'map' && !hasOutlines(view)) return 'dot';
  return asked === 'timeline' || asked === 'table' ? 'line' : asked;
}

/** Whether some economy of a view can be drawn on a map. */
function hasOutlines({ map, series }: View): boolean {
  return map?.outlines.some(({ economy }) => series.some((one) => one.economy === economy)) ?? false;
}

function isStack({ spec: { chart }, series }: View): boolean {
  return stacked.includes(chart) || chart === 'treemap' || (chart === 'area' && series.length > 1);
}

/** The periods that the form of a view draws; null where it draws all. */
export function shownPeriodsOf(view: View): readonly string[] | null {
  switch (chartOf(view)) {
    case 'slope':
    case 'dot': {
      const compared = comparedPeriods(view);
      return compared === null ? null : [compared.first, compared.last];
    }
    case 'treemap':
    case 'map': {
      const compared = comparedPeriods(view);
      return compared === null ? null : [compared.last];
    }
    default:
      return null;
  }
}
