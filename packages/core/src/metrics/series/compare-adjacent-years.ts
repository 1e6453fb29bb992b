import { missing, type Value } from '../../model/values/index.ts';
import type { YearValue } from '../input/index.ts';
import { orderSeries } from './order-series.ts';

/**
 * A comparison of each year of a series with the year before it. Formula: y(t) = f(V(t-1), V(t)).
 * Units: set by the comparison. Shape: one point a year of the series but the first, in the order of the years.
 * Undefined: a year whose predecessor is not in the series is `index-year-missing`, naming the absent year: an absence is never bridged.
 * Throws: `InvalidParameterError` when a year stands twice or is no whole number.
 * @example compareAdjacentYears([{ year: 2021, value: 2 }, { year: 2022, value: 6 }], growthRate) // => [{ year: 2022, value: 2 }]
 */
export function compareAdjacentYears(
  series: readonly YearValue[],
  comparison: (previous: Value, current: Value) => Value,
): readonly YearValue[] {
  const ordered = orderSeries(series);
  return ordered.slice(1).map(({ year, value }, index) => {
    const before = ordered[index];
    const adjacent = before !== undefined && before.year === year - 1;
    return { year, value: adjacent ? comparison(before.value, value) : missing('index-year-missing', String(year - 1)) };
  });
}
