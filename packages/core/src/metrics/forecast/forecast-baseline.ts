import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing } from '../../model/values/index.ts';
import { recordOf, series, tenYears } from '../definition/index.ts';
import { readVector, type Vector, type YearValue } from '../input/index.ts';
import { valuesOfYears } from '../series/values-of-years.ts';
import { dampedTrend } from './damped-trend.ts';

/** The model of a baseline forecast, and for `seasonal-naive` the number of periods in a season. */
export interface ForecastOptions {
  readonly model?: 'naive' | 'drift' | 'mean-growth' | 'seasonal-naive' | 'damped-ets';
  readonly season?: number;
}

/** A forecast with what it rests on: the model, how many values it was fitted to, how far it reaches, and fitted parameters. */
export interface Forecast {
  readonly values: readonly number[];
  readonly model: NonNullable<ForecastOptions['model']>;
  readonly training: number;
  readonly horizon: number;
  readonly parameters: Readonly<Record<string, number>>;
}

/**
 * Baseline forecasts, against which a better one has to prove itself. Formula by `model`, y(1..T) the values: `naive` (default) y(T);
 * `drift` y(T) + h (y(T) - y(1)) / (T - 1); `mean-growth` y(T) (y(T) / y(1))^(h / (T - 1)), growth at the mean rate so far;
 * `seasonal-naive` the value of the same season before, y(T + h - s) or earlier, `season` s of 12; `damped-ets` exponential smoothing
 * with a damped trend, ETS(A,Ad,N): l + (phi + ... + phi^h) b.
 * Units: that of the values. Shape: values at equal distance (`valuesOfYears` for a yearly series); one forecast for each of the
 * `horizon` periods that follow.
 * The first Missing value is returned as it is.
 * Throws: `InvalidParameterError` when the horizon or the season is no whole number from 1, or the model has an unknown name.
 * @metric forecast-baseline
 * @example [forecastBaseline([1, 2, 3], 2, { model: 'drift' })].map((found) => (isMissing(found) ? found : found.values)) // => [[4, 5]]
 * @example [forecastBaseline([1, 2, 4], 1, { model: 'mean-growth' })].map((found) => (isMissing(found) ? found : found.values)) // => [[8]]
 */
export function forecastBaseline(values: Vector, horizon: number, options: ForecastOptions = {}): Forecast | Missing {
  const { model = 'naive', season = 12 } = options;
  InvalidParameterError.expectOptions(options, { model: ['naive', 'drift', 'mean-growth', 'seasonal-naive', 'damped-ets'], season: null });
  if (!Number.isInteger(horizon) || horizon < 1) throw new InvalidParameterError('horizon', String(horizon), 'a whole number from 1');
  if (!Number.isInteger(season) || season < 1) throw new InvalidParameterError('season', String(season), 'a whole number from 1');
  const numbers = readVector(values);
  if (isMissing(numbers)) return numbers;
  if (numbers.length < leastLength(model, season)) return missing('too-few-observations');
  const [first, last] = [numbers[0] as number, numbers[numbers.length - 1] as number];
  if (model === 'mean-growth' && !(first > 0 && last > 0)) return missing('out-of-domain');
  const { ahead, parameters } = modelOf(numbers, model, season);
  const forecasts = Array.from({ length: horizon }, (_, index) => ahead(index + 1));
  if (!forecasts.every(Number.isFinite)) return missing('out-of-domain');
  return { values: forecasts, model, training: numbers.length, horizon, parameters };
}

function leastLength(model: Forecast['model'], season: number): number {
  if (model === 'seasonal-naive') return season;
  if (model === 'damped-ets') return 6;
  return model === 'naive' ? 1 : 2;
}

interface FittedModel {
  readonly ahead: (steps: number) => number;
  readonly parameters: Readonly<Record<string, number>>;
}

function modelOf(numbers: readonly number[], model: Forecast['model'], season: number): FittedModel {
  const intervals = numbers.length - 1;
  const [first, last] = [numbers[0] as number, numbers[intervals] as number];
  if (model === 'drift') {
    const drift = (last - first) / intervals;
    return { ahead: (steps) => last + steps * drift, parameters: { drift } };
  }
  if (model === 'mean-growth') {
    const growth = (last / first) ** (1 / intervals) - 1;
    return { ahead: (steps) => last * (last / first) ** (steps / intervals), parameters: { growth } };
  }
  if (model === 'seasonal-naive') {
    const ofSeason = (steps: number): number => numbers[numbers.length - season + ((steps - 1) % season)] as number;
    return { ahead: ofSeason, parameters: { season } };
  }
  if (model === 'damped-ets') {
    const { alpha, beta, phi, level, slope } = dampedTrend(numbers);
    const reach = (steps: number): number => (phi * (1 - phi ** steps)) / (1 - phi);
    return { ahead: (steps) => level + reach(steps) * slope, parameters: { alpha, beta, phi, level, slope } };
  }
  return { ahead: () => last, parameters: {} };
}

/** Registry record of `forecast-baseline`. */
export const forecastBaselineMetric = /* @__PURE__ */ recordOf({
  id: 'forecast-baseline',
  formula: 'naive y(T); drift y(T) + h (y(T) - y(1)) / (T - 1); mean growth, seasonal naive, damped trend',
  unit: 'usd',
  input: 'values at equal distance, without an absence, and how many periods to forecast',
  inputs: { value: series },
  options: {
    horizon: { kind: 'number' },
    model: {
      kind: 'choice',
      values: ['naive', 'drift', 'mean-growth', 'seasonal-naive', 'damped-ets'],
      usedBy: 'naive, drift, seasonal-naive and damped-ets: R forecast; mean-growth: the compound growth rate carried on',
    },
    season: { kind: 'number', values: [12], usedBy: '12: months' },
  },
  output: 'years',
  measured: ['value'],
  undefinedWhen: {
    'too-few-observations':
      'there are fewer values than the model needs: 1 (naive), 2 (drift, mean growth), one season (seasonal naive), 6 (damped trend)',
    'out-of-domain': 'a value is no number, with mean growth the first or last is not positive, or a forecast is beyond the largest number',
  },
  reference: 'Hyndman and Athanasopoulos 2021, Forecasting: principles and practice; Gardner and McKenzie 1985 for the damped trend',
  example: tenYears,
  exampleOptions: { horizon: 3, model: 'drift' },
  compute: ({ value }, { horizon = 3, ...options }) => {
    const found = forecastBaseline(valuesOfYears(value), horizon, options);
    if (isMissing(found)) return found;
    const { year: last } = value.at(-1) as YearValue;
    return found.values.map((forecast, ahead) => ({ year: last + ahead + 1, value: forecast }));
  },
});
