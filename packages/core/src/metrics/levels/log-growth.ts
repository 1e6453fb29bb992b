import { missing, type Value } from '../../model/values/index.ts';
import { amount, previousAndCurrent, recordOf } from '../definition/index.ts';
import { calculate, logRatio } from '../numerics/index.ts';

/**
 * Growth in log points, which add up over time. That is ln(1 + g), g the growth rate.
 * Units: both in the same unit, valuation and length of period; the result in log points, any sign.
 * A Missing operand is returned as it is, the earlier one first.
 * @metric log-growth
 * @example logGrowth(7, 7) // => 0
 */
export function logGrowth(previous: Value, current: Value): Value {
  return calculate([previous, current], (before, after) =>
    before <= 0 || after <= 0 ? missing('out-of-domain') : logRatio(before, after),
  );
}

/** Registry record of `log-growth`. */
export const logGrowthMetric = /* @__PURE__ */ recordOf({
  id: 'log-growth',
  formula: 'ln(V(t) / V(t-1))',
  unit: 'ratio',
  input: 'two periods of one kind',
  inputs: { previous: amount, current: amount },
  undefinedWhen: { 'out-of-domain': 'a value is 0 or negative' },
  reference: 'definition',
  example: previousAndCurrent,
  compute: ({ previous, current }) => logGrowth(previous, current),
});
