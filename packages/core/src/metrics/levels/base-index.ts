import { missing, type Value } from '../../model/values/index.ts';
import { fourYears, type MetricFormula, recordOf, series } from '../definition/index.ts';
import type { YearValue } from '../input/index.ts';
import { calculateFromTrade } from '../numerics/index.ts';
import { orderSeries } from '../series/order-series.ts';

/**
 * A value in relation to that of the base period, which is 100.
 * Units: both in the same unit and valuation; the result is an index, at least 0.
 * A Missing operand is returned as it is, the base before the current value.
 * @metric base-index
 * @example baseIndex(40, 50) // => 125
 */
export function baseIndex(base: Value, current: Value): Value {
  return calculateFromTrade([base, current], (from, to) => (from === 0 ? missing('zero-denominator') : 100 * (to / from)));
}

/**
 * A series as an index of its base year. Formula, units and undefined cases: those of `baseIndex`; every year is
 * `index-year-missing`, naming the year, when the base year is not in the series: the base never slides to a neighbour.
 * Throws: `InvalidParameterError` when a year stands twice.
 * @example baseIndexSeries([{ year: 2013, value: 4 }, { year: 2014, value: 5 }], 2013) // => [{ year: 2013, value: 100 }, { year: 2014, value: 125 }]
 */
export function baseIndexSeries(series: readonly YearValue[], indexYear: number): readonly YearValue[] {
  const ordered = orderSeries(series);
  const base = ordered.find(({ year }) => year === indexYear)?.value;
  return ordered.map(({ year, value }) => ({
    year,
    value: base === undefined ? missing('index-year-missing', String(indexYear)) : baseIndex(base, value),
  }));
}

/** Id, formula and unit of `base-index`. */
export const baseIndexFormula: MetricFormula<'base-index'> = {
  id: 'base-index',
  formula: '100 V(t) / V(base)',
  unit: 'index',
};

/** Registry record of `base-index`. */
export const baseIndexMetric = /* @__PURE__ */ recordOf(baseIndexFormula, {
  input: 'the value of the base period and that of another, or a yearly series and its base year',
  inputs: { value: series },
  options: { indexYear: { kind: 'number' } },
  output: 'years',
  range: [0, null],
  undefinedWhen: {
    'index-year-missing': 'the base year is not in the series',
    'zero-denominator': 'the base is 0',
    'out-of-domain': 'a value is negative',
  },
  reference: 'definition',
  example: fourYears,
  exampleOptions: { indexYear: 2019 },
  compute: ({ value }, { indexYear }) => baseIndexSeries(value, Number(indexYear ?? value[0]?.year)),
});
