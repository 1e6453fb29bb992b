import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { rank } from '../../../src/metrics/index.ts';

const values = [10, 40, 25, 40, 5];

describe('rank(values, index)', () => {
  test('rank gives the largest the first place and skips after equals: 1, 1, 3, 4, 5', () => {
    expect(values.map((_, index) => rank(values, index))).toEqual([4, 1, 3, 1, 5]);
  });

  test('rank([9, 7, 7, 3], index) is 1, 2, 2, 4', () => {
    expect([9, 7, 7, 3].map((_, index, list) => rank(list, index))).toEqual([1, 2, 2, 4]);
  });

  test('rank of the only member is 1', () => {
    expect(rank([0], 0)).toBe(1);
  });

  test('rank does not depend on the order of the members', () => {
    const reversed = [...values].reverse();
    expect(rank(reversed, reversed.indexOf(25))).toBe(rank(values, values.indexOf(25)));
  });

  test('rank of a missing member is its reason, and it takes no place from others', () => {
    const absence = missing('not-reported', 'TKM 2013');
    expect(rank([10, absence, 20], 1)).toBe(absence);
    expect(rank([10, absence, 20], 0)).toBe(2);
    expect(rank([10, absence, 20], 2)).toBe(1);
  });

  test('rank counts zeros and negative values as members', () => {
    expect([0, -5, 5].map((_, index, list) => rank(list, index))).toEqual([2, 3, 1]);
  });

  test('rank of NaN is out-of-domain, and NaN takes no place from others', () => {
    expect(rank([Number.NaN, 1], 0)).toEqual({ missing: 'out-of-domain' });
    expect(rank([Number.NaN, 1], 1)).toBe(1);
    expect(rank([Number.POSITIVE_INFINITY, 1], 1)).toBe(1);
  });

  test('rank of a member that is not there throws', () => {
    expect(() => rank(values, 5)).toThrow('expected a member, 0 to 4');
    expect(() => rank([], 0)).toThrow('invalid index: 0');
    expect(() => rank(values, -1)).toThrow(InvalidParameterError);
  });

  test('rank accepts a typed array', () => {
    expect(rank(Float64Array.of(1, 3, 2), 2)).toBe(2);
  });
});
