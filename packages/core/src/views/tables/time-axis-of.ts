import type { IndicatorFrequency } from '../../model/question/index.ts';
import { comparePeriods, monthsOf, type Period, periodOfMonths } from '../../model/values/index.ts';
import type { View } from '../../model/view/index.ts';
import { frequencyShown } from '../../queries/index.ts';

/**
 * The axis of time of a view: its periods, each once, in order; what each is called on it, a year or a month, in ISO form (`formatOnAxis` names it); the decimal year at which
 * the first begins, and how much of a year each takes; and how many such steps after the first each stands, which leaves room for those that a view
 * does not have. A year to date stands at the month in which it ends.
 */
export interface TimeAxis {
  readonly periods: readonly Period[];
  readonly labels: readonly string[];
  readonly start: number;
  readonly step: number;
  readonly places: readonly number[];
}

/**
 * The axis of time that the periods of a view stand on.
 * @example
 * ```ts
 * timeAxisOf(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013')))
 * // => { periods: ['2012', '2013'], labels: ['2012', '2013'], start: 2012, step: 1, places: [0, 1] }
 * ```
 */
export function timeAxisOf({ series }: Pick<View, 'series'>): TimeAxis {
  const periods = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))].toSorted(comparePeriods);
  const ends = periods.map((period) => monthsOf(period).last);
  const after = (length: number): readonly number[] => ends.map((end) => (end - Math.min(...ends)) / length);
  if (periods.every((period) => period.length === 4))
    return { periods, labels: periods, start: Number(periods[0]), step: 1, places: after(12) };
  const labels = ends.map((month) => periodOfMonths({ first: month, last: month }));
  return { periods, labels, start: Math.min(...ends) / 12, step: 1 / 12, places: after(1) };
}

/**
 * How often the series of a view have a point: as it is asked, or, of indicators that are asked without a frequency, as the first mostly has figures.
 * @example frequencyOfView(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ'))) // => 'year'
 */
export function frequencyOfView(view: View): IndicatorFrequency {
  return frequencyShown(view.spec, view.series[0].indicator);
}
