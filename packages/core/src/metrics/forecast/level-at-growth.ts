import { missing, type Value } from '../../model/values/index.ts';
import { amount, count, type MetricFormula, ratio, recordOf } from '../definition/index.ts';
import { calculate } from '../numerics/index.ts';

/**
 * The level that a constant yearly growth would lead to: arithmetic on an assumed rate, and no forecast. The other way round from `cagr`.
 * Units: the level in any unit; the growth is a ratio a year, at least -1; years count intervals; the result is in the unit of the level.
 * A Missing operand is returned as it is, the level before the growth.
 * @metric level-at-growth
 * @example levelAtGrowth(100, 0.5, 2) // => 225
 */
export function levelAtGrowth(level: Value, growth: Value, years: number): Value {
  return calculate([level, growth, years], (from, rate, intervals) =>
    rate < -1 || intervals < 0 ? missing('out-of-domain') : from * (1 + rate) ** intervals,
  );
}

/** Id, formula and unit of `level-at-growth`. */
export const levelAtGrowthFormula: MetricFormula<'level-at-growth'> = {
  id: 'level-at-growth',
  formula: 'V (1 + g)^years',
  unit: 'usd',
};

/** Registry record of `level-at-growth`. */
export const levelAtGrowthMetric = /* @__PURE__ */ recordOf(levelAtGrowthFormula, {
  input: 'a level, a growth a year and the number of yearly intervals',
  inputs: { level: amount, growth: ratio, years: count },
  undefinedWhen: { 'out-of-domain': 'the growth is below -1 or the number of years is negative' },
  reference: 'definition',
  example: 'partner,level,growth,years\nA,41,0.05,7',
  compute: ({ level, growth, years }) => levelAtGrowth(level, growth, years),
});
