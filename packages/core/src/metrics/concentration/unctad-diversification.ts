import type { Value } from '../../model/values/index.ts';
import { amounts, ownAndWorld, recordOf } from '../definition/index.ts';
import type { Vector } from '../input/index.ts';
import { calculate } from '../numerics/index.ts';
import { type KrugmanSpecialisationOptions, krugmanSpecialisation } from './krugman-specialisation.ts';

/**
 * UNCTAD's diversification index (Finger-Kreinin distance to the world). Units, shape and option: as `krugmanSpecialisation`; the result
 * is a ratio in [0, 1]; 0 when the structures agree.
 * Throws: as `krugmanSpecialisation`.
 * @metric unctad-diversification
 * @example unctadDiversification([1, 0], [1, 1]) // => 0.5
 */
export function unctadDiversification(own: Vector, world: Vector, options: KrugmanSpecialisationOptions = {}): Value {
  return calculate([krugmanSpecialisation(own, world, options)], (distance) => distance / 2);
}

/** Registry record of `unctad-diversification`. */
export const unctadDiversificationMetric = /* @__PURE__ */ recordOf({
  id: 'unctad-diversification',
  formula: '(1/2) sum |s(i,k) - s(w,k)|',
  unit: 'ratio',
  input: 'trade of an economy and of the world by product, in one order',
  inputs: { own: amounts, world: amounts },
  options: { world: { kind: 'choice', values: ['all', 'rest'], usedBy: 'all: UNCTAD' } },
  range: [0, 1],
  undefinedWhen: {
    'zero-denominator': 'a total is 0',
    'out-of-domain': "trade is negative, or the economy's exceeds the world's where the rest is asked for",
  },
  requires: ['krugman-specialisation'],
  reference: 'UNCTAD handbook of statistics; Finger and Kreinin 1979',
  example: ownAndWorld,
  compute: ({ own, world }, options) => unctadDiversification(own, world, options),
});
