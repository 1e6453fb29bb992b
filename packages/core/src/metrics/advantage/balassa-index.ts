import { missing, type Value } from '../../model/values/index.ts';
import type { MetricFormula } from '../definition/index.ts';
import { calculate, ratioOfProducts } from '../numerics/index.ts';

/**
 * Revealed comparative advantage of one economy in one product, from its four figures: a cell of `revealedComparativeAdvantage` where the sums
 * are known. Formula: (x / X) / (w / W), x and X what the economy exports of the product and in all, w and W what the world does.
 * Units: all in one unit and period; the result is a ratio in [0, W / X]; 1 is the neutral point.
 * Undefined: `zero-denominator` when the economy exports nothing, or the world nothing of the product; the first Missing is returned as it is.
 * Reference: Balassa 1965, doi:10.1111/j.1467-9957.1965.tb00050.x.
 * @example balassaIndex(3, 4, 4, 8) // => 1.5
 */
export function balassaIndex(exportsOfProduct: Value, exportsOfAll: Value, worldOfProduct: Value, worldOfAll: Value): Value {
  return calculate([exportsOfProduct, exportsOfAll, worldOfProduct, worldOfAll], (ofProduct, ofAll, ofWorld, world) =>
    ofAll === 0 || ofWorld === 0 ? missing('zero-denominator') : ratioOfProducts([ofProduct, world], [ofAll, ofWorld]),
  );
}

/** Id, formula and unit of `rca`. */
export const revealedComparativeAdvantageFormula: MetricFormula<'rca'> = {
  id: 'rca',
  formula: '(x(i,k) / X(i)) / (X(k) / X(w))',
  unit: 'ratio',
};
