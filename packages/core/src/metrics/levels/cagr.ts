import { missing, type Value } from '../../model/values/index.ts';
import { amount, count, type MetricFormula, recordOf } from '../definition/index.ts';
import { calculate, logRatio } from '../numerics/index.ts';

/**
 * Compound annual growth rate: the constant yearly rate that leads from the first value to the last. T counts intervals and not points:
 * 2013 to 2023 is 10.
 * Units: both values in the same unit and valuation; the result is a ratio a year, at least -1; exactly -1 when the last value is 0.
 * A Missing operand is returned as it is, the first value before the last.
 * @metric cagr
 * @example cagr(100, 400, 2) // => 1
 */
export function cagr(first: Value, last: Value, intervals: number): Value {
  return calculate([first, last, intervals], (from, to, count) => {
    if (count === 0) return missing('too-few-observations');
    if (from < 0 || to < 0 || count < 0) return missing('out-of-domain');
    if (from === 0) return missing('zero-denominator');
    return Math.expm1(logRatio(from, to) / count);
  });
}

/** Id, formula and unit of `cagr`. */
export const cagrFormula: MetricFormula<'cagr'> = {
  id: 'cagr',
  formula: '(V(T) / V(0))^(1 / T) - 1',
  unit: 'ratio',
};

/** Registry record of `cagr`. */
export const cagrMetric = /* @__PURE__ */ recordOf(cagrFormula, {
  input: 'the first and the last value and the number of yearly intervals between them',
  inputs: { first: amount, last: amount, intervals: count },
  range: [-1, null],
  undefinedWhen: {
    'too-few-observations': 'there is no interval between the values',
    'zero-denominator': 'the first value is 0',
    'out-of-domain': 'a value or the number of intervals is negative',
  },
  reference: 'World Bank WITS, trade outcomes indicators',
  example: 'partner,first,last,intervals\nA,100,146.41,4',
  compute: ({ first, last, intervals }) => cagr(first, last, intervals),
});
