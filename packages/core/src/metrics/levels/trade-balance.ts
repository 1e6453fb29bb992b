import type { Value } from '../../model/values/index.ts';
import { amount, exportsAndImports, type MetricFormula, recordOf } from '../definition/index.ts';
import { calculateFromTrade } from '../numerics/index.ts';

/**
 * Trade balance: exports less imports, positive for a surplus.
 * Units: both in the same unit and period; the result in that unit, any sign. Where exports are FOB and imports CIF, the costs of
 * carriage alone make a deficit of about the CIF/FOB margin.
 * A Missing operand is returned as it is, exports before imports.
 * @metric trade-balance
 * @example tradeBalance(3, 4) // => -1
 */
export function tradeBalance(exports: Value, imports: Value): Value {
  return calculateFromTrade([exports, imports], (x, m) => x - m);
}

/** Id, formula and unit of `trade-balance`. */
export const tradeBalanceFormula: MetricFormula<'trade-balance'> = {
  id: 'trade-balance',
  formula: 'X - M',
  unit: 'usd',
};

/** Registry record of `trade-balance`. */
export const tradeBalanceMetric = /* @__PURE__ */ recordOf(tradeBalanceFormula, {
  input: 'exports and imports of one reporter, partner and period, in one currency; say whether imports are CIF',
  inputs: { exports: amount, imports: amount },
  undefinedWhen: { 'out-of-domain': 'exports or imports are negative' },
  reference: 'World Bank WITS, trade outcomes indicators',
  example: exportsAndImports,
  compute: ({ exports, imports }) => tradeBalance(exports, imports),
});
