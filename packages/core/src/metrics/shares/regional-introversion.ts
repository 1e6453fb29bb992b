import { missing, type Value } from '../../model/values/index.ts';
import { amount, recordOf } from '../definition/index.ts';
import { exceedsTotal } from '../input/index.ts';
import { calculateFromTrade } from '../numerics/index.ts';

/** Trade of a bloc and of the rest of the world, all in one unit and period. */
export interface RegionalIntroversionInput {
  /** Trade of the bloc's members with one another. */
  readonly insideBloc: Value;
  /** All trade of the bloc's members. */
  readonly ofBloc: Value;
  /** Trade of outsiders with the bloc. */
  readonly outsidersWithBloc: Value;
  /** All trade of outsiders. */
  readonly ofOutsiders: Value;
}

/**
 * Whether a bloc trades more with itself than outsiders trade with it, whatever the bloc's size. In it HI = a / b, HE = (1 - a) / (1 -
 * b), a the bloc's share in its own trade, b its share in the trade of outsiders; computed as (a - b) / (a + b - 2 a b), which is the
 * same and has its limit -1 or 1 where HI or HE is infinite.
 * Units: all in one unit; the result is a ratio in [-1, 1]; 0 when both shares are equal.
 * A Missing operand is returned as it is, in the order of the fields.
 * @metric regional-introversion
 * @example regionalIntroversion({ insideBloc: 2, ofBloc: 4, outsidersWithBloc: 1, ofOutsiders: 2 }) // => 0
 * @example regionalIntroversion({ insideBloc: 3, ofBloc: 4, outsidersWithBloc: 1, ofOutsiders: 2 }) // => 0.5
 */
export function regionalIntroversion(input: RegionalIntroversionInput): Value {
  return calculateFromTrade(
    [input.insideBloc, input.ofBloc, input.outsidersWithBloc, input.ofOutsiders],
    (inside, bloc, withBloc, outsiders) => {
      if (bloc === 0 || outsiders === 0) return missing('zero-denominator');
      if (exceedsTotal(inside, bloc) || exceedsTotal(withBloc, outsiders)) return missing('out-of-domain');
      const own = Math.min(1, inside / bloc);
      const others = Math.min(1, withBloc / outsiders);
      const scale = own * (1 - others) + others * (1 - own);
      return scale === 0 ? missing('zero-denominator') : (own - others) / scale;
    },
  );
}

/** Registry record of `regional-introversion`. */
export const regionalIntroversionMetric = /* @__PURE__ */ recordOf({
  id: 'regional-introversion',
  formula: '(HI - HE) / (HI + HE)',
  unit: 'ratio',
  input: 'trade inside a bloc, all trade of the bloc, trade of outsiders with it, all trade of outsiders',
  inputs: { insideBloc: amount, ofBloc: amount, outsidersWithBloc: amount, ofOutsiders: amount },
  range: [-1, 1],
  undefinedWhen: {
    'zero-denominator': 'the bloc or the outsiders trade nothing, or both shares are 0 or both 1',
    'out-of-domain': 'trade is negative, or a part exceeds its whole',
  },
  reference: 'Iapadre; advised over the share inside the bloc, which grows with the bloc (Hamanaka 2015, ADB economics working paper 455)',
  example: 'bloc,insideBloc,ofBloc,outsidersWithBloc,ofOutsiders\nABC,10,150,140,20000',
  compute: (given) => regionalIntroversion(given),
});
