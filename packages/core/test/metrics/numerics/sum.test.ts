import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sum } from '../../../src/metrics/numerics/sum.ts';

describe('sum(terms)', () => {
  test('sum([]) is 0 and sum of one term is that term', () => {
    expect(sum([])).toBe(0);
    expect(sum([0.1])).toBe(0.1);
  });

  test('sum keeps small terms beside large ones that cancel', () => {
    expect(sum([1e16, 1, -1e16])).toBe(1);
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  });

  test('sum of ten tenths is 1', () => {
    expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  });

  test('sum beyond the largest number is infinite, for the caller to see', () => {
    expect(sum([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Number.POSITIVE_INFINITY);
    expect(sum([Number.NaN, 1])).toBeNaN();
  });

  test('sum accepts typed arrays', () => {
    expect(sum(Float64Array.of(1, 2, 3))).toBe(6);
  });

  test('sum hardly depends on the order of the terms', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { maxLength: 50 }), (terms) => {
        const scale = terms.reduce((total, term) => total + Math.abs(term), 0);
        expect(Math.abs(sum(terms) - sum([...terms].reverse()))).toBeLessThanOrEqual(1e-15 * scale);
      }),
      { seed: 1974 },
    );
  });
});
