import type { Value } from '../../model/values/index.ts';
import { ratio, recordOf } from '../definition/index.ts';
import { calculateFromTrade, divide } from '../numerics/index.ts';

/**
 * How one-sided the dependence of two economies on each other is. In it d is as in `tradeDependence`.
 * Units: both ratios of one kind; the result is a ratio in [-1, 1], positive when the first depends more; exactly 1 or -1 when the other
 * does not depend at all.
 * A Missing operand is returned as it is, the first economy's first.
 * @metric dependence-asymmetry
 * @example dependenceAsymmetry(0.75, 0.25) // => 0.5
 */
export function dependenceAsymmetry(own: Value, partners: Value): Value {
  return calculateFromTrade([own, partners], (ours, theirs) => divide(ours - theirs, ours + theirs));
}

/** Registry record of `dependence-asymmetry`. */
export const dependenceAsymmetryMetric = /* @__PURE__ */ recordOf({
  id: 'dependence-asymmetry',
  formula: '(d(i,j) - d(j,i)) / (d(i,j) + d(j,i))',
  unit: 'ratio',
  input: 'the dependence of two economies on each other, of one kind',
  inputs: { own: ratio, partners: ratio },
  range: [-1, 1],
  undefinedWhen: { 'zero-denominator': 'neither depends on the other', 'out-of-domain': 'a dependence is negative' },
  reference: 'in the spirit of Hirschman 1945',
  example: 'pair,own,partners\nA-C,0.2,0.01',
  compute: ({ own, partners }) => dependenceAsymmetry(own, partners),
});
