import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { gini } from '../../../src/metrics/index.ts';

describe('gini(values, options)', () => {
  test('gini([1, 3]) by hand: (-1 * 1/4 + 1 * 3/4) / 2 = 1/4', () => {
    expect(gini([1, 3])).toBe(0.25);
    expect(gini([3, 1])).toBe(0.25);
  });

  test('gini of one line with everything is (n - 1) / n, and 1 when corrected', () => {
    expect(gini([0, 0, 0, 8])).toBe(0.75);
    expect(gini([0, 0, 0, 8], { form: 'corrected' })).toBe(1);
  });

  test('gini of equal lines is 0', () => {
    expect(gini([5, 5, 5])).toBeCloseTo(0, 15);
    expect(gini([5])).toBe(0);
  });

  test('gini of one line is zero-denominator when corrected', () => {
    expect(gini([5], { form: 'corrected' })).toEqual({ missing: 'zero-denominator' });
  });

  test('gini counts empty lines', () => {
    expect(gini([1, 3, 0])).toBeGreaterThan(gini([1, 3]) as number);
  });

  test('gini([]) and gini([0, 0]) are zero-denominator', () => {
    expect(gini([])).toEqual({ missing: 'zero-denominator' });
    expect(gini([0, 0])).toEqual({ missing: 'zero-denominator' });
  });

  test('gini with a missing or a negative line has no value', () => {
    const absence = missing('not-reported');
    expect(gini([1, absence])).toBe(absence);
    expect(gini([1, -1])).toEqual({ missing: 'out-of-domain' });
  });

  test('gini sorts a copy and leaves its input as it was', () => {
    const values = Object.freeze([3, 1, 2]);
    gini(values);
    expect(values).toEqual([3, 1, 2]);
    expect(gini(Float64Array.of(3, 1))).toBe(0.25);
  });

  test('gini is the same at any scale', () => {
    for (const unit of [1e9, 1e300, 1e-300]) expect(gini([unit, 3 * unit])).toBeCloseTo(0.25, 12);
  });
});
