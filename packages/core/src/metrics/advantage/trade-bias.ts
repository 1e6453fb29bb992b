import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { amount, amounts, productsOfFour, recordOf } from '../definition/index.ts';
import { readTradeLines } from '../input/index.ts';
import { calculate, sum } from '../numerics/index.ts';
import { tradeIntensity } from '../shares/trade-intensity.ts';
import { type DrysdaleComplementarityInput, drysdaleComplementarity } from './drysdale-complementarity.ts';

/**
 * Country bias: how much more two economies trade than their complementarity accounts for (nearness, agreements, history); 1 is neutral.
 * In it T is the trade intensity net of the reporter, C the Drysdale complementarity.
 * Units: the flow, exports of i to j, in the unit of the lists; the result is a ratio, at least 0.
 * A Missing operand is returned as it is, the flow first.
 * Throws: `InvalidParameterError` when the lists differ in length.
 * @metric trade-bias
 * @example tradeBias(1, { exports: [1, 0], partnerImports: [2, 2], worldImports: [4, 12], reporterImports: [0, 0] }) // => 2
 */
export function tradeBias(flow: Value, input: DrysdaleComplementarityInput): Value {
  const complementarity = drysdaleComplementarity(input);
  const products = readTradeLines([input.exports, input.partnerImports, input.worldImports, input.reporterImports]);
  if (isMissing(flow)) return flow;
  if (isMissing(products)) return products;
  const intensity = tradeIntensity(
    {
      flow,
      reporterExports: sum(products.map(([x]) => x)),
      partnerImports: sum(products.map(([, m]) => m)),
      world: sum(products.map(([, , world, own]) => Math.max(0, world - own))),
    },
    { world: 'net-of-reporter', reporterImports: 0 },
  );
  return calculate([intensity, complementarity], (actual, expected) => (expected === 0 ? missing('zero-denominator') : actual / expected));
}

/** Registry record of `trade-bias`. */
export const tradeBiasMetric = /* @__PURE__ */ recordOf({
  id: 'trade-bias',
  formula: 'T(i,j) / C(i,j)',
  unit: 'ratio',
  input: 'exports of i to j, and exports of i, imports of j, of the world and of i, by product in one order',
  inputs: { flow: amount, exports: amounts, partnerImports: amounts, worldImports: amounts, reporterImports: amounts },
  range: [0, null],
  undefinedWhen: {
    'zero-denominator': 'the complementarity or a total is 0, or a product is imported by i alone or by nobody',
    'out-of-domain': 'trade is negative, or imports of i above those of the world',
  },
  requires: ['drysdale-complementarity', 'trade-intensity'],
  reference: 'Drysdale and Garnaut 1982, Trade intensities and the analysis of bilateral trade flows',
  example: productsOfFour,
  exampleOptions: { flow: 12 },
  compute: ({ flow, ...given }) => tradeBias(flow, given),
});
