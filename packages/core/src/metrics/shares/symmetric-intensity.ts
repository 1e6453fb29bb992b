import { missing, type Value } from '../../model/values/index.ts';
import { ratio, recordOf } from '../definition/index.ts';
import { calculate } from '../numerics/index.ts';

/**
 * Trade intensity brought to a scale on which too little and too much are equally far from 0. In it T is as in `tradeIntensity`.
 * Units: a ratio in [-1, 1); 0 when trade is as large as expected.
 * A Missing operand is returned as it is.
 * @metric symmetric-intensity
 * @example symmetricIntensity(3) // => 0.5
 */
export function symmetricIntensity(intensity: Value): Value {
  return calculate([intensity], (ratio) => (ratio < 0 ? missing('out-of-domain') : (ratio - 1) / (ratio + 1)));
}

/** Registry record of `symmetric-intensity`. */
export const symmetricIntensityMetric = /* @__PURE__ */ recordOf({
  id: 'symmetric-intensity',
  formula: '(T - 1) / (T + 1)',
  unit: 'ratio',
  input: 'a trade intensity',
  inputs: { intensity: ratio },
  range: [-1, 1],
  undefinedWhen: { 'out-of-domain': 'the intensity is negative' },
  reference: 'in the spirit of Iapadre 2004',
  example: 'pair,intensity\nA-C,3',
  compute: ({ intensity }) => symmetricIntensity(intensity),
});
