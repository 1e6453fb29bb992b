/**
 * Whether a part exceeds its total by more than rounding, so that the two can't be of one record. Formula: v > t (1 + 1e-12), t > 0.
 * Units: both in one unit. Undefined: never.
 * @example exceedsTotal(5, 4) // => true
 */
export function exceedsTotal(part: number, total: number): boolean {
  return total > 0 && part > total * (1 + 1e-12);
}
