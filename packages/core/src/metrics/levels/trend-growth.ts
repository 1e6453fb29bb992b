import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import { fourYears, recordOf, series } from '../definition/index.ts';
import type { YearValue } from '../input/index.ts';
import { calculate } from '../numerics/index.ts';
import { logTrend } from '../series/log-trend.ts';

/** What happens to years with a value of 0 or below, which have no logarithm: no result (`reject`), or they are left out (`drop`). */
export interface TrendGrowthOptions {
  readonly nonPositive?: 'propagate' | 'drop';
}

/**
 * Yearly growth of the trend, to which every year of the series contributes and not the ends alone.
 * Units: one unit and valuation throughout; the result is a ratio a year, above -1.
 * The first Missing is returned as it is. With `nonPositive: 'drop'` a value of 0 or below is left out: say how many by
 * `countWithoutLogarithm`.
 * Throws: `InvalidParameterError` when a year stands twice, or `nonPositive` has an unknown name.
 * @metric trend-growth
 * @example trendGrowth([{ year: 2013, value: 8 }, { year: 2014, value: 8 }]) // => 0
 * @example trendGrowth([{ year: 2013, value: 0 }, { year: 2014, value: 8 }]) // => { missing: 'out-of-domain' }
 */
export function trendGrowth(series: readonly YearValue[], options: TrendGrowthOptions = {}): Value {
  InvalidParameterError.expectOptions(options, { nonPositive: ['propagate', 'drop'] });
  const kept = options.nonPositive === 'drop' ? series.filter(({ value }) => isMissing(value) || !(value <= 0)) : series;
  const trend = logTrend(kept);
  return isMissing(trend) ? trend : calculate([trend.slope], Math.expm1);
}

/**
 * How many points of a series `trendGrowth` leaves out with `nonPositive: 'drop'`: those of 0 or below.
 * Formula: number of t with V(t) <= 0. Units: a count.
 * Undefined: the first Missing is returned as it is; `out-of-domain` when a value is NaN or infinite.
 * Reference: definition.
 * @example countWithoutLogarithm([{ year: 2013, value: 0 }, { year: 2014, value: 8 }]) // => 1
 */
export function countWithoutLogarithm(series: readonly YearValue[]): number | Missing {
  const numbers: number[] = [];
  for (const { value } of series) {
    if (isMissing(value)) return value;
    numbers.push(value);
  }
  return numbers.every(Number.isFinite) ? numbers.filter((value) => value <= 0).length : missing('out-of-domain');
}

/** Registry record of `trend-growth`. */
export const trendGrowthMetric = /* @__PURE__ */ recordOf({
  id: 'trend-growth',
  formula: 'e^b - 1, b the least-squares slope of ln V(t) on t',
  unit: 'ratio',
  input: 'a yearly series',
  inputs: { value: series },
  options: {
    nonPositive: { kind: 'choice', values: ['propagate', 'drop'], usedBy: 'drop: as regressions on logarithms commonly do, silently' },
  },
  range: [-1, null],
  undefinedWhen: {
    'out-of-domain': 'a value is 0 or below, unless such years are dropped',
    'too-few-observations': 'there are fewer than two points',
  },
  reference: 'Mikic and Gilbert 2009, Trade statistics in policymaking (UN ESCAP)',
  example: fourYears,
  compute: ({ value }, options) => trendGrowth(value, options),
});
