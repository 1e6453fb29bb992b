import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing } from '../../model/values/index.ts';
import { recordOf, series, tenYears } from '../definition/index.ts';
import { readVector, type Vector, type YearValue } from '../input/index.ts';
import { solvePentadiagonal } from '../numerics/index.ts';
import { valuesOfYears } from './values-of-years.ts';

/** How much a bend of the trend weighs against a distance from it. */
export interface HodrickPrescottOptions {
  readonly lambda?: number;
}

/** The trend and what is left, value by value; at the positions in `endPoints` the trend is bound on one side only, and less sure. */
export interface TrendAndCycle {
  readonly trend: readonly number[];
  readonly cycle: readonly number[];
  readonly lambda: number;
  readonly endPoints: readonly number[];
}

/**
 * Trend and cycle by the filter of Hodrick and Prescott. The cycle is y - tau. Solved for the cycle, so that a straight line is its own
 * trend to the last digit. `lambda` is 6.25 by default (yearly values; Ravn and Uhlig 2002), 1600 for quarters, 100 in older yearly work.
 * Units: that of the values. Shape: values at equal distance (`valuesOfYears` for a yearly series); trend and cycle of the same length.
 * The first and the last two positions are flagged as `endPoints`.
 * The first Missing value, an absence, is returned as it is.
 * Throws: `InvalidParameterError` when lambda is not positive.
 * @metric hp-filter
 * @example [hodrickPrescottFilter([1, 2, 3, 4, 5])].map((found) => (isMissing(found) ? found : found.cycle)) // => [[0, 0, 0, 0, 0]]
 */
export function hodrickPrescottFilter(values: Vector, options: HodrickPrescottOptions = {}): TrendAndCycle | Missing {
  const { lambda = 6.25 } = options;
  InvalidParameterError.expectOptions(options, { lambda: null });
  if (!(lambda > 0 && Number.isFinite(lambda))) throw new InvalidParameterError('lambda', String(lambda), 'a positive number');
  const numbers = readVector(values);
  if (isMissing(numbers)) return numbers;
  const length = numbers.length;
  if (length < 5) return missing('too-few-observations');
  const bends = Float64Array.from({ length: length - 2 }, (_, t) => secondDifference(numbers, t));
  const weights = solvePentadiagonal(6 + 1 / lambda, -4, 1, bends);
  const weight = (t: number): number => (t >= 0 && t < weights.length ? (weights[t] as number) : 0);
  const cycle = numbers.map((_, t) => weight(t) - 2 * weight(t - 1) + weight(t - 2));
  const trend = numbers.map((number, t) => number - (cycle[t] as number));
  if (![...cycle, ...trend].every(Number.isFinite)) return missing('out-of-domain');
  return { trend, cycle, lambda, endPoints: [0, 1, length - 2, length - 1] };
}

function secondDifference(numbers: readonly number[], t: number): number {
  return (numbers[t] as number) - (numbers[t + 1] as number) - ((numbers[t + 1] as number) - (numbers[t + 2] as number));
}

/** Registry record of `hp-filter`. */
export const hodrickPrescottFilterMetric = /* @__PURE__ */ recordOf({
  id: 'hp-filter',
  formula: 'the trend tau that minimises sum (y - tau)^2 + lambda sum (second difference of tau)^2',
  unit: 'usd',
  input: 'values at equal distance, without an absence',
  inputs: { value: series },
  options: {
    lambda: {
      kind: 'number',
      values: [6.25, 1600, 100],
      usedBy: '6.25: yearly, Ravn and Uhlig 2002; 1600: quarterly; 100: older yearly work',
    },
  },
  output: 'years',
  measured: ['trend', 'cycle'],
  undefinedWhen: {
    'too-few-observations': 'there are fewer than five values',
    'out-of-domain': 'a value is no number, or a result beyond the largest',
  },
  reference: 'Hodrick and Prescott 1997, doi:10.2307/2953682; Ravn and Uhlig 2002, doi:10.1162/003465302317411604',
  example: tenYears,
  compute: ({ value }, options) => {
    const found = hodrickPrescottFilter(valuesOfYears(value), options);
    if (isMissing(found)) return found;
    const [{ year: first }] = value as [YearValue];
    return found.trend.map((trend, at) => ({ year: first + at, trend, cycle: found.cycle[at] }));
  },
});
