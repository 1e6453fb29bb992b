import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import { readVector, type Vector } from '../input/index.ts';
import { sum } from '../numerics/index.ts';
import { type ForecastOptions, forecastBaseline } from './forecast-baseline.ts';
import { type ForecastErrorOptions, forecastError } from './forecast-error.ts';

/** The model and the error, how far ahead is forecast, and from how many values on. */
export interface RollingForecastOptions extends ForecastOptions {
  readonly form?: ForecastErrorOptions['form'];
  readonly horizon?: number;
  readonly minimumTraining?: number;
}

/** The mean error, the number of origins it is taken over, and each of them. */
export interface RollingForecastError {
  readonly error: Value;
  readonly origins: number;
  readonly errors: readonly number[];
}

/**
 * Error of a baseline forecast with rolling origin: from every point of the series on, the model is fitted to what came before and its
 * forecast `horizon` periods ahead (1) is compared with what came. Formula: the mean over the origins of the error of each; with `mase`
 * each is scaled by the naive error of its own past, at the distance of a season for `seasonal-naive`.
 * Units: a ratio, at least 0. Shape: values at equal distance; the first origin has `minimumTraining` values (6).
 * Undefined: `too-few-observations` when no origin has room; the first Missing value or error is returned as it is.
 * Throws: as `forecastBaseline` and `forecastError`.
 * Reference: Tashman 2000, doi:10.1016/S0169-2070(00)00065-0; Hyndman and Koehler 2006, doi:10.1016/j.ijforecast.2006.03.001.
 * @example rollingForecastError([1, 2, 3, 4], { model: 'drift', minimumTraining: 2 }) // => { error: 0, origins: 2, errors: [0, 0] }
 */
export function rollingForecastError(values: Vector, options: RollingForecastOptions = {}): RollingForecastError | Missing {
  const { form = 'mape', horizon = 1, minimumTraining = 6, ...model } = options;
  InvalidParameterError.expectOptions(options, { form: null, horizon: null, minimumTraining: null, model: null, season: null });
  const numbers = readVector(values);
  if (isMissing(numbers)) return numbers;
  const season = model.model === 'seasonal-naive' ? (model.season ?? 12) : 1;
  const errors: number[] = [];
  for (let origin = minimumTraining; origin + horizon <= numbers.length; origin += 1) {
    const training = numbers.slice(0, origin);
    const forecast = forecastBaseline(training, horizon, model);
    if (isMissing(forecast)) return forecast;
    const [guess, truth] = [forecast.values[horizon - 1] as number, numbers[origin + horizon - 1] as number];
    const error = forecastError([truth], [guess], { form, training, season });
    if (isMissing(error)) return error;
    errors.push(error);
  }
  if (errors.length === 0) return missing('too-few-observations');
  return { error: sum(errors) / errors.length, origins: errors.length, errors };
}
