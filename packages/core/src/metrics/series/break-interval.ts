import { type Missing, missing } from '../../model/values/index.ts';
import { logNormalTail } from '../numerics/index.ts';

/** What is known of a change of level: its size, and the variance of the values around the level before and after. */
export interface LevelChange {
  readonly size: number;
  readonly varianceBefore: number;
  readonly varianceAfter: number;
}

/**
 * How far a break may lie before and after where it was found: numbers of values, not whole. Formula: quantiles of the place of the
 * largest value of a two-sided Brownian motion with drift, whose sides are scaled by the variances, times varianceBefore / size^2.
 * Units: values; `before` and `after` at least 0. Shape: two-sided at `level`.
 * Undefined: `degenerate` when a variance or the change is 0: then the break is exact, or none.
 * Reference: Bai 1997, doi:10.1162/003465397557132.
 * @example breakInterval({ size: 1, varianceBefore: 1, varianceAfter: 1 }, 0.95).before > 11 // => true
 */
export function breakInterval(
  { size, varianceBefore, varianceAfter }: LevelChange,
  level: number,
): { readonly before: number; readonly after: number } | Missing {
  if (size === 0 || varianceBefore === 0 || varianceAfter === 0) return missing('degenerate');
  const ratio = varianceAfter / varianceBefore;
  const scale = varianceBefore / size ** 2;
  const tail = (1 - level) / 2;
  const later = quantile((x) => probabilityAfter(x, ratio), 1 - tail);
  const earlier = quantile((x) => 1 - probabilityBefore(x, ratio), 1 - tail);
  const [before, after] = [later * scale, earlier * scale];
  return Number.isFinite(before) && Number.isFinite(after) ? { before, after } : missing('out-of-domain');
}

/** Where a rising function of x >= 0 reaches a probability; 0 when it starts above it. */
function quantile(probability: (x: number) => number, wanted: number): number {
  let [low, high] = [0, 1];
  while (probability(high) < wanted && high < 1e12) [low, high] = [high, high * 2];
  for (let round = 0; round < 200 && high - low > 1e-12 * high; round += 1) {
    const middle = (low + high) / 2;
    if (probability(middle) < wanted) low = middle;
    else high = middle;
  }
  return high < 1e-9 ? 0 : high;
}

/** Probability that the place of the largest value lies below -x. */
function probabilityBefore(x: number, ratio: number): number {
  const inverse = 1 / ratio;
  const root = Math.sqrt(x);
  return (
    -Math.exp(Math.log(x) / 2 - x / 8 - Math.log(2 * Math.PI) / 2) -
    ((ratio * (ratio + 2)) / (ratio + 1)) * Math.exp((inverse * (1 + inverse) * x) / 2 + logNormalTail((0.5 + inverse) * root)) +
    Math.exp(Math.log(x / 2 - 2 + (ratio + 2) ** 2 / (ratio + 1)) + logNormalTail(root / 2))
  );
}

/** Probability that the place of the largest value lies below x. */
function probabilityAfter(x: number, ratio: number): number {
  const inverse = 1 / ratio;
  const root = Math.sqrt(x);
  return (
    1 +
    Math.sqrt(inverse) * Math.exp(Math.log(x) / 2 - (inverse * x) / 8 - Math.log(2 * Math.PI) / 2) +
    ((inverse * (2 * ratio + 1)) / (ratio + 1)) *
      Math.exp(((ratio + 1) * x) / 2 + logNormalTail(((ratio + 0.5) / Math.sqrt(ratio)) * root)) -
    Math.exp(
      Math.log((2 * ratio + 1) ** 2 / ((ratio + 1) * ratio) - 2 + (inverse * x) / 2) + logNormalTail((Math.sqrt(inverse) * root) / 2),
    )
  );
}
