import { isMissing, type Value } from '../../model/values/index.ts';
import { amounts, type MetricFormula, recordOf } from '../definition/index.ts';
import { readTradeLines, structureOf, type Vector } from '../input/index.ts';
import { sum } from '../numerics/index.ts';

/**
 * Export similarity (Finger-Kreinin): the part of two economies' exports that has the same structure. It is 1 less half the sum of the
 * absolute differences.
 * Units: each list in one unit; the result is a ratio in [0, 1]; 1 when the structures agree. It falls as products are split finer: state
 * the level. Shape: both lists over the same products, in one order.
 * The first Missing is returned as it is, the first list's first.
 * Throws: `InvalidParameterError` when the lists differ in length.
 * @metric export-similarity
 * @example exportSimilarity([1, 1], [1, 3]) // => 0.75
 */
export function exportSimilarity(one: Vector, other: Vector): Value {
  const lines = readTradeLines([one, other]);
  if (isMissing(lines)) return lines;
  const left = structureOf(one);
  const right = structureOf(other);
  if (isMissing(left)) return left;
  if (isMissing(right)) return right;
  return Math.min(1, sum(left.map((share, product) => Math.min(share, right[product] as number))));
}

/** Id, formula and unit of `export-similarity`. */
export const exportSimilarityFormula: MetricFormula<'export-similarity'> = {
  id: 'export-similarity',
  formula: 'sum min(s(i,k), s(j,k))',
  unit: 'ratio',
};

/** Registry record of `export-similarity`. */
export const exportSimilarityMetric = /* @__PURE__ */ recordOf(exportSimilarityFormula, {
  input: 'exports of two economies by product, in one order',
  inputs: { one: amounts, other: amounts },
  range: [0, 1],
  undefinedWhen: { 'zero-denominator': 'a total is 0', 'out-of-domain': 'trade is negative' },
  reference: 'Finger and Kreinin 1979, Economic Journal 89',
  example: 'product,one,other\n27,60,40\n52,10,30',
  compute: ({ one, other }) => exportSimilarity(one, other),
});
