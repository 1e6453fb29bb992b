import { isMissing, type Missing, missing } from '../../model/values/index.ts';
import { sum } from '../numerics/index.ts';
import type { Vector } from './matrix.ts';
import { readTradeVector } from './read-vector.ts';

/**
 * The structure of a trade: the share of each line in the total of the list. Formula: s(k) = v(k) / sum v.
 * Units: all lines in one unit; shares are ratios in [0, 1] that sum to 1, in the order of the lines, zero lines included.
 * Undefined: the first Missing line is returned as it is; `out-of-domain` for a negative line or a total beyond the largest number;
 * `zero-denominator` when the total is 0 or the list is empty.
 * Reference: definition.
 * @example structureOf([1, 3, 0]) // => [0.25, 0.75, 0]
 */
export function structureOf(values: Vector): readonly number[] | Missing {
  const lines = readTradeVector(values);
  if (isMissing(lines)) return lines;
  const total = sum(lines);
  if (total === 0) return missing('zero-denominator');
  return Number.isFinite(total) ? lines.map((line) => line / total) : missing('out-of-domain');
}
