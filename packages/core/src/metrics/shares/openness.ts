import { missing, type Value } from '../../model/values/index.ts';
import { amount, type MetricFormula, recordOf } from '../definition/index.ts';
import { totalTrade } from '../levels/total-trade.ts';
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
export const opennessMetric = /* @__PURE__ */ recordOf(opennessFormula, {
  input: 'exports, imports and GDP of an economy in current money of one currency and year',
  inputs: { exports: amount, imports: amount, gdp: amount },
  range: [0, null],
  undefinedWhen: { 'out-of-domain': 'GDP is 0 or below, or trade is negative' },
  requires: ['total-trade'],
  reference: 'World Bank WITS, trade outcomes indicators',
  example: 'economy,exports,imports,gdp\nA,60,40,190',
  compute: ({ exports, imports, gdp }) => openness(exports, imports, gdp),
});
