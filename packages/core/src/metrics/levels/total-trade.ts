import type { Value } from '../../model/values/index.ts';
import { amount, exportsAndImports, type MetricFormula, recordOf } from '../definition/index.ts';
import { calculateFromTrade } from '../numerics/index.ts';

/**
 * Trade turnover: what is sold and bought together.
 * Units: both in the same unit and period; the result in that unit, at least 0. A sum of FOB exports and CIF imports is customary, and
 * says so.
 * A Missing operand is returned as it is, exports before imports, never the other side alone.
 * @metric total-trade
 * @example totalTrade(3, 4) // => 7
 * @example totalTrade(3, missing('not-reported')) // => { missing: 'not-reported' }
 */
export function totalTrade(exports: Value, imports: Value): Value {
  return calculateFromTrade([exports, imports], (x, m) => x + m);
}

/** Id, formula and unit of `total-trade`. */
export const totalTradeFormula: MetricFormula<'total-trade'> = {
  id: 'total-trade',
  formula: 'X + M',
  unit: 'usd',
};

/** Registry record of `total-trade`. */
export const totalTradeMetric = /* @__PURE__ */ recordOf(totalTradeFormula, {
  input: 'exports and imports of one reporter, partner and period, in one currency',
  inputs: { exports: amount, imports: amount },
  range: [0, null],
  undefinedWhen: { 'out-of-domain': 'exports or imports are negative' },
  reference: 'World Bank WITS, trade outcomes indicators',
  example: exportsAndImports,
  compute: ({ exports, imports }) => totalTrade(exports, imports),
});
