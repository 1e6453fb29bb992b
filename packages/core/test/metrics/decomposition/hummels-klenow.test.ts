import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { hummelsKlenow } from '../../../src/metrics/index.ts';

describe('hummelsKlenow(exports, others, options)', () => {
  test('hummelsKlenow([2, 0], [4, 4]): half of the market, and half as much of it as the others', () => {
    expect(hummelsKlenow([2, 0], [4, 4])).toEqual({ extensive: 0.5, intensive: 0.5, share: 0.25 });
  });

  test("hummelsKlenow with reference 'world' counts the economy itself", () => {
    expect(hummelsKlenow([4, 0], [4, 8], { reference: 'world' })).toEqual({ extensive: 0.5, intensive: 0.5, share: 0.25 });
  });

  test('hummelsKlenow: the intensive margin against others can exceed 1, against the world never', () => {
    expect(hummelsKlenow([8], [4])).toEqual({ extensive: 1, intensive: 2, share: 2 });
    expect(hummelsKlenow([8], [4], { reference: 'world' })).toMatchObject({ intensive: 8 / 12 });
  });

  test('hummelsKlenow of an economy that sells every product has the extensive margin 1', () => {
    expect(hummelsKlenow([1, 1, 1], [3, 4, 5])).toMatchObject({ extensive: 1 });
  });

  test('hummelsKlenow of an economy that sells nothing is zero-denominator', () => {
    expect(hummelsKlenow([0, 0], [4, 4])).toEqual({ missing: 'zero-denominator' });
    expect(hummelsKlenow([], [])).toEqual({ missing: 'zero-denominator' });
  });

  test('hummelsKlenow where the others sell nothing, or nothing of the same, is zero-denominator', () => {
    expect(hummelsKlenow([2, 0], [0, 0])).toEqual({ missing: 'zero-denominator' });
    expect(hummelsKlenow([2, 0], [0, 4])).toEqual({ missing: 'zero-denominator' });
    expect(hummelsKlenow([2, 0], [0, 6], { reference: 'world' })).toEqual({ extensive: 0.25, intensive: 1, share: 0.25 });
  });

  test('hummelsKlenow returns the first absence; negative trade is out-of-domain', () => {
    const absence = missing('not-reported');
    expect(hummelsKlenow([2, absence], [4, 4])).toBe(absence);
    expect(hummelsKlenow([2, 0], [absence, 4])).toBe(absence);
    expect(hummelsKlenow([2, -1], [4, 4])).toEqual({ missing: 'out-of-domain' });
  });

  test('hummelsKlenow of lists of different length throws', () => {
    expect(() => hummelsKlenow([2], [4, 4])).toThrow(InvalidParameterError);
  });

  test('hummelsKlenow is the same at any scale, and no ratio of 0 on overflow', () => {
    expect(hummelsKlenow([2e9, 0], [4e9, 4e9])).toEqual({ extensive: 0.5, intensive: 0.5, share: 0.25 });
    expect(hummelsKlenow([2, 0], [Number.MAX_VALUE, Number.MAX_VALUE])).toEqual({ missing: 'out-of-domain' });
  });
});
