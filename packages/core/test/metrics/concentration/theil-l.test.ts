import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { theilL } from '../../../src/metrics/index.ts';

describe('theilL(values)', () => {
  test('theilL([3, 1]) by hand: -(ln(3/2) + ln(1/2)) / 2', () => {
    expect(theilL([3, 1])).toBeCloseTo(-(Math.log(1.5) + Math.log(0.5)) / 2, 15);
  });

  test('theilL of equal lines is 0', () => {
    expect(theilL([2, 2, 2])).toBe(0);
    expect(theilL([7])).toBe(0);
  });

  test('theilL with an empty line is out-of-domain and not infinite', () => {
    expect(theilL([3, 0])).toEqual({ missing: 'out-of-domain' });
  });

  test('theilL([]) and theilL([0]) are zero-denominator', () => {
    expect(theilL([])).toEqual({ missing: 'zero-denominator' });
    expect(theilL([0])).toEqual({ missing: 'zero-denominator' });
  });

  test('theilL with a missing or a negative line has no value', () => {
    const absence = missing('not-in-data');
    expect(theilL([3, absence])).toBe(absence);
    expect(theilL([3, -1])).toEqual({ missing: 'out-of-domain' });
  });

  test('theilL is the same at any scale', () => {
    for (const unit of [1e9, 1e300, 1e-300]) expect(theilL([3 * unit, unit])).toBeCloseTo(theilL([3, 1]) as number, 12);
  });
});
