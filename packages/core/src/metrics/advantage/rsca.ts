import { missing, type Value } from '../../model/values/index.ts';
import { ratio, recordOf } from '../definition/index.ts';
import { calculate } from '../numerics/index.ts';

/**
 * Revealed symmetric comparative advantage: a Balassa index brought to a scale on which advantage and disadvantage are equally far from
 * 0. In it rca is as in `revealedComparativeAdvantage`.
 * Units: a ratio in [-1, 1); 0 at the neutral point. It changes sign when rca turns into 1 / rca.
 * A Missing operand is returned as it is.
 * @metric rsca
 * @example revealedSymmetricComparativeAdvantage(3) // => 0.5
 */
export function revealedSymmetricComparativeAdvantage(advantage: Value): Value {
  return calculate([advantage], (rca) => (rca < 0 ? missing('out-of-domain') : (rca - 1) / (rca + 1)));
}

/** Registry record of `rsca`. */
export const revealedSymmetricComparativeAdvantageMetric = /* @__PURE__ */ recordOf({
  id: 'rsca',
  formula: '(rca - 1) / (rca + 1)',
  unit: 'ratio',
  input: 'a revealed comparative advantage',
  inputs: { rca: ratio },
  range: [-1, 1],
  undefinedWhen: { 'out-of-domain': 'rca is negative' },
  reference: 'Dalum, Laursen and Villumsen 1998, International Review of Applied Economics 12',
  example: 'product,rca\n27,3',
  compute: ({ rca }) => revealedSymmetricComparativeAdvantage(rca),
});
