import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { cagr, growthRate } from '../../../src/metrics/index.ts';

describe('cagr(first, last, intervals)', () => {
  test('cagr(100, 400, 2) is 1: doubled twice', () => {
    expect(cagr(100, 400, 2)).toBeCloseTo(1, 15);
    expect(cagr(400, 100, 2)).toBeCloseTo(-0.5, 15);
  });

  test('cagr(1, 1.1 ** 10, 10) is 0.1: the exponent counts the intervals from 2013 to 2023 and not the eleven years', () => {
    expect(cagr(1, 1.1 ** 10, 10)).toBeCloseTo(0.1, 14);
    expect(cagr(1, 1.1 ** 10, 11)).not.toBeCloseTo(0.1, 3);
  });

  test('cagr(5, 5, 10) is 0', () => {
    expect(cagr(5, 5, 10)).toBe(0);
  });

  test('cagr(5, 0, 10) is exactly -1', () => {
    expect(cagr(5, 0, 10)).toBe(-1);
  });

  test('cagr(first, last, 1) is the growth rate', () => {
    expect(cagr(70.24, 89.31, 1)).toBeCloseTo(growthRate(70.24, 89.31) as number, 14);
  });

  test('cagr(5, 8, 0) is too-few-observations: there is no interval', () => {
    expect(cagr(5, 8, 0)).toEqual({ missing: 'too-few-observations' });
    expect(cagr(0, 8, 0)).toEqual({ missing: 'too-few-observations' });
  });

  test('cagr(0, 8, 3) is zero-denominator', () => {
    expect(cagr(0, 8, 3)).toEqual({ missing: 'zero-denominator' });
    expect(cagr(0, 0, 3)).toEqual({ missing: 'zero-denominator' });
  });

  test('cagr(-5, 8, 3), cagr(5, -8, 3) and cagr(5, 8, -3) are out-of-domain', () => {
    expect(cagr(-5, 8, 3)).toEqual({ missing: 'out-of-domain' });
    expect(cagr(5, -8, 3)).toEqual({ missing: 'out-of-domain' });
    expect(cagr(5, 8, -3)).toEqual({ missing: 'out-of-domain' });
    expect(cagr(5, 8, Number.NaN)).toEqual({ missing: 'out-of-domain' });
  });

  test('cagr(missing, 8, 3) returns the absence', () => {
    const absence = missing('index-year-missing', '2013');
    expect(cagr(absence, 8, 3)).toBe(absence);
    expect(cagr(5, absence, 0)).toBe(absence);
  });

  test('cagr keeps small rates: cagr(1, 1 + 1e-12, 4) is a quarter of 1e-12', () => {
    const last = 1 + 1e-12;
    expect(cagr(1, last, 4)).toBeCloseTo((last - 1) / 4, 23);
  });

  test('cagr(1e-300, 1e300, 600) is 9 though the ratio of the two is no number', () => {
    expect(cagr(1e-300, 1e300, 600)).toBeCloseTo(9, 10);
    expect(cagr(1e-300, 1e300, 1)).toEqual({ missing: 'out-of-domain' });
    expect(cagr(1e20, 1, 10)).toBeCloseTo(-0.99, 14);
  });
});
