import { combineIntervals, everything, type Interval } from '../../../metrics/numerics/index.ts';

/**
 * The interval of the coefficient of variation sd / mean (with n - 1) of values that are known within intervals. The standard deviation
 * is a seminorm, so that it moves by no more than the length of the errors over the root of n - 1.
 * Reference: triangle inequality.
 */
export function variationInterval(intervals: readonly Interval[]): Interval {
  const count = intervals.length;
  if (count < 2 || !intervals.every(isBounded)) return everything;
  const middles = intervals.map(({ low, high }) => (low + high) / 2);
  const reach = lengthOf(intervals.map(({ low, high }) => (high - low) / 2)) / Math.sqrt(count - 1);
  const deviation = lengthOf(deviations(middles)) / Math.sqrt(count - 1);
  const sums = intervals.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), { low: 0, high: 0 });
  return combineIntervals(
    '/',
    { low: Math.max(0, deviation - reach), high: deviation + reach },
    { low: sums.low / count, high: sums.high / count },
  );
}

/**
 * The interval of Pearson's correlation of two lists known within intervals. A correlation is the cosine of the angle between the
 * deviations; errors of length e turn a list of deviations of length d by no more than asin(e / d).
 */
export function correlationInterval(one: readonly Interval[], other: readonly Interval[]): Interval {
  const whole = { low: -1, high: 1 };
  if (one.length < 2 || one.length !== other.length || ![...one, ...other].every(isBounded)) return whole;
  const [left, right] = [turnOf(one), turnOf(other)];
  if (left === null || right === null) return whole;
  const cosine = left.direction.reduce((sum, value, index) => sum + value * Number(right.direction[index]), 0);
  const angle = Math.acos(Math.max(-1, Math.min(1, cosine)));
  const turn = left.turn + right.turn;
  return { low: Math.cos(Math.min(Math.PI, angle + turn)), high: Math.cos(Math.max(0, angle - turn)) };
}

/** The direction of the deviations of the middles, and by how much the errors can turn it; null where they can turn it all the way. */
function turnOf(intervals: readonly Interval[]): { readonly direction: readonly number[]; readonly turn: number } | null {
  const spread = deviations(intervals.map(({ low, high }) => (low + high) / 2));
  const size = lengthOf(spread);
  const error = lengthOf(intervals.map(({ low, high }) => (high - low) / 2));
  return error >= size ? null : { direction: spread.map((value) => value / size), turn: Math.asin(error / size) };
}

function deviations(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function lengthOf(values: readonly number[]): number {
  return Math.hypot(...values);
}

function isBounded({ low, high }: Interval): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}
