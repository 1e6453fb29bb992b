import { missing, type Value } from '../../model/values/index.ts';
import { amounts, lines, recordOf } from '../definition/index.ts';
import type { Vector } from '../input/index.ts';
import { calculate } from '../numerics/index.ts';
import { tradeEntropy } from '../shares/trade-entropy.ts';

/**
 * Evenness of the shares of n lines (Pielou): entropy in relation to the greatest that n lines allow.
 * Units: all lines in one unit; the result is a ratio in [0, 1], 1 at equal shares. Shape: zero lines count.
 * The first Missing line is returned as it is.
 * @metric evenness
 * @example evenness([1, 1, 0, 0]) // => 0.5
 */
export function evenness(values: Vector): Value {
  return calculate([tradeEntropy(values)], (entropy) =>
    values.length === 1 ? missing('zero-denominator') : Math.min(1, entropy / Math.log(values.length)),
  );
}

/** Registry record of `evenness`. */
export const evennessMetric = /* @__PURE__ */ recordOf({
  id: 'evenness',
  formula: 'H / ln n',
  unit: 'ratio',
  input: 'the values of all lines (partners or products) of a stated list, zero lines included',
  inputs: { value: amounts },
  range: [0, 1],
  undefinedWhen: { 'zero-denominator': 'the total is 0, or the list has one line', 'out-of-domain': 'a line is negative' },
  requires: ['trade-entropy'],
  reference: 'Pielou 1966, doi:10.1016/0022-5193(66)90013-0',
  example: lines,
  compute: ({ value }) => evenness(value),
});
