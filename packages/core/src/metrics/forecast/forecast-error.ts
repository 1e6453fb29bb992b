import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { numbers, recordOf } from '../definition/index.ts';
import { readVector, type Vector } from '../input/index.ts';
import { sum } from '../numerics/index.ts';

/** Which error is meant, and for `mase` the values the forecast was made from and the distance of the naive forecast it is scaled by. */
export interface ForecastErrorOptions {
  readonly form?: 'mape' | 'smape' | 'mase';
  readonly training?: Vector;
  readonly season?: number;
}

/**
 * Mean size of the errors of forecasts. By `form`: `mape` (default) mean |y - f| / |y|; `smape` mean |y - f| / ((|y| + |f|) / 2);
 * `mase` mean |y - f| / mean |y(t) - y(t - s)| over the training values, the error of a naive forecast there, `season` s of 1.
 * Units: actual values and forecasts in one unit; the result is a ratio, at least 0; `smape` at most 2; `mase` below 1 beats naive.
 * Shape: two lists over the same periods.
 * The first Missing value is returned as it is.
 * Throws: `InvalidParameterError` when the lists differ in length, `mase` is asked for without training values, or the form has an
 * unknown name.
 * @metric forecast-error
 * @example forecastError([100, 200], [110, 180]) // => 0.1
 * @example forecastError([2, 4, 7], [1, 2, 4], { form: 'mase', training: [1, 2, 4, 7] }) // => 1
 */
export function forecastError(actual: Vector, forecast: Vector, options: ForecastErrorOptions = {}): Value {
  const { form = 'mape', training, season = 1 } = options;
  InvalidParameterError.expectOptions(options, { form: ['mape', 'smape', 'mase'], training: null, season: null });
  if (actual.length !== forecast.length) {
    throw new InvalidParameterError('forecast', `${forecast.length} values`, `${actual.length}, as the actual values`);
  }
  const [truth, guess] = [readVector(actual), readVector(forecast)];
  if (isMissing(truth)) return truth;
  if (isMissing(guess)) return guess;
  if (truth.length === 0) return missing('too-few-observations');
  const scales = form === 'mase' ? naiveScale(training, season) : ownScales(truth, guess, form);
  if (isMissing(scales)) return scales;
  const terms = truth.map(
    (value, t) => Math.abs(value - (guess[t] as number)) / (typeof scales === 'number' ? scales : (scales[t] as number)),
  );
  const mean = sum(terms) / terms.length;
  return Number.isFinite(mean) ? mean : missing('out-of-domain');
}

function ownScales(
  truth: readonly number[],
  guess: readonly number[],
  form: 'mape' | 'smape',
): readonly number[] | ReturnType<typeof missing> {
  const scales = truth.map((value, t) => (form === 'mape' ? Math.abs(value) : Math.abs(value) / 2 + Math.abs(guess[t] as number) / 2));
  return scales.includes(0) ? missing('zero-denominator') : scales;
}

/** Mean absolute error of the naive forecast within the training values. */
function naiveScale(training: Vector | undefined, season: number): Value {
  if (training === undefined) throw new InvalidParameterError('training', '', 'the values the forecast was made from');
  const values = readVector(training);
  if (isMissing(values)) return values;
  if (values.length <= season) return missing('too-few-observations');
  const errors = values.slice(season).map((value, t) => Math.abs(value - (values[t] as number)));
  const scale = sum(errors) / errors.length;
  return scale === 0 ? missing('zero-denominator') : scale;
}

/** Registry record of `forecast-error`. */
export const forecastErrorMetric = /* @__PURE__ */ recordOf({
  id: 'forecast-error',
  formula: 'mean |y - f| over |y|, over (|y| + |f|) / 2, or over the error of a naive forecast',
  unit: 'ratio',
  input: 'actual values and their forecasts; for the scaled error the values the forecasts were made from',
  inputs: { actual: numbers, forecast: numbers },
  options: {
    form: {
      kind: 'choice',
      values: ['mape', 'smape', 'mase'],
      usedBy: 'mape: common use; smape: M competitions; mase: Hyndman and Koehler 2006',
    },
    training: { kind: 'numbers' },
    season: { kind: 'number' },
  },
  range: [0, null],
  undefinedWhen: {
    'too-few-observations': 'there is no period to compare, or with mase no naive forecast to scale by',
    'zero-denominator': 'an actual value is 0 (mape), both are 0 (smape), or the naive forecast has no error (mase)',
  },
  reference: 'Hyndman and Koehler 2006, doi:10.1016/j.ijforecast.2006.03.001',
  example: 'year,actual,forecast\n2021,40,42\n2022,45,44',
  compute: ({ actual, forecast }, options) => forecastError(actual, forecast, options),
});
