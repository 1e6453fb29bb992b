import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Value } from '../../model/values/index.ts';
import { amounts, lines, recordOf } from '../definition/index.ts';
import { structureOf, type Vector } from '../input/index.ts';
import { sum } from '../numerics/index.ts';

/** Over which lines: all of the list, or those above 0 only. */
export interface TheilOptions {
  readonly lines?: 'all' | 'non-zero';
}

/**
 * Theil's T: how far the shares of n lines are from equal. 0 ln 0 is 0.
 * Units: all lines in one unit; the result in nats, in [0, ln n]. Shape: n is the length of the list, zero lines included (`lines:
 * 'all'`, the default), or the number of lines above 0 (`non-zero`; what the R package ineq does without saying so).
 * The first Missing line is returned as it is.
 * Throws: `InvalidParameterError` when the choice of lines has an unknown name.
 * @metric theil-t
 * @example theilT([2, 2, 2]) // => 0
 * @example theilT([3, 3, 0], { lines: 'non-zero' }) // => 0
 */
export function theilT(values: Vector, options: TheilOptions = {}): Value {
  const { lines = 'all' } = options;
  InvalidParameterError.expectOptions(options, { lines: ['all', 'non-zero'] });
  const shares = structureOf(values);
  if (isMissing(shares)) return shares;
  const positive = shares.filter((share) => share > 0);
  const count = lines === 'non-zero' ? Array.from(values).filter((line) => line !== 0).length : shares.length;
  return Math.max(0, sum(positive.map((share) => share * Math.log(count * share))));
}

/** Registry record of `theil-t`. */
export const theilTMetric = /* @__PURE__ */ recordOf({
  id: 'theil-t',
  formula: 'sum s(k) ln(n s(k))',
  unit: 'nats',
  input: 'the values of all lines (partners or products) of a stated list, zero lines included',
  inputs: { value: amounts },
  options: { lines: { kind: 'choice', values: ['all', 'non-zero'], usedBy: 'non-zero: the R package ineq, which drops zero lines first' } },
  range: [0, null],
  undefinedWhen: { 'zero-denominator': 'the total is 0', 'out-of-domain': 'a line is negative' },
  reference: 'Theil 1967, Economics and information theory',
  example: lines,
  compute: ({ value }, options) => theilT(value, options),
});
