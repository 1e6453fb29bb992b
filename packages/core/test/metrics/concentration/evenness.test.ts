import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { evenness } from '../../../src/metrics/index.ts';

describe('evenness(values)', () => {
  test('evenness([1, 1, 0, 0]) is ln 2 over ln 4', () => {
    expect(evenness([1, 1, 0, 0])).toBeCloseTo(0.5, 15);
  });

  test('evenness of equal lines is 1, and of a single trader among several 0', () => {
    expect(evenness([3, 3, 3])).toBeCloseTo(1, 15);
    expect(evenness([3, 3, 3])).toBeLessThanOrEqual(1);
    expect(evenness([3, 0, 0])).toBe(0);
  });

  test('evenness of one line is zero-denominator', () => {
    expect(evenness([3])).toEqual({ missing: 'zero-denominator' });
  });

  test('evenness([]) and evenness([0, 0]) are zero-denominator', () => {
    expect(evenness([])).toEqual({ missing: 'zero-denominator' });
    expect(evenness([0, 0])).toEqual({ missing: 'zero-denominator' });
  });

  test('evenness with a missing or a negative line has no value', () => {
    const absence = missing('not-reported');
    expect(evenness([1, absence])).toBe(absence);
    expect(evenness([1, -1])).toEqual({ missing: 'out-of-domain' });
  });

  test('evenness is the same at any scale', () => {
    for (const unit of [1e9, 1e300, 1e-300]) expect(evenness([unit, unit, 0, 0])).toBeCloseTo(0.5, 12);
  });
});
