import { missing, type Value } from '../../model/values/index.ts';
import { amount, recordOf } from '../definition/index.ts';
import { exceedsTotal } from '../input/index.ts';
import { calculateFromTrade } from '../numerics/index.ts';
import { share } from './share.ts';

/**
 * Share of an economy in the exports of the world.
 * Units: both in one unit, valuation and period; the result is a ratio in [0, 1]. Over the reporters that make up the world total the
 * shares sum to 1.
 * A Missing operand is returned as it is, the economy's before the world's.
 * @metric world-market-share
 * @example worldMarketShare(3, 12) // => 0.25
 */
export function worldMarketShare(exports: Value, worldExports: Value): Value {
  return calculateFromTrade([exports, worldExports], (part, total) =>
    exceedsTotal(part, total) ? missing('out-of-domain') : share(Math.min(part, total), total),
  );
}

/** Registry record of `world-market-share`. */
export const worldMarketShareMetric = /* @__PURE__ */ recordOf({
  id: 'world-market-share',
  formula: 'X(i) / X(w)',
  unit: 'ratio',
  input: 'exports of an economy and of the world',
  inputs: { exports: amount, worldExports: amount },
  range: [0, 1],
  undefinedWhen: {
    'zero-denominator': 'the world total is 0',
    'out-of-domain': "trade is negative, or the economy's exceeds the world's by more than rounding (1e-12)",
  },
  requires: ['share'],
  reference: 'World Bank WITS, trade outcomes indicators',
  example: 'economy,exports,worldExports\nA,60,20000',
  compute: ({ exports, worldExports }) => worldMarketShare(exports, worldExports),
});
