import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { calculate, calculateFromTrade } from '../../../src/metrics/numerics/calculate.ts';
import { divide } from '../../../src/metrics/numerics/divide.ts';
import { logRatio } from '../../../src/metrics/numerics/log-ratio.ts';

describe('calculate(operands, formula)', () => {
  test('calculate applies the formula to numbers', () => {
    expect(calculate([2, 3], (a, b) => a * b)).toBe(6);
    expect(calculate([], () => 7)).toBe(7);
  });

  test('calculate returns the first Missing as the very same object and does not call the formula', () => {
    const absence = missing('not-reported', 'KGZ');
    const formula = (): number => {
      throw new Error('called');
    };
    expect(calculate([1, absence, missing('not-in-data')], formula)).toBe(absence);
    expect(calculate([Number.NaN, absence], formula)).toBe(absence);
    expect(calculate([Number.NaN], formula)).toEqual({ missing: 'out-of-domain' });
  });

  test('calculate passes a Missing of the formula on, and turns what is no finite number into out-of-domain', () => {
    expect(calculate([1], () => missing('degenerate'))).toEqual({ missing: 'degenerate' });
    for (const result of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(calculate([1], () => result)).toEqual({ missing: 'out-of-domain' });
    }
  });

  test('calculate gives 0 for a negative zero', () => {
    expect(
      Object.is(
        calculate([0], (value) => -value),
        0,
      ),
    ).toBe(true);
  });

  test('calculateFromTrade is out-of-domain for negative amounts; 0 is an amount', () => {
    expect(calculateFromTrade([0, 1], (a, b) => a + b)).toBe(1);
    expect(calculateFromTrade([1, -1e-300], (a, b) => a + b)).toEqual({ missing: 'out-of-domain' });
    expect(calculateFromTrade([-1, missing('not-reported')], (a, b) => a + b)).toEqual({ missing: 'not-reported' });
  });
});

describe('divide(numerator, denominator)', () => {
  test('divide(1, 4) is a quarter and divide(0, 4) is 0', () => {
    expect(divide(1, 4)).toBe(0.25);
    expect(divide(0, 4)).toBe(0);
    expect(Object.is(divide(-0, 4), 0)).toBe(true);
  });

  test('divide by 0 is zero-denominator', () => {
    expect(divide(1, 0)).toEqual({ missing: 'zero-denominator' });
    expect(divide(0, 0)).toEqual({ missing: 'zero-denominator' });
  });

  test('divide by an overflow is out-of-domain and not 0', () => {
    expect(divide(1, Number.POSITIVE_INFINITY)).toEqual({ missing: 'out-of-domain' });
    expect(divide(Number.NaN, 1)).toEqual({ missing: 'out-of-domain' });
    expect(divide(1e300, 1e-300)).toEqual({ missing: 'out-of-domain' });
  });
});

describe('logRatio(from, to)', () => {
  test('logRatio(4, 8) is ln 2, near 1 exact to rounding, far from it a number', () => {
    expect(logRatio(4, 8)).toBeCloseTo(Math.LN2, 15);
    expect(logRatio(1e9, 1e9 + 1)).toBeCloseTo(1e-9, 17);
    expect(logRatio(1e-300, 1e300)).toBeCloseTo(600 * Math.LN10, 9);
    expect(logRatio(5, 0)).toBe(Number.NEGATIVE_INFINITY);
  });
});
