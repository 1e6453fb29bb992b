import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { growthRate, growthRates } from '../../../src/metrics/index.ts';

describe('growthRate(previous, current)', () => {
  test('growthRate(4, 5) is a quarter', () => {
    expect(growthRate(4, 5)).toBe(0.25);
  });

  test('growthRate(70.2, 89.4) rounds to the 27 % that the paper states for 2023', () => {
    expect(growthRate(70.2, 89.4)).toBeCloseTo(0.27, 2);
  });

  test('growthRate(5, 0) is -1: trade has ended', () => {
    expect(growthRate(5, 0)).toBe(-1);
  });

  test('growthRate(5, 5) is 0', () => {
    expect(growthRate(5, 5)).toBe(0);
  });

  test('growthRate(0, 5) is zero-denominator, and so is growthRate(0, 0)', () => {
    expect(growthRate(0, 5)).toEqual({ missing: 'zero-denominator' });
    expect(growthRate(0, 0)).toEqual({ missing: 'zero-denominator' });
  });

  test('growthRate(-4, 5) is out-of-domain: the sign of such a rate would mislead', () => {
    expect(growthRate(-4, 5)).toEqual({ missing: 'out-of-domain' });
    expect(growthRate(4, -5)).toEqual({ missing: 'out-of-domain' });
  });

  test('growthRate(missing, 5) returns the absence, the earlier one first', () => {
    const [first, second] = [missing('not-reported', '2012'), missing('not-reported', '2013')];
    expect(growthRate(first, 5)).toBe(first);
    expect(growthRate(5, second)).toBe(second);
    expect(growthRate(first, second)).toBe(first);
  });

  test('growthRate keeps its digits where the change is tiny', () => {
    expect(growthRate(1e12, 1e12 + 1)).toBe(1e-12);
  });

  test('growthRate(1e-300, 1e300) is out-of-domain and not infinite', () => {
    expect(growthRate(1e-300, 1e300)).toEqual({ missing: 'out-of-domain' });
    expect(growthRate(1e300, 1e-300)).toBe(-1);
  });

  test('growthRate is the same in dollars and in billions', () => {
    expect(growthRate(4e9, 5e9)).toBe(growthRate(4, 5));
  });
});

describe('growthRates(series)', () => {
  const point = (year: number, value: number): { readonly year: number; readonly value: number } => ({ year, value });

  test('growthRates([]) and growthRates of one year are empty', () => {
    expect(growthRates([])).toEqual([]);
    expect(growthRates([point(2013, 5)])).toEqual([]);
  });

  test('growthRates(series) has one point for every year but the first, in the order of the years', () => {
    expect(growthRates([point(2014, 5), point(2013, 4), point(2015, 10)])).toEqual([point(2014, 0.25), point(2015, 1)]);
  });

  test('growthRates(series) is index-year-missing after an absence, and never bridges it', () => {
    expect(growthRates([point(2013, 4), point(2015, 8)])).toEqual([{ year: 2015, value: { missing: 'index-year-missing', of: '2014' } }]);
  });

  test('growthRates(series) passes on the absence of a year that stands in the series', () => {
    const absence = missing('not-reported', 'KGZ 2014');
    expect(growthRates([point(2013, 4), { year: 2014, value: absence }, point(2015, 8)])).toEqual([
      { year: 2014, value: absence },
      { year: 2015, value: absence },
    ]);
  });

  test('growthRates(series) throws when a year stands twice or is no whole number', () => {
    expect(() => growthRates([point(2013, 4), point(2013, 5)])).toThrow(InvalidParameterError);
    expect(() => growthRates([point(2013, 4), point(2013, 5)])).toThrow('invalid series: year 2013 twice; expected each year once');
    expect(() => growthRates([point(2013.5, 4)])).toThrow('invalid year: 2013.5; expected a whole number');
  });

  test('growthRates(series) leaves its input as it was', () => {
    const series = Object.freeze([point(2014, 5), point(2013, 4)]);
    growthRates(series);
    expect(series).toEqual([point(2014, 5), point(2013, 4)]);
  });
});
