import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { effectiveNumber } from '../../../src/metrics/index.ts';

describe('effectiveNumber(values)', () => {
  test('effectiveNumber of equal lines is their number, and empty lines add nothing', () => {
    expect(effectiveNumber([5, 5])).toBe(2);
    expect(effectiveNumber([5, 5, 0, 0])).toBe(2);
    expect(effectiveNumber([3, 3, 3, 3])).toBe(4);
  });

  test('effectiveNumber([1, 1, 2]) is 1 / 0.375', () => {
    expect(effectiveNumber([1, 1, 2])).toBeCloseTo(8 / 3, 14);
  });

  test('effectiveNumber of one line is 1', () => {
    expect(effectiveNumber([7])).toBe(1);
    expect(effectiveNumber([0, 7])).toBe(1);
  });

  test('effectiveNumber([]) and effectiveNumber([0]) are zero-denominator', () => {
    expect(effectiveNumber([])).toEqual({ missing: 'zero-denominator' });
    expect(effectiveNumber([0])).toEqual({ missing: 'zero-denominator' });
  });

  test('effectiveNumber with a missing or a negative line has none', () => {
    const absence = missing('not-reported', 'KGZ');
    expect(effectiveNumber([5, absence])).toBe(absence);
    expect(effectiveNumber([5, -1])).toEqual({ missing: 'out-of-domain' });
  });

  test('effectiveNumber is the same at any scale', () => {
    for (const unit of [1e9, 1e-300, 1e300]) expect(effectiveNumber([unit, unit])).toBeCloseTo(2, 12);
  });
});
