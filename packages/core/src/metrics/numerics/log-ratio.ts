/**
 * Natural logarithm of the ratio of two positive numbers, exact to rounding for ratios near 1 and safe where the ratio itself would
 * leave the range of numbers. Formula: ln(to / from); negative infinity when `to` is 0.
 * Units: both in one unit; the result in log points. Undefined: the caller rules out values below 0 and a `from` of 0.
 * @example logRatio(1, 1) // => 0
 */
export function logRatio(from: number, to: number): number {
  const growth = (to - from) / from;
  if (Math.abs(growth) < 0.5) return Math.log1p(growth);
  const ratio = to / from;
  return ratio > 1e-300 && ratio < 1e300 ? Math.log(ratio) : Math.log(to) - Math.log(from);
}
