import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { shapley } from '../../../src/metrics/index.ts';

describe('shapley(before, after)', () => {
  test('shapley([2, 3], [4, 5]): 2 (3 + 5) / 2 and 2 (2 + 4) / 2, together 20 - 6', () => {
    expect(shapley([2, 3], [4, 5])).toEqual([8, 6]);
  });

  test('shapley of three factors by hand, each the mean over six orders', () => {
    const [a, b, c] = shapley([1, 1, 1], [2, 3, 4]) as readonly number[];
    expect(a).toBeCloseTo((2 * 1 + 3 + 4 + 2 * 12) / 6, 14);
    expect(b).toBeCloseTo((2 * (2 * 1 + 2 + 4 + 2 * 8)) / 6, 14);
    expect(c).toBeCloseTo((3 * (2 * 1 + 2 + 3 + 2 * 6)) / 6, 14);
  });

  test('shapley of one factor is its change', () => {
    expect(shapley([2], [5])).toEqual([3]);
  });

  test('shapley([], []) is empty', () => {
    expect(shapley([], [])).toEqual([]);
  });

  test('shapley gives a factor that does not move exactly 0', () => {
    expect(shapley([2, 3], [2, 5])).toEqual([0, 4]);
  });

  test('shapley takes factors of any sign', () => {
    expect(shapley([2, -3], [4, -5])).toEqual([-8, -6]);
  });

  test('shapley of a factor that was 0 shares the change evenly with what makes it', () => {
    expect(shapley([0, 0], [4, 5])).toEqual([10, 10]);
  });

  test('shapley with an absence is that absence for every factor, the earlier period first', () => {
    const [early, late] = [missing('not-reported', '2013'), missing('not-reported', '2023')];
    expect(shapley([2, early], [late, 5])).toEqual([early, early]);
    expect(shapley([2, 3], [late, 5])).toEqual([late, late]);
  });

  test('shapley with NaN, and on overflow, is out-of-domain', () => {
    expect(shapley([2, Number.NaN], [4, 5])).toEqual([{ missing: 'out-of-domain' }, { missing: 'out-of-domain' }]);
    expect(shapley([1e200, 1e200], [2e200, 2e200])).toEqual([{ missing: 'out-of-domain' }, { missing: 'out-of-domain' }]);
  });

  test('shapley of lists of different length throws', () => {
    expect(() => shapley([1, 2], [3])).toThrow(InvalidParameterError);
  });

  test('shapley of twenty factors needs no list of their 2.4e18 orders', () => {
    const contributions = shapley(
      Array.from({ length: 20 }, () => 1),
      Array.from({ length: 20 }, () => 1.1),
    ) as readonly number[];
    for (const value of contributions) expect(value).toBeCloseTo((1.1 ** 20 - 1) / 20, 12);
  });
});
