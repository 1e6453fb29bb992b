import { missing, type Value } from '../../model/values/index.ts';
import { amount, exportsAndImports, type MetricFormula, recordOf } from '../definition/index.ts';
import { calculate } from '../numerics/index.ts';
import { totalTrade } from './total-trade.ts';
import { tradeBalance } from './trade-balance.ts';

/**
 * Trade balance in relation to total trade, so that large and small pairs compare.
 * Units: exports and imports in the same unit and period; the result is a ratio in [-1, 1], exactly 1 without imports and exactly -1
 * without exports.
 * A Missing operand is returned as it is, exports before imports.
 * @metric normalised-balance
 * @example normalisedBalance(3, 1) // => 0.5
 */
export function normalisedBalance(exports: Value, imports: Value): Value {
  return calculate([tradeBalance(exports, imports), totalTrade(exports, imports)], (balance, total) =>
    total === 0 ? missing('zero-denominator') : balance / total,
  );
}

/** Id, formula and unit of `normalised-balance`. */
export const normalisedBalanceFormula: MetricFormula<'normalised-balance'> = {
  id: 'normalised-balance',
  formula: '(X - M) / (X + M)',
  unit: 'ratio',
};

/** Registry record of `normalised-balance`. */
export const normalisedBalanceMetric = /* @__PURE__ */ recordOf(normalisedBalanceFormula, {
  input: 'exports and imports of one reporter, partner and period, in one currency',
  inputs: { exports: amount, imports: amount },
  range: [-1, 1],
  undefinedWhen: { 'zero-denominator': 'exports and imports are both 0', 'out-of-domain': 'exports or imports are negative' },
  requires: ['total-trade', 'trade-balance'],
  reference: 'Mikic and Gilbert 2009, Trade statistics in policymaking (UN ESCAP)',
  example: exportsAndImports,
  compute: ({ exports, imports }) => normalisedBalance(exports, imports),
});
