import { isMissing, type View } from '@sogdia/core';
import type { DataRecord } from '../../table/index.ts';

/**
 * The rows of a view with their periods in the order of one of its series, named by its id: `export-kaz-reporter` from low to high,
 * `-export-kaz-reporter` from high to low. A period without a value stands last. Null where the view has no such series.
 */
export function sortBySeries(records: readonly DataRecord[], view: View, sort: string): readonly DataRecord[] | null {
  const falls = sort.startsWith('-');
  const series = view.series.find(({ id }) => id === (falls ? sort.slice(1) : sort));
  if (series === undefined) return null;
  const order = series.points
    .toSorted((one, other) => {
      const [left, right] = [one.value, other.value];
      if (isMissing(left) || isMissing(right)) return Number(isMissing(left)) - Number(isMissing(right));
      return falls ? right - left : left - right;
    })
    .map(({ period }) => period as string);
  const placeOf = (record: DataRecord): number => order.indexOf(String(record['period']));
  return records.toSorted((one, other) => placeOf(one) - placeOf(other));
}
