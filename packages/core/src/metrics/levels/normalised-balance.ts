import { missing, type Value } from '../../model/values/index.ts';
import type { MetricRecord } from '../definition/index.ts';
import { calculate } from '../numerics/index.ts';
import { totalTrade } from './total-trade.ts';
import { tradeBalance } from './trade-balance.ts';

/**
 * Trade balance in relation to total trade, so that large and small pairs compare. Formula: (X - M) / (X + M).
 * Units: exports and imports in the same unit and period; the result is a ratio in [-1, 1], exactly 1 without imports and exactly
 * -1 without exports.
 * Undefined: `zero-denominator` when both are 0; a Missing operand is returned as it is, exports before imports; `out-of-domain`
 * for negative trade. Throws: never.
 * Reference: Mikic and Gilbert 2009, Trade statistics in policymaking (UN ESCAP).
 * @example normalisedBalance(3, 1) // => 0.5
 */
export function normalisedBalance(exports: Value, imports: Value): Value {
  return calculate([tradeBalance(exports, imports), totalTrade(exports, imports)], (balance, total) =>
    total === 0 ? missing('zero-denominator') : balance / total,
  );
}

/** Registry record of `normalised-balance`. */
export const normalisedBalanceMetric: MetricRecord<'normalised-balance'> = {
  id: 'normalised-balance',
  family: 'levels',
  formula: '(X - M) / (X + M)',
  input: 'exports and imports of one reporter, partner and period, in one currency',
  unit: 'ratio',
  range: [-1, 1],
  undefinedWhen: [
    { reason: 'zero-denominator', when: 'exports and imports are both 0' },
    { reason: 'out-of-domain', when: 'exports or imports are negative' },
  ],
  variants: [],
  requires: ['total-trade', 'trade-balance'],
  reference: 'Mikic and Gilbert 2009',
};
