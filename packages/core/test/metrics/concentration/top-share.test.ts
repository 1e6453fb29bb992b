import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { topShare } from '../../../src/metrics/index.ts';

describe('topShare(values, count)', () => {
  test('topShare([1, 5, 2], 2) is 7 / 8', () => {
    expect(topShare([1, 5, 2], 2)).toBe(0.875);
    expect(topShare([1, 5, 2], 1)).toBe(0.625);
  });

  test('topShare of as many lines as there are, or more, is exactly 1', () => {
    expect(topShare([0.1, 0.2, 0.3], 3)).toBe(1);
    expect(topShare([0.1, 0.2, 0.3], 10)).toBe(1);
  });

  test('topShare(values, 0), a broken count and NaN are out-of-domain', () => {
    for (const count of [0, -1, 1.5, Number.NaN]) expect(topShare([1, 2], count)).toEqual({ missing: 'out-of-domain' });
  });

  test('topShare of nothing is zero-denominator', () => {
    expect(topShare([], 1)).toEqual({ missing: 'zero-denominator' });
    expect(topShare([0, 0], 1)).toEqual({ missing: 'zero-denominator' });
  });

  test('topShare with a missing or a negative line has no value: it could be the largest', () => {
    const absence = missing('not-reported', 'UZB');
    expect(topShare([1, absence], 1)).toBe(absence);
    expect(topShare([1, -1], 1)).toEqual({ missing: 'out-of-domain' });
  });

  test('topShare leaves its input as it was', () => {
    const values = Object.freeze([1, 5, 2]);
    topShare(values, 2);
    expect(values).toEqual([1, 5, 2]);
  });

  test('topShare is the same at any scale', () => {
    for (const unit of [1e9, 1e300, 1e-300]) expect(topShare([unit, 5 * unit, 2 * unit], 2)).toBeCloseTo(0.875, 12);
  });
});
