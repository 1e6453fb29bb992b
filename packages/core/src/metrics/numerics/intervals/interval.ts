/** All numbers from `low` to `high`, either of which may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Every number: nothing is known. */
export const everything: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/**
 * The interval of one number.
 * @example exactly(2) // => { low: 2, high: 2 }
 */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/**
 * The interval between two ends, in either order; `everything` where an end is no number (infinity less infinity, 0 times infinity).
 * @example between(2, 1) // => { low: 1, high: 2 }
 */
export function between(...ends: readonly number[]): Interval {
  return ends.some(Number.isNaN) ? everything : { low: Math.min(...ends), high: Math.max(...ends) };
}

/**
 * What two intervals have in common; null when that is nothing, which no number can satisfy.
 * @example intersection({ low: 0, high: 2 }, { low: 1, high: 3 }) // => { low: 1, high: 2 }
 */
export function intersection(one: Interval, other: Interval): Interval | null {
  const [low, high] = [Math.max(one.low, other.low), Math.min(one.high, other.high)];
  return low <= high ? { low, high } : null;
}
