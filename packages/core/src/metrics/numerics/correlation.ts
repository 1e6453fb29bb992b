import { type Missing, missing } from '../../model/values/index.ts';

/**
 * Pearson correlation of two lists of numbers. Formula: sum (x - mx)(y - my) / sqrt(sum (x - mx)^2 sum (y - my)^2).
 * Units: none; in [-1, 1]. Shape: two lists over the same members. Undefined: `degenerate` when a list is constant or empty.
 * Reference: definition.
 * @example correlation([1, 2, 3], [2, 4, 6]) // => 1
 */
export function correlation(one: readonly number[], other: readonly number[]): number | Missing {
  const [left, right] = [deviations(one), deviations(other)];
  const size = Math.sqrt(product(left, left)) * Math.sqrt(product(right, right));
  return size > 0 ? Math.max(-1, Math.min(1, product(left, right) / size)) : missing('degenerate');
}

function deviations(values: readonly number[]): readonly number[] {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const spread = values.map((value) => value - mean);
  const constant = values.every((value) => value === values[0]);
  return constant ? spread.map(() => 0) : spread;
}

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((total, value, index) => total + value * (other[index] as number), 0);
}
