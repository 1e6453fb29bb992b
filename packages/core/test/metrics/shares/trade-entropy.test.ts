import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { tradeEntropy } from '../../../src/metrics/index.ts';

describe('tradeEntropy(values, options)', () => {
  test('tradeEntropy([1, 1, 1, 1]) is ln 4', () => {
    expect(tradeEntropy([1, 1, 1, 1])).toBeCloseTo(Math.log(4), 15);
  });

  test("tradeEntropy([2, 1, 1], { base: '2' }): 1/2 + 2/4 + 2/4 is 1.5 bits", () => {
    expect(tradeEntropy([2, 1, 1], { base: '2' })).toBe(1.5);
    expect(tradeEntropy([2, 1, 1])).toBeCloseTo(1.5 * Math.LN2, 15);
  });

  test('tradeEntropy([7]) and tradeEntropy([7, 0]) are 0: one line has everything', () => {
    expect(tradeEntropy([7])).toBe(0);
    expect(tradeEntropy([7, 0])).toBe(0);
  });

  test('tradeEntropy counts 0 ln 0 as 0, whatever the number of empty lines', () => {
    expect(tradeEntropy([3, 5, 0, 0])).toBe(tradeEntropy([3, 5]));
  });

  test('tradeEntropy([]) and tradeEntropy([0, 0]) are zero-denominator', () => {
    expect(tradeEntropy([])).toEqual({ missing: 'zero-denominator' });
    expect(tradeEntropy([0, 0])).toEqual({ missing: 'zero-denominator' });
  });

  test('tradeEntropy with a negative line is out-of-domain', () => {
    expect(tradeEntropy([3, -1])).toEqual({ missing: 'out-of-domain' });
  });

  test('tradeEntropy with a missing line is that absence', () => {
    const absence = missing('not-reported', 'UZB');
    expect(tradeEntropy([3, absence])).toBe(absence);
  });

  test('tradeEntropy is not rounded and adds nothing inside the logarithm', () => {
    expect(tradeEntropy([1, 999_999], { base: '2' })).toBeCloseTo(2.1374e-5, 8);
  });

  test('tradeEntropy is the same at any scale, to the limits of numbers', () => {
    for (const unit of [1e9, 1e-9, 1e300, 1e-300]) expect(tradeEntropy([2 * unit, unit, unit])).toBeCloseTo(1.5 * Math.LN2, 12);
    expect(tradeEntropy([Number.MAX_VALUE, Number.MAX_VALUE])).toEqual({ missing: 'out-of-domain' });
  });

  test('tradeEntropy accepts a typed array', () => {
    expect(tradeEntropy(Float64Array.of(2, 1, 1), { base: '2' })).toBe(1.5);
  });
});
