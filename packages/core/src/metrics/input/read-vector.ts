import { isMissing, type Missing, missing } from '../../model/values/index.ts';
import type { Vector } from './matrix.ts';

/**
 * The numbers of a list, or the first reason why it can't be used whole. Formula: none. Units: unchanged.
 * Undefined: the first Missing of the list is returned as it is; `out-of-domain` when an entry is NaN or infinite.
 * @example readVector([1, 2]) // => [1, 2]
 * @example readVector([1, missing('not-reported', 'TKM')]) // => { missing: 'not-reported', of: 'TKM' }
 */
export function readVector(values: Vector): readonly number[] | Missing {
  const numbers: number[] = [];
  let strange = false;
  for (const value of Array.from(values)) {
    if (isMissing(value)) return value;
    strange ||= !Number.isFinite(value);
    numbers.push(value);
  }
  return strange ? missing('out-of-domain') : numbers;
}

/**
 * The same for amounts of trade, which are never negative.
 * Undefined: as `readVector`; `out-of-domain` also when an entry is below 0.
 * @example readTradeVector([1, -2]) // => { missing: 'out-of-domain' }
 */
export function readTradeVector(values: Vector): readonly number[] | Missing {
  const numbers = readVector(values);
  return !isMissing(numbers) && numbers.some((number) => number < 0) ? missing('out-of-domain') : numbers;
}
