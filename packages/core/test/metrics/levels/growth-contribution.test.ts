import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { growthContribution } from '../../../src/metrics/index.ts';

describe('growthContribution(previous, current)', () => {
  test('growthContribution([10, 30], [14, 28]): 4 and -2 of 40 are 0.1 and -0.05', () => {
    expect(growthContribution([10, 30], [14, 28])).toEqual([0.1, -0.05]);
  });

  test('growthContribution([5], [6]) of a single member is its growth', () => {
    expect(growthContribution([5], [6])).toEqual([0.2]);
  });

  test('growthContribution([], []) is empty', () => {
    expect(growthContribution([], [])).toEqual([]);
  });

  test('growthContribution([0, 10], [5, 10]) counts a member that is new', () => {
    expect(growthContribution([0, 10], [5, 10])).toEqual([0.5, 0]);
  });

  test('growthContribution([0, 0], [5, 5]) is zero-denominator for each', () => {
    expect(growthContribution([0, 0], [5, 5])).toEqual([{ missing: 'zero-denominator' }, { missing: 'zero-denominator' }]);
  });

  test('growthContribution with a missing member is that absence for each: no member is left out in silence', () => {
    const absence = missing('not-reported', 'TKM 2013');
    expect(growthContribution([10, absence], [14, 28])).toEqual([absence, absence]);
    expect(growthContribution([10, 30], [absence, 28])).toEqual([absence, absence]);
    const later = missing('not-reported', 'UZB 2014');
    expect(growthContribution([10, absence], [later, 28])).toEqual([absence, absence]);
  });

  test('growthContribution([10, -1], [14, 28]) is out-of-domain', () => {
    expect(growthContribution([10, -1], [14, 28])).toEqual([{ missing: 'out-of-domain' }, { missing: 'out-of-domain' }]);
    expect(growthContribution([10, Number.NaN], [14, 28])[0]).toEqual({ missing: 'out-of-domain' });
  });

  test('growthContribution of lists of different length throws', () => {
    expect(() => growthContribution([1, 2], [3])).toThrow(InvalidParameterError);
  });

  test('growthContribution accepts typed arrays and leaves them as they were', () => {
    const before = Float64Array.of(10, 30);
    expect(growthContribution(before, Float64Array.of(14, 28))).toEqual([0.1, -0.05]);
    expect(before).toEqual(Float64Array.of(10, 30));
  });

  test('growthContribution at the largest and smallest numbers', () => {
    expect(growthContribution([1e-300, 3e-300], [2e-300, 3e-300])[0]).toBeCloseTo(0.25, 14);
    expect(growthContribution([1e308, 1e308], [1e308, 1e308])).toEqual([{ missing: 'out-of-domain' }, { missing: 'out-of-domain' }]);
  });
});
