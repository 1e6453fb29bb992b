import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { hachman } from '../../../src/metrics/index.ts';

describe('hachman(own, world)', () => {
  test('hachman([3, 1], [1, 1]): 1 / ((9/16) / (1/2) + (1/16) / (1/2)) = 0.8', () => {
    expect(hachman([3, 1], [1, 1])).toBeCloseTo(0.8, 15);
  });

  test('hachman of the same structure is 1, and never above', () => {
    expect(hachman([3, 1], [30, 10])).toBe(1);
    expect(hachman([0.1, 0.2, 0.3], [1, 2, 3])).toBeLessThanOrEqual(1);
    expect(hachman([5], [9])).toBe(1);
  });

  test('hachman: a product that neither trades adds nothing', () => {
    expect(hachman([3, 1, 0], [1, 1, 0])).toBe(hachman([3, 1], [1, 1]));
  });

  test('hachman: a product that the economy alone trades is zero-denominator', () => {
    expect(hachman([3, 1], [1, 0])).toEqual({ missing: 'zero-denominator' });
  });

  test('hachman without trade on a side is zero-denominator', () => {
    expect(hachman([0, 0], [1, 1])).toEqual({ missing: 'zero-denominator' });
    expect(hachman([1, 1], [0, 0])).toEqual({ missing: 'zero-denominator' });
    expect(hachman([], [])).toEqual({ missing: 'zero-denominator' });
  });

  test('hachman returns the first absence; negative trade is out-of-domain', () => {
    const absence = missing('not-reported');
    expect(hachman([1, absence], [1, 1])).toBe(absence);
    expect(hachman([1, 1], [absence, 1])).toBe(absence);
    expect(hachman([1, -1], [1, 1])).toEqual({ missing: 'out-of-domain' });
  });

  test('hachman of lists of different length throws', () => {
    expect(() => hachman([1], [1, 2])).toThrow(InvalidParameterError);
  });
});
