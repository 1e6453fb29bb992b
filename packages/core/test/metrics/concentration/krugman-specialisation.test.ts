import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { krugmanSpecialisation, unctadDiversification } from '../../../src/metrics/index.ts';

describe('krugmanSpecialisation(own, world, options)', () => {
  test('krugmanSpecialisation([3, 1], [10, 10]): |3/4 - 1/2| + |1/4 - 1/2|', () => {
    expect(krugmanSpecialisation([3, 1], [10, 10])).toBe(0.5);
  });

  test('krugmanSpecialisation of the same structure at any scale is 0', () => {
    expect(krugmanSpecialisation([3, 1], [30, 10])).toBe(0);
    expect(krugmanSpecialisation([3e-9, 1e-9], [3e9, 1e9])).toBeCloseTo(0, 15);
  });

  test("krugmanSpecialisation with world 'rest' takes the own trade out first: [3, 1] against [7, 9]", () => {
    expect(krugmanSpecialisation([3, 1], [10, 10], { world: 'rest' })).toBe(0.625);
  });

  test('krugmanSpecialisation against a rest with nothing in common is 2, its greatest', () => {
    expect(krugmanSpecialisation([4, 0], [4, 5], { world: 'rest' })).toBe(2);
  });

  test("krugmanSpecialisation with world 'rest' is out-of-domain when the own trade exceeds that of the world", () => {
    expect(krugmanSpecialisation([3, 1], [2, 10], { world: 'rest' })).toEqual({ missing: 'out-of-domain' });
    expect(krugmanSpecialisation([3, 1], [0, 10], { world: 'rest' })).toEqual({ missing: 'out-of-domain' });
  });

  test('krugmanSpecialisation without trade on a side is zero-denominator', () => {
    expect(krugmanSpecialisation([0, 0], [1, 1])).toEqual({ missing: 'zero-denominator' });
    expect(krugmanSpecialisation([1, 1], [0, 0])).toEqual({ missing: 'zero-denominator' });
    expect(krugmanSpecialisation([1, 1], [1, 1], { world: 'rest' })).toEqual({ missing: 'zero-denominator' });
    expect(krugmanSpecialisation([], [])).toEqual({ missing: 'zero-denominator' });
  });

  test('krugmanSpecialisation of one product is 0', () => {
    expect(krugmanSpecialisation([5], [9])).toBe(0);
  });

  test('krugmanSpecialisation returns the first absence, the own list first', () => {
    const [own, world] = [missing('not-reported', 'own'), missing('not-reported', 'world')];
    expect(krugmanSpecialisation([1, own], [world, 1])).toBe(own);
    expect(krugmanSpecialisation([1, 1], [world, 1])).toBe(world);
    expect(krugmanSpecialisation([1, -1], [1, 1])).toEqual({ missing: 'out-of-domain' });
  });

  test('krugmanSpecialisation of lists of different length throws', () => {
    expect(() => krugmanSpecialisation([1, 2], [1])).toThrow(InvalidParameterError);
  });
});

describe('unctadDiversification(own, world, options)', () => {
  test('unctadDiversification is half of the Krugman index, with either world', () => {
    expect(unctadDiversification([3, 1], [10, 10])).toBe(0.25);
    expect(unctadDiversification([3, 1], [10, 10], { world: 'rest' })).toBe(0.3125);
  });

  test('unctadDiversification passes reasons on', () => {
    const absence = missing('not-reported');
    expect(unctadDiversification([1, absence], [1, 1])).toBe(absence);
    expect(unctadDiversification([0], [1])).toEqual({ missing: 'zero-denominator' });
    expect(unctadDiversification([-1], [1])).toEqual({ missing: 'out-of-domain' });
  });

  test('unctadDiversification of lists of different length throws', () => {
    expect(() => unctadDiversification([1], [1, 2])).toThrow(InvalidParameterError);
  });
});
