import { missing, type Value } from '../../model/values/index.ts';
import type { YearValue } from '../input/index.ts';
import { orderSeries } from './order-series.ts';

/**
 * A yearly series as a list of values at equal distance, from its first year to its last, for metrics that can't bridge an absence.
 * Formula: V(first year), ..., V(last year). Units: unchanged. Shape: one value a year.
 * Undefined: a year within the span that the series does not hold is `member-missing`, naming the year.
 * Throws: `InvalidParameterError` when a year stands twice or is no whole number.
 * Reference: definition.
 * @example valuesOfYears([{ year: 2015, value: 3 }, { year: 2013, value: 1 }]) // => [1, { missing: 'member-missing', of: '2014' }, 3]
 */
export function valuesOfYears(series: readonly YearValue[]): readonly Value[] {
  const ordered = orderSeries(series);
  const [first, last] = [ordered[0], ordered[ordered.length - 1]];
  if (first === undefined || last === undefined) return [];
  const byYear = new Map(ordered.map(({ year, value }) => [year, value]));
  return Array.from({ length: last.year - first.year + 1 }, (_, index) => {
    const year = first.year + index;
    return byYear.get(year) ?? missing('member-missing', String(year));
  });
}
