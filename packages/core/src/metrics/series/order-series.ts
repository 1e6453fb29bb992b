import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { YearValue } from '../input/index.ts';

/**
 * A series in the order of its years; the given one is left as it is. Units and values: unchanged. Undefined: never.
 * Throws: `InvalidParameterError` when a year stands twice or is no whole number.
 * @example orderSeries([{ year: 2014, value: 2 }, { year: 2013, value: 1 }]) // => [{ year: 2013, value: 1 }, { year: 2014, value: 2 }]
 */
export function orderSeries(series: readonly YearValue[]): readonly YearValue[] {
  const ordered = [...series].sort((one, other) => one.year - other.year);
  for (const [index, { year }] of ordered.entries()) {
    if (!Number.isInteger(year)) throw new InvalidParameterError('year', String(year), 'a whole number');
    if (ordered[index - 1]?.year === year) throw new InvalidParameterError('series', `year ${year} twice`, 'each year once');
  }
  return ordered;
}
