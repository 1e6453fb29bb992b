import { missing, type Value } from '../../model/values/index.ts';
import { fourYears, type MetricFormula, recordOf, series } from '../definition/index.ts';
import type { YearValue } from '../input/index.ts';
import { calculateFromTrade } from '../numerics/index.ts';
import { compareAdjacentYears } from '../series/compare-adjacent-years.ts';

/**
 * Growth from one period to the next of the same kind.
 * Units: both in the same unit, valuation and length of period; the result is a ratio, at least -1. A tiny base gives a large rate that
 * says little.
 * A Missing operand is returned as it is, the earlier one first.
 * @metric growth-rate
 * @example growthRate(4, 5) // => 0.25
 * @example growthRate(0, 5) // => { missing: 'zero-denominator' }
 */
export function growthRate(previous: Value, current: Value): Value {
  return calculateFromTrade([previous, current], (before, after) =>
    before === 0 ? missing('zero-denominator') : (after - before) / before,
  );
}

/**
 * Growth of every year of a series over the year before. Formula, units and undefined cases: those of `growthRate`, and
 * `index-year-missing`, naming the year, where the year before is not in the series: growth never spans an absence.
 * Throws: `InvalidParameterError` when a year stands twice.
 * @example growthRates([{ year: 2020, value: 4 }, { year: 2021, value: 5 }]) // => [{ year: 2021, value: 0.25 }]
 */
export function growthRates(series: readonly YearValue[]): readonly YearValue[] {
  return compareAdjacentYears(series, growthRate);
}

/** Id, formula and unit of `growth-rate`. */
export const growthRateFormula: MetricFormula<'growth-rate'> = {
  id: 'growth-rate',
  formula: 'V(t) / V(t-1) - 1',
  unit: 'ratio',
};

/** Registry record of `growth-rate`. */
export const growthRateMetric = /* @__PURE__ */ recordOf(growthRateFormula, {
  input: 'two adjacent periods of one kind, or a yearly series',
  inputs: { value: series },
  output: 'years',
  range: [-1, null],
  undefinedWhen: {
    'index-year-missing': 'the period before is not in the series',
    'zero-denominator': 'the period before is 0',
    'out-of-domain': 'a value is negative',
  },
  reference: 'definition',
  example: fourYears,
  compute: ({ value }) => growthRates(value),
});
