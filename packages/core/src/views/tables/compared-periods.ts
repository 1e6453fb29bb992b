import { comparePeriods, isMissing, type Period } from '../../model/values/index.ts';
import type { View, ViewSeries } from '../../model/view/index.ts';
import { comparisonPeriod } from '../sentences/index.ts';

/**
 * The periods at which a chart of two states, or of one, compares the series of a view: the latest in which nearly as many have a number as
 * in any (at least two thirds), and the earliest in which all of these have one. Null where no series has a number.
 * @example comparedPeriods(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013')))?.last // => '2013'
 */
export function comparedPeriods({ series }: Pick<View, 'series'>) {
  const known = series.map(({ points }) => new Set(points.flatMap(({ period, value }) => (isMissing(value) ? [] : [period]))));
  const periods = [...new Set(known.flatMap((some) => [...some]))].sort(comparePeriods);
  const countIn = (period: Period): number => known.filter((some) => some.has(period)).length;
  const last = comparisonPeriod(new Map(periods.map((period) => [period, countIn(period)])));
  if (last === null) return null;
  const present = known.filter((some) => some.has(last));
  return { first: periods.find((period) => present.every((some) => some.has(period))) ?? last, last };
}

/**
 * The series of a view from the greatest value at the period at which they are compared to the least; those without a number there stand after
 * them, in the order of the view.
 * @example seriesByValue(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013'))).length // => 1
 */
export function seriesByValue(view: Pick<View, 'series'>): readonly ViewSeries[] {
  const period = comparedPeriods(view)?.last;
  const known = view.series.flatMap((series) => {
    const value = series.points.find((point) => point.period === period)?.value;
    return value === undefined || isMissing(value) ? [] : [{ series, value }];
  });
  const ordered = known.toSorted((one, other) => other.value - one.value).map(({ series }) => series);
  return [...ordered, ...view.series.filter((series) => !ordered.includes(series))];
}
