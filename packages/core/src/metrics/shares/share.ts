import { missing, type Value } from '../../model/values/index.ts';
import { amount, type MetricFormula, recordOf } from '../definition/index.ts';
import { calculate } from '../numerics/index.ts';

/**
 * Share of a part in its whole.
 * Units: v and t in the same unit, valuation and period; the result is a ratio, in [0, 1] for 0 <= v <= t.
 * A Missing operand is returned as it is, v before t; `out-of-domain` on overflow.
 * @metric share
 * @example share(1, 4) // => 0.25
 */
export function share(part: Value, whole: Value): Value {
  return calculate([part, whole], (numerator, denominator) => (denominator === 0 ? missing('zero-denominator') : numerator / denominator));
}

/** Id, formula and unit of `share`. */
export const shareFormula: MetricFormula<'share'> = {
  id: 'share',
  formula: 'v / t',
  unit: 'ratio',
};

/** Registry record of `share`. */
export const shareMetric = /* @__PURE__ */ recordOf(shareFormula, {
  input: 'a part and its whole, in one unit, valuation and period',
  inputs: { part: amount, whole: amount },
  undefinedWhen: { 'zero-denominator': 'the whole is 0' },
  reference: 'definition',
  example: 'partner,part,whole\nA,12,60',
  compute: ({ part, whole }) => share(part, whole),
});
