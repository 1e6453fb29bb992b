import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing, type Value } from '../../../src/index.ts';
import { countWithoutLogarithm, trendGrowth, type YearValue } from '../../../src/metrics/index.ts';

function series(first: number, ...values: readonly Value[]): readonly YearValue[] {
  return values.map((value, index) => ({ year: first + index, value }));
}

describe('trendGrowth(series)', () => {
  test('trendGrowth of a geometric series is its rate', () => {
    expect(trendGrowth(series(2013, 100, 110, 121, 133.1))).toBeCloseTo(0.1, 13);
    expect(trendGrowth(series(2013, 8, 4, 2, 1))).toBeCloseTo(-0.5, 14);
  });

  test('trendGrowth of three points by hand: ln 1, ln 4, ln 4 on -1, 0, 1 have the slope (ln 4) / 2', () => {
    expect(trendGrowth(series(2013, 1, 4, 4))).toBeCloseTo(Math.exp(Math.log(4) / 2) - 1, 14);
  });

  test('trendGrowth of a constant series is 0', () => {
    expect(trendGrowth(series(2013, 7, 7, 7))).toBe(0);
  });

  test('trendGrowth reads years that are not there as distance and not as the next point', () => {
    expect(
      trendGrowth([
        { year: 2013, value: 1 },
        { year: 2015, value: 4 },
      ]),
    ).toBeCloseTo(1, 14);
  });

  test('trendGrowth([]) and of one point are too-few-observations', () => {
    expect(trendGrowth([])).toEqual({ missing: 'too-few-observations' });
    expect(trendGrowth(series(2013, 5))).toEqual({ missing: 'too-few-observations' });
  });

  test('trendGrowth with a zero is out-of-domain, and with nonPositive drop leaves it out', () => {
    const withZero = series(2013, 0, 1, 2, 4);
    expect(trendGrowth(withZero)).toEqual({ missing: 'out-of-domain' });
    expect(trendGrowth(withZero, { nonPositive: 'drop' })).toBeCloseTo(1, 14);
    expect(countWithoutLogarithm(withZero)).toBe(1);
  });

  test('trendGrowth with a negative value is out-of-domain, and with nonPositive drop leaves it out', () => {
    const withNegative = series(2013, 1, 2, 4, -1);
    expect(trendGrowth(withNegative)).toEqual({ missing: 'out-of-domain' });
    expect(trendGrowth(withNegative, { nonPositive: 'drop' })).toBeCloseTo(1, 14);
  });

  test('trendGrowth returns an absence even when zeros are dropped', () => {
    const absence = missing('not-reported', 'TJK 2014');
    expect(trendGrowth(series(2013, 1, absence, 4))).toBe(absence);
    expect(trendGrowth(series(2013, 0, absence, 4), { nonPositive: 'drop' })).toBe(absence);
    expect(countWithoutLogarithm(series(2013, 0, absence))).toBe(absence);
  });

  test('trendGrowth with nothing left after dropping is too-few-observations', () => {
    expect(trendGrowth(series(2013, 0, 0, 5), { nonPositive: 'drop' })).toEqual({ missing: 'too-few-observations' });
  });

  test('trendGrowth is the same in dollars and in billions', () => {
    expect(trendGrowth(series(2013, 3e9, 5e9, 4e9))).toBeCloseTo(trendGrowth(series(2013, 3, 5, 4)) as number, 13);
  });

  test('trendGrowth from the smallest to the largest number is out-of-domain and not infinite', () => {
    expect(trendGrowth(series(2013, 1e-300, 1e300))).toEqual({ missing: 'out-of-domain' });
    expect(trendGrowth(series(2013, 1e300, 1e-300))).toBe(-1);
  });

  test('trendGrowth with a year twice throws', () => {
    expect(() =>
      trendGrowth([
        { year: 2013, value: 1 },
        { year: 2013, value: 2 },
      ]),
    ).toThrow(InvalidParameterError);
  });

  test('countWithoutLogarithm(series) counts what has no logarithm, and is out-of-domain for what is no number', () => {
    expect(countWithoutLogarithm([])).toBe(0);
    expect(countWithoutLogarithm(series(2013, 1, 0, -2))).toBe(2);
    expect(countWithoutLogarithm(series(2013, 1, Number.NaN))).toEqual({ missing: 'out-of-domain' });
  });
});
