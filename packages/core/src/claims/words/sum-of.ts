import { isMissing, missing, type Value } from '../../model/values/index.ts';

/** The sum of values; the first that is missing, so that a partial sum is never given. */
export function sumOf(values: readonly Value[]): Value {
  const absence = values.find(isMissing);
  if (absence !== undefined) return absence;
  const total = (values as readonly number[]).reduce((sum, value) => sum + value, 0);
  return Number.isFinite(total) ? total : missing('out-of-domain');
}
