import { missing, type Value } from '../../model/values/index.ts';
import type { MetricFormula } from '../definition/index.ts';
import { calculate, ratioOfProducts } from '../numerics/index.ts';

/**
 * Revealed comparative advantage of one economy in one product, from its four figures.
 * Units: all in one unit and period; the result is a ratio in [0, X(w) / X(i)]; 1 is the neutral point. The first Missing is returned as it is.
 * @metric rca
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
