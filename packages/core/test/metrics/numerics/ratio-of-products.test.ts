import { describe, expect, test } from 'vitest';
import { ratioOfProducts } from '../../../src/metrics/numerics/ratio-of-products.ts';

describe('ratioOfProducts(numerators, denominators)', () => {
  test('ratioOfProducts of ordinary numbers is the plain ratio', () => {
    expect(ratioOfProducts([6, 4], [3, 2])).toBe(4);
  });

  test('ratioOfProducts keeps the sign', () => {
    expect(ratioOfProducts([-6, 4], [3])).toBe(-8);
  });

  test('ratioOfProducts of a 0 is 0', () => {
    expect(ratioOfProducts([0, 5], [3])).toBe(0);
  });

  test('ratioOfProducts is exact where each of its products would leave the range of numbers', () => {
    expect(ratioOfProducts([1e300, 1e300], [1e300, 1e300])).toBe(1);
    expect(ratioOfProducts([1e-300, 1e-300], [1e-300, 1e-300])).toBe(1);
    expect(ratioOfProducts([Number.MAX_VALUE, Number.MIN_VALUE], [Number.MIN_VALUE, Number.MAX_VALUE])).toBe(1);
  });

  test('ratioOfProducts beyond the range of numbers is infinite, or 0', () => {
    expect(ratioOfProducts([1e300, 1e300], [1])).toBe(Number.POSITIVE_INFINITY);
    expect(ratioOfProducts([1e-300], [1e300])).toBe(0);
    expect(ratioOfProducts([1e-300, 1e-300, 1e-300, 1e-300], [1e300, 1e300, 1e300, 1e300])).toBe(0);
  });
});
