import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { growthMargins } from '../../../src/metrics/index.ts';

describe('growthMargins(previous, current, options)', () => {
  test('growthMargins([5, 0, 4], [8, 3, 0]): one product continues, one enters, one leaves', () => {
    expect(growthMargins([5, 0, 4], [8, 3, 0])).toEqual({ total: 2, entry: 3, exit: -4, intensive: 3, residual: 0 });
  });

  test('growthMargins at a threshold of 10: what lies below goes to the residual', () => {
    expect(growthMargins([50, 4, 30, 2], [60, 25, 6, 5], { threshold: 10 })).toEqual({
      total: 10,
      entry: 25,
      exit: -30,
      intensive: 10,
      residual: -4 + 6 + 3,
    });
  });

  test('growthMargins: an amount at the threshold is traded', () => {
    expect(growthMargins([10], [30], { threshold: 10 })).toMatchObject({ intensive: 20, entry: 0 });
    expect(growthMargins([9.99], [30], { threshold: 10 })).toMatchObject({ intensive: 0, entry: 30, residual: -9.99 });
  });

  test('growthMargins of no change, and of nothing, is 0 in every part', () => {
    const nothing = { total: 0, entry: 0, exit: 0, intensive: 0, residual: 0 };
    expect(growthMargins([3, 5], [3, 5])).toEqual(nothing);
    expect(growthMargins([], [])).toEqual(nothing);
    expect(growthMargins([0], [0])).toEqual(nothing);
  });

  test('growthMargins between two editions of the classification is unit-mismatch', () => {
    expect(growthMargins([1], [2], { editions: ['HS 2012', 'HS 2017'] })).toEqual({
      missing: 'unit-mismatch',
      of: 'HS 2012 and HS 2017',
    });
    expect(growthMargins([1], [2], { editions: ['HS 2012', 'HS 2012'] })).toMatchObject({ intensive: 1 });
  });

  test('growthMargins with an absence returns it: a missing product has not left', () => {
    const [early, late] = [missing('not-reported', '2013'), missing('not-reported', '2023')];
    expect(growthMargins([3, early], [late, 5])).toBe(early);
    expect(growthMargins([3, 4], [late, 5])).toBe(late);
  });

  test('growthMargins with negative trade or threshold is out-of-domain', () => {
    expect(growthMargins([-1], [2])).toEqual({ missing: 'out-of-domain' });
    expect(growthMargins([1], [2], { threshold: -1 })).toEqual({ missing: 'out-of-domain' });
    expect(growthMargins([1], [2], { threshold: Number.NaN })).toEqual({ missing: 'out-of-domain' });
  });

  test('growthMargins of lists of different length throws', () => {
    expect(() => growthMargins([1, 2], [3])).toThrow(InvalidParameterError);
  });

  test('growthMargins beyond the largest number is out-of-domain', () => {
    expect(growthMargins([0, 0], [Number.MAX_VALUE, Number.MAX_VALUE])).toEqual({ missing: 'out-of-domain' });
    expect(growthMargins([1e300], [3e300])).toMatchObject({ intensive: 2e300 });
  });
});
