import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { amounts, lines, recordOf } from '../definition/index.ts';
import { structureOf, type Vector } from '../input/index.ts';
import { sum } from '../numerics/index.ts';

/** Whether the greatest possible value is (n - 1) / n (`uncorrected`), or 1 whatever n is (`corrected`, times n / (n - 1)). */
export interface GiniOptions {
  readonly form?: 'uncorrected' | 'corrected';
}

/**
 * Gini coefficient of the shares of n lines. In it r = 1 ... n; times n / (n - 1) for `corrected`.
 * Units: all lines in one unit; the result is a ratio, in [0, (n - 1) / n], or [0, 1] for `corrected`. Shape: zero lines count.
 * The first Missing line is returned as it is.
 * Throws: `InvalidParameterError` when the form has an unknown name.
 * @metric gini
 * @example gini([0, 0, 0, 8]) // => 0.75
 * @example gini([0, 0, 0, 8], { form: 'corrected' }) // => 1
 */
export function gini(values: Vector, options: GiniOptions = {}): Value {
  const { form = 'uncorrected' } = options;
  InvalidParameterError.expectOptions(options, { form: ['uncorrected', 'corrected'] });
  const shares = structureOf(values);
  if (isMissing(shares)) return shares;
  const count = shares.length;
  const corrected = form === 'corrected';
  if (corrected && count === 1) return missing('zero-denominator');
  const ascending = [...shares].sort((one, other) => one - other);
  const spread = sum(ascending.map((share, index) => (2 * index + 1 - count) * share));
  return Math.max(0, spread / (corrected ? count - 1 : count));
}

/** Registry record of `gini`. */
export const giniMetric = /* @__PURE__ */ recordOf({
  id: 'gini',
  formula: 'sum (2 r - n - 1) s(r) / n, s ascending',
  unit: 'ratio',
  input: 'the values of all lines (partners or products) of a stated list, zero lines included',
  inputs: { value: amounts },
  options: { form: { kind: 'choice', values: ['uncorrected', 'corrected'], usedBy: 'uncorrected: the R package ineq' } },
  range: [0, 1],
  undefinedWhen: { 'zero-denominator': 'the total is 0; corrected: also a list of one line', 'out-of-domain': 'a line is negative' },
  reference: 'Gini 1912; Cowell 2011, Measuring inequality',
  example: lines,
  compute: ({ value }, options) => gini(value, options),
});
