import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { baseIndex, baseIndexSeries } from '../../../src/metrics/index.ts';

describe('baseIndex(base, current)', () => {
  test('baseIndex(40, 50) is 125', () => {
    expect(baseIndex(40, 50)).toBe(125);
    expect(baseIndex(50, 40)).toBeCloseTo(80, 13);
  });

  test('baseIndex(v, v) is exactly 100 for any v', () => {
    for (const value of [1, 0.1, 50.27, 1e-300, 1e300]) expect(baseIndex(value, value)).toBe(100);
  });

  test('baseIndex(40, 0) is 0', () => {
    expect(baseIndex(40, 0)).toBe(0);
  });

  test('baseIndex(0, 50) is zero-denominator', () => {
    expect(baseIndex(0, 50)).toEqual({ missing: 'zero-denominator' });
  });

  test('baseIndex(missing, 50) returns the absence, the base first', () => {
    const [base, current] = [missing('not-reported', '2013'), missing('not-reported', '2014')];
    expect(baseIndex(base, 50)).toBe(base);
    expect(baseIndex(40, current)).toBe(current);
    expect(baseIndex(base, current)).toBe(base);
  });

  test('baseIndex(-40, 50) is out-of-domain', () => {
    expect(baseIndex(-40, 50)).toEqual({ missing: 'out-of-domain' });
    expect(baseIndex(40, -50)).toEqual({ missing: 'out-of-domain' });
  });

  test('baseIndex(1e-300, 1e300) is out-of-domain and not infinite', () => {
    expect(baseIndex(1e-300, 1e300)).toEqual({ missing: 'out-of-domain' });
  });
});

describe('baseIndexSeries(series, indexYear)', () => {
  const series = [
    { year: 2015, value: 10 },
    { year: 2013, value: 4 },
    { year: 2014, value: missing('report-incomplete', 'KAZ 2014') },
  ] as const;

  test('baseIndexSeries(series, 2013) is 100 in 2013 and keeps the absences', () => {
    expect(baseIndexSeries(series, 2013)).toEqual([
      { year: 2013, value: 100 },
      { year: 2014, value: { missing: 'report-incomplete', of: 'KAZ 2014' } },
      { year: 2015, value: 250 },
    ]);
  });

  test('baseIndexSeries(series, 2012) is index-year-missing in every year: the base does not slide', () => {
    for (const { value } of baseIndexSeries(series, 2012)) expect(value).toEqual({ missing: 'index-year-missing', of: '2012' });
  });

  test('baseIndexSeries(series, 2014) passes on why the base year has no value', () => {
    for (const { value } of baseIndexSeries(series, 2014)) expect(value).toEqual({ missing: 'report-incomplete', of: 'KAZ 2014' });
  });

  test('baseIndexSeries([], 2013) is empty', () => {
    expect(baseIndexSeries([], 2013)).toEqual([]);
  });

  test('baseIndexSeries with a year twice throws', () => {
    expect(() => baseIndexSeries([series[0], series[0]], 2015)).toThrow(InvalidParameterError);
  });
});
