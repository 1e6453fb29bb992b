import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { type TheilDecomposition, theilDecomposition, theilT } from '../../../src/metrics/index.ts';

describe('theilDecomposition(values, groups)', () => {
  test('theilDecomposition([3, 1, 2, 2], a a b b) by hand: both groups have half, a is unequal inside', () => {
    const inside = 0.75 * Math.log(1.5) + 0.25 * Math.log(0.5);
    const { within, between, total } = theilDecomposition([3, 1, 2, 2], ['a', 'a', 'b', 'b']) as TheilDecomposition;
    expect(within).toBeCloseTo(inside / 2, 15);
    expect(between).toBe(0);
    expect(total).toBe(within + between);
  });

  test('theilDecomposition of equal lines inside groups of unequal mean is all between', () => {
    const { within, between } = theilDecomposition([3, 3, 1, 1], ['a', 'a', 'b', 'b']) as TheilDecomposition;
    expect(within).toBe(0);
    expect(between).toBeCloseTo(0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), 15);
  });

  test('theilDecomposition with one group is all within, and with a group for each line all between', () => {
    const values = [3, 1, 2];
    expect(theilDecomposition(values, ['a', 'a', 'a'])).toMatchObject({ between: 0 });
    expect(theilDecomposition(values, ['a', 'b', 'c'])).toMatchObject({ within: 0 });
    expect((theilDecomposition(values, ['a', 'b', 'c']) as TheilDecomposition).between).toBeCloseTo(theilT(values) as number, 14);
  });

  test('theilDecomposition([1, 3, 0, 0]) of active and inactive lines by hand: between is ln(4 / 2), within T of 1 and 3', () => {
    const groups = ['active', 'active', 'inactive', 'inactive'];
    const { within, between, total } = theilDecomposition([1, 3, 0, 0], groups) as TheilDecomposition;
    // 1/2 (1/2 ln 1/2 + 3/2 ln 3/2) = (3 ln 3 - 4 ln 2) / 4, to which ln 2 is added: 3/4 ln 3.
    expect(within).toBeCloseTo(0.130_812_036, 9);
    expect(between).toBeCloseTo(Math.LN2, 15);
    expect(total).toBeCloseTo(0.75 * Math.log(3), 15);
    expect(total).toBeCloseTo(theilT([1, 3, 0, 0]) as number, 15);
  });

  test('theilDecomposition with a group of empty lines counts them, wherever they stand and however many groups they make', () => {
    const values = [0, 3, 0, 1, 0];
    const apart = theilDecomposition(values, ['x', 'a', 'y', 'a', 'z']) as TheilDecomposition;
    expect(apart).toEqual(theilDecomposition(values, ['x', 'a', 'x', 'a', 'x']));
    expect(apart.between).toBeCloseTo(Math.log(5 / 2), 15);
    expect(apart.total).toBeCloseTo(theilT(values) as number, 15);
    expect(theilDecomposition([3, 0, 1], ['a', 'a', 'b'])).toMatchObject({ within: expect.any(Number) });
  });

  test('theilDecomposition of empty lines alone is zero-denominator', () => {
    expect(theilDecomposition([0, 0, 0], ['a', 'a', 'b'])).toEqual({ missing: 'zero-denominator' });
  });

  test('theilDecomposition([], []) is zero-denominator', () => {
    expect(theilDecomposition([], [])).toEqual({ missing: 'zero-denominator' });
  });

  test('theilDecomposition with a missing or a negative line has no value', () => {
    const absence = missing('not-reported');
    expect(theilDecomposition([3, absence], ['a', 'b'])).toBe(absence);
    expect(theilDecomposition([3, -1], ['a', 'b'])).toEqual({ missing: 'out-of-domain' });
    expect(theilDecomposition([Number.MAX_VALUE, Number.MAX_VALUE], ['a', 'b'])).toEqual({ missing: 'out-of-domain' });
  });

  test('theilDecomposition without a group for each line throws', () => {
    expect(() => theilDecomposition([1, 2], ['a'])).toThrow(InvalidParameterError);
    expect(() => theilDecomposition([1, 2], ['a'])).toThrow('invalid groups: 1 for 2 lines; expected one group for each line');
  });
});
