import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { logGrowth } from '../../../src/metrics/index.ts';

describe('logGrowth(previous, current)', () => {
  test('logGrowth(4, 8) is ln 2', () => {
    expect(logGrowth(4, 8)).toBeCloseTo(Math.LN2, 15);
    expect(logGrowth(8, 4)).toBeCloseTo(-Math.LN2, 15);
  });

  test('logGrowth(7, 7) is 0', () => {
    expect(logGrowth(7, 7)).toBe(0);
  });

  test('logGrowth(0, 7) and logGrowth(7, 0) are out-of-domain', () => {
    expect(logGrowth(0, 7)).toEqual({ missing: 'out-of-domain' });
    expect(logGrowth(7, 0)).toEqual({ missing: 'out-of-domain' });
    expect(logGrowth(-7, 7)).toEqual({ missing: 'out-of-domain' });
  });

  test('logGrowth(missing, 7) returns the absence', () => {
    const absence = missing('not-reported');
    expect(logGrowth(absence, 7)).toBe(absence);
    expect(logGrowth(7, absence)).toBe(absence);
  });

  test('logGrowth keeps its digits where the change is tiny', () => {
    expect(logGrowth(1e12, 1e12 + 1)).toBeCloseTo(1e-12, 22);
  });

  test('logGrowth(1e-300, 1e300) is a number though the ratio of the two is none', () => {
    expect(logGrowth(1e-300, 1e300)).toBeCloseTo(600 * Math.LN10, 9);
    expect(logGrowth(1e300, 1e-300)).toBeCloseTo(-600 * Math.LN10, 9);
    expect(logGrowth(Number.MIN_VALUE, Number.MAX_VALUE)).toBeCloseTo(1454.2231, 3);
  });
});
