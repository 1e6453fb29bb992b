import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { amounts, ownAndWorld, recordOf } from '../definition/index.ts';
import { readTradeLines, type Vector } from '../input/index.ts';
import { calculate, ratioOfProducts, sum } from '../numerics/index.ts';

/**
 * Hachman index: how closely the structure of an economy's trade mirrors that of the world. A product that neither trades adds 0.
 * Units: one unit throughout; the result is a ratio in (0, 1]; 1 when the structures agree. Shape: both lists over the same products.
 * The first Missing is returned as it is, the economy's list first.
 * Throws: `InvalidParameterError` when the lists differ in length.
 * @metric hachman
 * @example hachman([1, 0], [1, 1]) // => 0.5
 */
export function hachman(own: Vector, world: Vector): Value {
  const lines = readTradeLines([own, world]);
  if (isMissing(lines)) return lines;
  return calculate([sum(lines.map(([amount]) => amount)), sum(lines.map(([, amount]) => amount))], (ownTotal, worldTotal) => {
    if (ownTotal === 0 || worldTotal === 0 || lines.some(([x, w]) => x > 0 && w === 0)) return missing('zero-denominator');
    const traded = lines.filter(([x]) => x > 0);
    const distance = sum(traded.map(([x, w]) => ratioOfProducts([x, x, worldTotal], [ownTotal, ownTotal, w])));
    return Number.isFinite(distance) ? Math.min(1, 1 / distance) : missing('out-of-domain');
  });
}

/** Registry record of `hachman`. */
export const hachmanMetric = /* @__PURE__ */ recordOf({
  id: 'hachman',
  formula: '1 / sum s(i,k)^2 / s(w,k)',
  unit: 'ratio',
  input: 'trade of an economy and of the world by product, in one order',
  inputs: { own: amounts, world: amounts },
  range: [0, 1],
  undefinedWhen: {
    'zero-denominator': 'a total is 0, or the economy trades a product that the world does not',
    'out-of-domain': 'trade is negative',
  },
  reference: 'Hachman index, as in the R package EconGeo',
  example: ownAndWorld,
  compute: ({ own, world }) => hachman(own, world),
});
