import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidParameterError, isMissing, missing } from '../../../src/index.ts';
import { dampedTrend } from '../../../src/metrics/forecast/damped-trend.ts';
import {
  type Forecast,
  type ForecastOptions,
  forecastBaseline,
  forecastError,
  rollingForecastError,
  type Vector,
} from '../../../src/metrics/index.ts';
import { minimiseOnBox } from '../../../src/metrics/numerics/optimisation/minimise-on-box.ts';
import { expectClose } from '../../support/close-to.ts';

const absence = missing('not-reported', '2014');
const models = ['naive', 'drift', 'mean-growth', 'seasonal-naive', 'damped-ets'] as const;

function forecastOf(values: Vector, horizon: number, options: ForecastOptions): Forecast {
  const result = forecastBaseline(values, horizon, options);
  if (isMissing(result)) throw new Error(`the forecast is missing: ${result.missing}`);
  return result;
}

describe('forecastBaseline(values, horizon, options)', () => {
  test('forecastBaseline says its model, training span and horizon', () => {
    expect(forecastBaseline([3, 5], 2)).toEqual({ values: [5, 5], model: 'naive', training: 2, horizon: 2, parameters: {} });
  });

  test("forecastBaseline by 'drift' goes on by the mean change, (8 - 2) / 3 a period", () => {
    const { values, parameters } = forecastOf([2, 3, 7, 8], 3, { model: 'drift' });
    expect(values).toEqual([10, 12, 14]);
    expect(parameters).toEqual({ drift: 2 });
  });

  test("forecastBaseline by 'mean-growth' doubles what doubled", () => {
    const { values, parameters } = forecastOf([5, 11, 20], 2, { model: 'mean-growth' });
    expectClose(values[0], 40, 1e-12);
    expectClose(values[1], 80, 1e-12);
    expectClose(parameters['growth'], 1, 1e-12);
  });

  test("forecastBaseline by 'seasonal-naive' repeats the last season", () => {
    expect(forecastOf([9, 9, 1, 2, 3], 7, { model: 'seasonal-naive', season: 3 }).values).toEqual([1, 2, 3, 1, 2, 3, 1]);
    const months = Array.from({ length: 30 }, (_, month) => month);
    expect(forecastOf(months, 2, { model: 'seasonal-naive' }).values).toEqual([18, 19]);
  });

  test("forecastBaseline by 'damped-ets' of a constant series is that constant", () => {
    for (const value of forecastOf([7, 7, 7, 7, 7, 7, 7], 4, { model: 'damped-ets' }).values) expectClose(value, 7, 1e-9);
  });

  test("forecastBaseline by 'damped-ets' follows a trend that fades by 0.9 a period, and its forecasts fade on", () => {
    const values = Array.from({ length: 40 }, (_, t) => 100 - 50 * 0.9 ** t);
    const { values: ahead, parameters } = forecastOf(values, 3, { model: 'damped-ets' });
    expectClose(parameters['phi'], 0.9, 1e-3);
    for (const [index, value] of ahead.entries()) expectClose(value, 100 - 50 * 0.9 ** (40 + index), 1e-4);
  });

  test('forecastBaseline is too-few-observations below what its model needs', () => {
    for (const [model, least] of [
      ['naive', 1],
      ['drift', 2],
      ['mean-growth', 2],
      ['seasonal-naive', 12],
      ['damped-ets', 6],
    ] as const) {
      const values = Array.from({ length: least }, (_, t) => 1 + t);
      expect(forecastBaseline(values.slice(1), 1, { model })).toEqual({ missing: 'too-few-observations' });
      expect(isMissing(forecastBaseline(values, 1, { model }))).toBe(false);
    }
  });

  test("forecastBaseline by 'mean-growth' is out-of-domain from or to nothing", () => {
    expect(forecastBaseline([0, 5], 1, { model: 'mean-growth' })).toEqual({ missing: 'out-of-domain' });
    expect(forecastBaseline([5, 0], 1, { model: 'mean-growth' })).toEqual({ missing: 'out-of-domain' });
  });

  test('forecastBaseline returns an absence as it is, and out-of-domain beyond the numbers', () => {
    for (const model of models) expect(forecastBaseline([1, absence, 3], 1, { model })).toEqual(absence);
    expect(forecastBaseline([1, Number.NaN], 1)).toEqual({ missing: 'out-of-domain' });
    expect(forecastBaseline([1, 1e300], 3, { model: 'mean-growth' })).toEqual({ missing: 'out-of-domain' });
  });

  test('forecastBaseline throws for a horizon or a season that is none', () => {
    for (const horizon of [0, -1, 1.5]) expect(() => forecastBaseline([1, 2], horizon)).toThrow(InvalidParameterError);
    expect(() => forecastBaseline([1, 2], 1, { season: 0 })).toThrow(InvalidParameterError);
  });

  test('naive repeats, drift extends a line, and every model is the same in other units', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 12, maxLength: 20 }),
        fc.integer({ min: -50, max: 50 }),
        (values, slope) => {
          expect(forecastOf(values, 3, {}).values).toEqual([values.at(-1), values.at(-1), values.at(-1)]);
          const line = values.map((_, t) => 1000 + slope * t);
          const ahead = forecastOf(line, 4, { model: 'drift' }).values;
          for (const [index, value] of ahead.entries()) expect(value).toBeCloseTo(1000 + slope * (values.length + index), 8);
          for (const model of ['naive', 'drift', 'mean-growth', 'seasonal-naive'] as const) {
            const plain = forecastOf(values, 2, { model }).values;
            const scaled = forecastOf(
              values.map((value) => value * 1024),
              2,
              { model },
            ).values;
            for (const [index, value] of plain.entries()) expectClose(scaled[index], value * 1024, 1e-12);
          }
        },
      ),
    );
  });
});

describe('dampedTrend(values)', () => {
  test('dampedTrend leaves no larger errors than any of many other parameters', () => {
    const values = [12, 15, 11, 18, 22, 19, 25, 31, 28, 35];
    const { squaredErrors, alpha, beta, phi } = dampedTrend(values);
    expect(alpha).toBeGreaterThanOrEqual(beta);
    expect(phi).toBeGreaterThanOrEqual(0.8);
    expect(phi).toBeLessThanOrEqual(0.98);
    const errorsOf = (a: number, b: number, p: number, level: number, slope: number): number => {
      let [l, s, total] = [level, slope, 0];
      for (const value of values) {
        const error = value - l - p * s;
        [l, s] = [l + p * s + a * error, p * s + b * error];
        total += error ** 2;
      }
      return total;
    };
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.8, max: 0.98, noNaN: true }),
        fc.double({ min: 5, max: 20, noNaN: true }),
        fc.double({ min: -5, max: 8, noNaN: true }),
        (a, part, p, level, slope) => {
          expect(errorsOf(a, 0.0001 + part * (a - 0.0001), p, level, slope)).toBeGreaterThanOrEqual(squaredErrors - 1e-6);
        },
      ),
      { numRuns: 2000, seed: 8 },
    );
  });

  test('minimiseOnBox finds the bottom of a bowl, and stays within its bounds', () => {
    const [x, y] = minimiseOnBox(
      ([a = 0, b = 0]) => (a - 0.3) ** 2 + (b - 2) ** 2,
      [
        { low: 0, high: 1, starts: [0.5] },
        { low: 0, high: 1, starts: [0.1, 0.9] },
      ],
    );
    expect(x).toBeCloseTo(0.3, 6);
    expect(y).toBe(1);
  });
});

describe('forecastError(actual, forecast, options)', () => {
  test('forecastError by hand: errors of 10 % and 20 % are 15 %', () => {
    expectClose(forecastError([100, 200], [90, 240]), 0.15, 1e-12);
  });

  test("forecastError by 'smape': 10 over 95 and 40 over 220", () => {
    expectClose(forecastError([100, 200], [90, 240], { form: 'smape' }), (10 / 95 + 40 / 220) / 2, 1e-12);
    expectClose(forecastError([1], [-1], { form: 'smape' }), 2, 1e-12);
  });

  test("forecastError by 'mase': a mean error of 3 over naive errors of 1, 2 and 3", () => {
    expectClose(forecastError([10, 20], [12, 24], { form: 'mase', training: [1, 2, 4, 7] }), 1.5, 1e-12);
    expectClose(forecastError([10], [14], { form: 'mase', training: [1, 5, 3, 9], season: 2 }), 4 / 3, 1e-12);
  });

  test('forecastError of a perfect forecast is 0', () => {
    for (const measure of ['mape', 'smape', 'mase'] as const)
      expect(forecastError([3, 4], [3, 4], { form: measure, training: [1, 2, 3] })).toBe(0);
  });

  test('forecastError is zero-denominator where there is nothing to compare with', () => {
    expect(forecastError([0, 1], [1, 1])).toEqual({ missing: 'zero-denominator' });
    expect(forecastError([0, 1], [0, 1], { form: 'smape' })).toEqual({ missing: 'zero-denominator' });
    expect(forecastError([1], [2], { form: 'mase', training: [5, 5, 5] })).toEqual({ missing: 'zero-denominator' });
  });

  test('forecastError without a period is too-few-observations; absences are returned as they are', () => {
    expect(forecastError([], [])).toEqual({ missing: 'too-few-observations' });
    expect(forecastError([1], [2], { form: 'mase', training: [5] })).toEqual({ missing: 'too-few-observations' });
    expect(forecastError([absence], [2])).toEqual(absence);
    expect(forecastError([2], [absence])).toEqual(absence);
    expect(forecastError([2], [3], { form: 'mase', training: [1, absence, 2] })).toEqual(absence);
    expect(forecastError([1e-300], [1e300])).toEqual({ missing: 'out-of-domain' });
  });

  test('forecastError throws for lists of unequal length, and for mase without training values', () => {
    expect(() => forecastError([1, 2], [1])).toThrow(InvalidParameterError);
    expect(() => forecastError([1], [1], { form: 'mase' })).toThrow(InvalidParameterError);
  });

  test('the naive forecast within its own training values has mase 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 20 }).filter((values) => new Set(values).size > 1),
        (values) => {
          expectClose(forecastError(values.slice(1), values.slice(0, -1), { form: 'mase', training: values }), 1, 1e-12);
        },
      ),
    );
  });
});

describe('rollingForecastError(values, options)', () => {
  test('rollingForecastError by hand: naive from two values on misses 4 by 2, 8 by 4, 16 by 8, half each time', () => {
    expect(rollingForecastError([1, 2, 4, 8, 16], { minimumTraining: 2 })).toEqual({ error: 0.5, origins: 3, errors: [0.5, 0.5, 0.5] });
  });

  test('rollingForecastError compares at its horizon alone', () => {
    expect(rollingForecastError([1, 2, 4, 8, 16], { minimumTraining: 2, horizon: 2 })).toEqual({
      error: 0.75,
      origins: 2,
      errors: [0.75, 0.75],
    });
  });

  test("rollingForecastError by 'mase' scales each error by the naive error of its own past", () => {
    expect(rollingForecastError([1, 2, 4, 8, 16], { minimumTraining: 2, form: 'mase' })).toMatchObject({
      errors: [2, 4 / 1.5, 8 / (7 / 3)],
    });
  });

  test('rollingForecastError of a line by drift is 0, of a geometric series by mean growth 0', () => {
    expect(rollingForecastError([2, 4, 6, 8, 10], { model: 'drift', minimumTraining: 3 })).toMatchObject({ error: 0 });
    const result = rollingForecastError([1, 2, 4, 8, 16], { model: 'mean-growth', minimumTraining: 3 });
    expect(isMissing(result) ? result : result.errors.every((error) => error < 1e-14)).toBe(true);
  });

  test('rollingForecastError never looks ahead: later values do not move earlier errors', () => {
    const [short, long] = [
      [3, 5, 4, 7, 6, 9, 8, 12],
      [3, 5, 4, 7, 6, 9, 8, 12, 99, 1],
    ].map((values) => rollingForecastError(values, { model: 'damped-ets', form: 'mase' }));
    if (isMissing(short) || isMissing(long) || short === undefined || long === undefined) throw new Error('no error came out');
    expect(long.errors.slice(0, short.origins)).toEqual(short.errors);
  });

  test('rollingForecastError without an origin is too-few-observations; absences and undefined errors speak for all', () => {
    expect(rollingForecastError([1, 2, 3])).toEqual({ missing: 'too-few-observations' });
    expect(rollingForecastError([1, absence, 3, 4], { minimumTraining: 2 })).toEqual(absence);
    expect(rollingForecastError([1, 2, 0, 3], { minimumTraining: 2 })).toEqual({ missing: 'zero-denominator' });
  });
});
