import { missing, type Value } from '../../model/values/index.ts';
import { type MetricFormula, type MetricRecord, recordOf } from '../definition/index.ts';
import { totalTrade } from '../levels/index.ts';
import { calculate } from '../numerics/index.ts';

/**
 * Trade openness: an economy's whole trade in relation to its product.
 * Units: all in current money of one currency and year; the result is a ratio, at least 0, above 1 for entrepots.
 * A Missing operand is returned as it is, trade before GDP.
 * @metric openness
 * @example openness(3, 5, 10) // => 0.8
 */
export function openness(exports: Value, imports: Value, gdp: Value): Value {
  return calculate([exports, imports, gdp, totalTrade(exports, imports)], (_exports, _imports, product, trade) =>
    product <= 0 ? missing('out-of-domain') : trade / product,
  );
}

/** Id, formula and unit of `openness`. */
export const opennessFormula: MetricFormula<'openness'> = {
  id: 'openness',
  formula: '(X + M) / GDP',
  unit: 'ratio',
};

/** Registry record of `openness`. */
export const opennessMetric: MetricRecord<'openness'> = /* @__PURE__ */ recordOf(opennessFormula, {
  family: 'shares',
  input: 'exports, imports and GDP of an economy in current money of one currency and year',
  range: [0, null],
  undefinedWhen: [{ reason: 'out-of-domain', when: 'GDP is 0 or below, or trade is negative' }],
  variants: [],
  requires: ['total-trade'],
  reference: 'World Bank WITS, trade outcomes indicators',
});
