import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { amounts, productsOfFour, recordOf } from '../definition/index.ts';
import { readTradeLines, type Vector } from '../input/index.ts';
import { calculate, ratioOfProducts, sum } from '../numerics/index.ts';

/** What the complementarity of i's exports with j's imports rests on, each by product, in one order, unit and period. */
export interface DrysdaleComplementarityInput {
  /** Exports of i. */
  readonly exports: Vector;
  /** Imports of j. */
  readonly partnerImports: Vector;
  /** Imports of the world. */
  readonly worldImports: Vector;
  /** Imports of i, which its own exports can't serve. */
  readonly reporterImports: Vector;
}

/**
 * Complementarity of i's exports with j's imports (Drysdale): the intensity that trade would have if each product were traded in
 * proportion; 1 is neutral.
 * Units: all in one unit and period; the result is a ratio, at least 0. Shape: all lists over the same products.
 * The first Missing is returned as it is, in the order of the fields.
 * Throws: `InvalidParameterError` when the lists differ in length.
 * @metric drysdale-complementarity
 * @example drysdaleComplementarity({ exports: [1, 0], partnerImports: [2, 2], worldImports: [4, 12], reporterImports: [0, 0] }) // => 2
 */
export function drysdaleComplementarity(input: DrysdaleComplementarityInput): Value {
  const products = readTradeLines([input.exports, input.partnerImports, input.worldImports, input.reporterImports]);
  if (isMissing(products)) return products;
  const exports = sum(products.map(([x]) => x));
  const imports = sum(products.map(([, m]) => m));
  const available = products.map(([, , world, own]) => Math.max(0, world - own));
  const all = sum(available);
  if (products.some(([, , world, own]) => own > world * (1 + 1e-12))) return missing('out-of-domain');
  if (exports === 0 || imports === 0 || available.includes(0)) return missing('zero-denominator');
  const terms = products.map(([x, m], product) => ratioOfProducts([x, all, m], [exports, available[product] as number, imports]));
  return calculate([exports, imports, all, sum(terms)], (_exports, _imports, _all, result) => result);
}

/** Registry record of `drysdale-complementarity`. */
export const drysdaleComplementarityMetric = /* @__PURE__ */ recordOf({
  id: 'drysdale-complementarity',
  formula: 'sum (x(i,k) / X(i)) ((M(w) - M(i)) / (M(w,k) - M(i,k))) (m(j,k) / M(j))',
  unit: 'ratio',
  input: 'exports of i, imports of j, of the world and of i, by product in one order',
  inputs: { exports: amounts, partnerImports: amounts, worldImports: amounts, reporterImports: amounts },
  range: [0, null],
  undefinedWhen: {
    'zero-denominator': 'a total is 0, or a product is imported by i alone or by nobody',
    'out-of-domain': 'trade is negative, or imports of i above those of the world',
  },
  reference: 'Drysdale and Garnaut 1982, Trade intensities and the analysis of bilateral trade flows',
  example: productsOfFour,
  compute: (given) => drysdaleComplementarity(given),
});
