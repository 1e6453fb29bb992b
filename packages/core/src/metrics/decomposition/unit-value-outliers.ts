import { isMissing, type Missing, missing } from '../../model/values/index.ts';
import type { Vector } from '../input/index.ts';

/**
 * Which unit values of one product are beyond belief: more than a number of times the median of the list. Formula: u > factor median(u).
 * Units: all in one unit; factor 10 by default. Shape: in the order of the list; Missing entries are left out of the median and are no
 * outliers. Undefined: `too-few-observations` when the list holds no number.
 * Reference: Gaulier and Zignago 2010 on unreliable unit values.
 * @example unitValueOutliers([3, 4, 5, 90]) // => [false, false, false, true]
 */
export function unitValueOutliers(unitValues: Vector, factor = 10): readonly boolean[] | Missing {
  const values = Array.from(unitValues);
  const ascending = values
    .filter((value): value is number => !isMissing(value) && Number.isFinite(value))
    .sort((one, other) => one - other);
  const upper = ascending[Math.floor(ascending.length / 2)];
  const lower = ascending[Math.floor((ascending.length - 1) / 2)];
  if (upper === undefined || lower === undefined) return missing('too-few-observations');
  const median = lower / 2 + upper / 2;
  return values.map((value) => !isMissing(value) && value > factor * median);
}
