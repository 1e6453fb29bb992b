import type { Value } from '../../model/values/index.ts';
import { amount, previousAndCurrent, recordOf } from '../definition/index.ts';
import { calculate, calculateFromTrade, divide } from '../numerics/index.ts';

/**
 * Growth against the mean of both periods, defined where trade begins (2) or ends (-2) as well.
 * Units: both in the same unit, valuation and length of period; the result is a ratio in [-2, 2].
 * A Missing operand is returned as it is, the earlier one first.
 * @metric midpoint-growth
 * @example midpointGrowth(1, 3) // => 1
 * @example midpointGrowth(0, 3) // => 2
 */
export function midpointGrowth(previous: Value, current: Value): Value {
  return calculateFromTrade([previous, current], (before, after) =>
    calculate([divide(after - before, after + before)], (half) => 2 * half),
  );
}

/** Registry record of `midpoint-growth`. */
export const midpointGrowthMetric = /* @__PURE__ */ recordOf({
  id: 'midpoint-growth',
  formula: '(V(t) - V(t-1)) / ((V(t) + V(t-1)) / 2)',
  unit: 'ratio',
  input: 'two periods of one kind',
  inputs: { previous: amount, current: amount },
  range: [-2, 2],
  undefinedWhen: { 'zero-denominator': 'both values are 0', 'out-of-domain': 'a value is negative' },
  reference: 'Davis and Haltiwanger 1992, doi:10.2307/2118365',
  example: previousAndCurrent,
  compute: ({ previous, current }) => midpointGrowth(previous, current),
});
