import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { amounts, type MetricFormula, previousAndCurrent, recordOf } from '../definition/index.ts';
import { readTradeLines, type Vector } from '../input/index.ts';
import { calculate, sum } from '../numerics/index.ts';

/**
 * Contribution of each member to the growth of their total.
 * Units: all in one unit and valuation; the result in ratios, which sum over the members to the growth of the total. Shape:
 * one value a member, both lists in one order; the result in that order.
 * Every member is the first Missing of the two lists, the earlier period first.
 * Throws: `InvalidParameterError` when the lists differ in length.
 * @metric growth-contribution
 * @example growthContribution([10, 30], [14, 28]) // => [0.1, -0.05]
 */
export function growthContribution(previous: Vector, current: Vector): readonly Value[] {
  const members = readTradeLines([previous, current]);
  if (isMissing(members)) return Array.from(previous, () => members);
  const base = sum(members.map(([before]) => before));
  return members.map(([before, after]) =>
    calculate([base], (total) => (total === 0 ? missing('zero-denominator') : (after - before) / total)),
  );
}

/** Id, formula and unit of `growth-contribution`. */
export const growthContributionFormula: MetricFormula<'growth-contribution'> = {
  id: 'growth-contribution',
  formula: '(x(j,t) - x(j,0)) / sum x(j,0)',
  unit: 'ratio',
};

/** Registry record of `growth-contribution`. */
export const growthContributionMetric = /* @__PURE__ */ recordOf(growthContributionFormula, {
  input: 'values of all members in two periods, in one order',
  inputs: { previous: amounts, current: amounts },
  output: 'lines',
  range: [-1, null],
  undefinedWhen: { 'zero-denominator': 'the total of the earlier period is 0', 'out-of-domain': 'a value is negative' },
  reference: 'definition',
  example: previousAndCurrent,
  compute: ({ previous, current }) => growthContribution(previous, current),
});
