import { isMissing, type Value } from '../../model/values/index.ts';
import { amounts, type MetricFormula, productsBothWays, recordOf } from '../definition/index.ts';
import { readTradeLines, structureOf, type Vector } from '../input/index.ts';
import { sum } from '../numerics/index.ts';

/**
 * Trade complementarity (Michaely): how well what i sells to the world fits what j buys from it. Directed: i exports, j imports.
 * Units: each list in one unit; the result is a ratio in [0, 1]; 1 when the structures agree, 0 when they have no product in common.
 * Shape: both lists over the same products, in one order.
 * The first Missing is returned as it is, exports before imports.
 * Throws: `InvalidParameterError` when the lists differ in length.
 * @metric trade-complementarity
 * @example tradeComplementarity([1, 1], [1, 3]) // => 0.75
 */
export function tradeComplementarity(exports: Vector, imports: Vector): Value {
  const lines = readTradeLines([exports, imports]);
  if (isMissing(lines)) return lines;
  const offered = structureOf(exports);
  const wanted = structureOf(imports);
  if (isMissing(offered)) return offered;
  if (isMissing(wanted)) return wanted;
  const distance = sum(offered.map((share, product) => Math.abs((wanted[product] as number) - share)));
  return Math.max(0, 1 - distance / 2);
}

/** Id, formula and unit of `trade-complementarity`. */
export const tradeComplementarityFormula: MetricFormula<'trade-complementarity'> = {
  id: 'trade-complementarity',
  formula: '1 - (1/2) sum |m(j,k) / M(j) - x(i,k) / X(i)|',
  unit: 'ratio',
};

/** Registry record of `trade-complementarity`. */
export const tradeComplementarityMetric = /* @__PURE__ */ recordOf(tradeComplementarityFormula, {
  input: 'exports of one economy and imports of another by product, in one order',
  inputs: { exports: amounts, imports: amounts },
  range: [0, 1],
  undefinedWhen: { 'zero-denominator': 'the one exports or the other imports nothing', 'out-of-domain': 'trade is negative' },
  reference: 'Michaely 1996, Trade preferential agreements in Latin America; World Bank WITS',
  example: productsBothWays,
  compute: ({ exports, imports }) => tradeComplementarity(exports, imports),
});
