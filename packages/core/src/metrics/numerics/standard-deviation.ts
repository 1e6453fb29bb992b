import { missing, type Value } from '../../model/values/index.ts';
import { sum } from './sum.ts';

/**
 * Standard deviation of a sample. Formula: sqrt(sum (v - mean)^2 / (n - 1)).
 * Units: that of the values; at least 0.
 * Undefined: `too-few-observations` for fewer than two values; `out-of-domain` on overflow or NaN.
 * Reference: definition, with n - 1.
 * @example standardDeviation([1, 2, 3]) // => 1
 */
export function standardDeviation(values: readonly number[]): Value {
  if (values.length < 2) return missing('too-few-observations');
  const mean = sum(values) / values.length;
  const result = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
  return Number.isFinite(result) ? result : missing('out-of-domain');
}
