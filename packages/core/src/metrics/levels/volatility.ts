import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import { fourYears, type MetricFormula, recordOf, series } from '../definition/index.ts';
import { readTradeVector, readVector, type YearValue } from '../input/index.ts';
import { divide, standardDeviation, sum } from '../numerics/index.ts';
import { compareAdjacentYears } from '../series/compare-adjacent-years.ts';
import { logTrend } from '../series/log-trend.ts';
import { orderSeries } from '../series/order-series.ts';
import { logGrowth } from './log-growth.ts';

/** What the swings are measured on: see `volatility`. */
export interface VolatilityOptions {
  readonly form?: 'sd-log-growth' | 'cv' | 'about-trend';
}

/**
 * How much a series swings. By `form`: `sd-log-growth` (default) the standard deviation of ln(V(t) / V(t-1)) over adjacent years; `cv`
 * sd(V) / mean(V); `about-trend` the standard deviation of the residuals of ln V(t) on t. All with n - 1.
 * Units: one unit and valuation throughout; the result is a ratio (`cv`) or in log points, at least 0.
 * The first Missing is returned as it is.
 * Throws: `InvalidParameterError` when a year stands twice, or the form has an unknown name.
 * @metric volatility
 * @example volatility([{ year: 2013, value: 4 }, { year: 2014, value: 4 }, { year: 2015, value: 4 }]) // => 0
 * @example volatility([{ year: 2013, value: 1 }, { year: 2014, value: 2 }, { year: 2015, value: 3 }], { form: 'cv' }) // => 0.5
 */
export function volatility(series: readonly YearValue[], options: VolatilityOptions = {}): Value {
  const { form = 'sd-log-growth' } = options;
  InvalidParameterError.expectOptions(options, { form: ['sd-log-growth', 'cv', 'about-trend'] });
  const values = readTradeVector(orderSeries(series).map(({ value }) => value));
  if (isMissing(values)) return values;
  if (values.length < 3) return missing('too-few-observations');
  const swings = swingsOf(series, values, form);
  return isMissing(swings) ? swings : standardDeviation(swings);
}

function swingsOf(series: readonly YearValue[], values: readonly number[], form: string): readonly number[] | Missing {
  if (form === 'cv') {
    const mean = sum(values) / values.length;
    return readVector(values.map((value) => divide(value, mean)));
  }
  if (form === 'sd-log-growth') return readVector(compareAdjacentYears(series, logGrowth).map(({ value }) => value));
  const trend = logTrend(series);
  return isMissing(trend) ? trend : trend.residuals;
}

/** Id, formula and unit of `volatility`. */
export const volatilityFormula: MetricFormula<'volatility'> = {
  id: 'volatility',
  formula: 'sd of ln(V(t) / V(t-1))',
  unit: 'ratio',
};

/** Registry record of `volatility`. */
export const volatilityMetric = /* @__PURE__ */ recordOf(volatilityFormula, {
  input: 'a yearly series of at least three points',
  inputs: { value: series },
  options: {
    form: {
      kind: 'choice',
      values: ['sd-log-growth', 'cv', 'about-trend'],
      usedBy: 'cv: coefficient of variation; about-trend: swings about steady growth',
    },
  },
  range: [0, null],
  undefinedWhen: {
    'too-few-observations': 'there are fewer than three points',
    'out-of-domain': 'a value is negative, or 0 in the logarithmic forms',
    'zero-denominator': 'the mean is 0, for the coefficient of variation',
    'index-year-missing': 'the series has an absence, for growth over adjacent years',
  },
  requires: ['log-growth'],
  reference: 'definition',
  example: fourYears,
  compute: ({ value }, options) => volatility(value, options),
});
