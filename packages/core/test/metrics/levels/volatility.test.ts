import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing, type Value } from '../../../src/index.ts';
import { volatility, type YearValue } from '../../../src/metrics/index.ts';

function series(...values: readonly Value[]): readonly YearValue[] {
  return values.map((value, index) => ({ year: 2013 + index, value }));
}

describe('volatility(series)', () => {
  test('volatility(1, 2, 8): growth of ln 2 and ln 4 has the standard deviation (ln 2) / sqrt 2', () => {
    expect(volatility(series(1, 2, 8))).toBeCloseTo(Math.LN2 / Math.SQRT2, 14);
  });

  test('volatility(1, 2, 3) with form cv is 1 / 2, with n - 1', () => {
    expect(volatility(series(1, 2, 3), { form: 'cv' })).toBe(0.5);
  });

  test('volatility(1, 4, 1) about the trend: residuals of ln 4 times -1/3, 2/3, -1/3 have the standard deviation (ln 4) / sqrt 3', () => {
    expect(volatility(series(1, 4, 1), { form: 'about-trend' })).toBeCloseTo(Math.log(4) / Math.sqrt(3), 14);
  });

  test('volatility of steady growth is 0 about the trend and in log growth, but not as cv', () => {
    const steady = series(1, 2, 4, 8);
    expect(volatility(steady)).toBeCloseTo(0, 14);
    expect(volatility(steady, { form: 'about-trend' })).toBeCloseTo(0, 14);
    expect(volatility(steady, { form: 'cv' })).toBeGreaterThan(0.5);
  });

  test('volatility of two points is too-few-observations in every form', () => {
    for (const form of ['sd-log-growth', 'cv', 'about-trend'] as const) {
      expect(volatility(series(1, 2), { form })).toEqual({ missing: 'too-few-observations' });
      expect(volatility([], { form })).toEqual({ missing: 'too-few-observations' });
    }
  });

  test('volatility with a zero is out-of-domain in the forms with logarithms', () => {
    expect(volatility(series(1, 0, 2))).toEqual({ missing: 'out-of-domain' });
    expect(volatility(series(1, 0, 2), { form: 'about-trend' })).toEqual({ missing: 'out-of-domain' });
    expect(volatility(series(1, 0, 2), { form: 'cv' })).toBe(1);
  });

  test('volatility(0, 0, 0) with form cv is zero-denominator', () => {
    expect(volatility(series(0, 0, 0), { form: 'cv' })).toEqual({ missing: 'zero-denominator' });
  });

  test('volatility with a negative value is out-of-domain', () => {
    expect(volatility(series(1, -1, 2), { form: 'cv' })).toEqual({ missing: 'out-of-domain' });
  });

  test('volatility with an absence returns it', () => {
    const absence = missing('not-in-data', '2014');
    expect(volatility(series(1, absence, 2))).toBe(absence);
  });

  test('volatility of growth does not bridge a year that is not there; the other forms have no need to', () => {
    const broken = [
      { year: 2013, value: 1 },
      { year: 2014, value: 2 },
      { year: 2016, value: 3 },
    ];
    expect(volatility(broken)).toEqual({ missing: 'index-year-missing', of: '2015' });
    expect(volatility(broken, { form: 'cv' })).toBe(0.5);
    expect(volatility(broken, { form: 'about-trend' })).toBeGreaterThan(0);
  });

  test('volatility does not depend on the order in which the years are given', () => {
    const given = [...series(3, 1, 4, 2)];
    for (const form of ['sd-log-growth', 'cv', 'about-trend'] as const) {
      expect(volatility([...given].reverse(), { form })).toBeCloseTo(volatility(given, { form }) as number, 13);
    }
  });

  test('volatility is the same in dollars and in billions, and near the limits of numbers', () => {
    for (const form of ['sd-log-growth', 'cv', 'about-trend'] as const) {
      const plain = volatility(series(3, 5, 4), { form }) as number;
      for (const unit of [1e9, 1e-9, 1e250, 1e-250]) {
        expect(volatility(series(3 * unit, 5 * unit, 4 * unit), { form })).toBeCloseTo(plain, 11);
      }
    }
  });

  test('volatility with a year twice throws', () => {
    const twice = [...series(1, 2, 3), { year: 2013, value: 1 }];
    expect(() => volatility(twice)).toThrow(InvalidParameterError);
  });
});
