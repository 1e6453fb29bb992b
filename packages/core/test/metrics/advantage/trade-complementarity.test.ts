import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { tradeComplementarity } from '../../../src/metrics/index.ts';

describe('tradeComplementarity(exports, imports)', () => {
  test('tradeComplementarity([1, 1], [1, 3]): 1 - (1/4 + 1/4) / 2', () => {
    expect(tradeComplementarity([1, 1], [1, 3])).toBe(0.75);
  });

  test('tradeComplementarity of the same structure is 1 at any scale', () => {
    expect(tradeComplementarity([1, 3], [10, 30])).toBe(1);
    expect(tradeComplementarity([1e9, 3e9], [1e-9, 3e-9])).toBeCloseTo(1, 14);
    expect(tradeComplementarity([5], [7])).toBe(1);
  });

  test('tradeComplementarity with nothing in common is 0', () => {
    expect(tradeComplementarity([1, 0], [0, 1])).toBe(0);
  });

  test('tradeComplementarity where one side trades nothing is zero-denominator', () => {
    expect(tradeComplementarity([0, 0], [1, 1])).toEqual({ missing: 'zero-denominator' });
    expect(tradeComplementarity([1, 1], [0, 0])).toEqual({ missing: 'zero-denominator' });
    expect(tradeComplementarity([], [])).toEqual({ missing: 'zero-denominator' });
  });

  test('tradeComplementarity returns the first absence; negative trade is out-of-domain', () => {
    const absence = missing('not-reported');
    expect(tradeComplementarity([1, absence], [1, 1])).toBe(absence);
    expect(tradeComplementarity([1, 1], [absence, 1])).toBe(absence);
    expect(tradeComplementarity([1, -1], [1, 1])).toEqual({ missing: 'out-of-domain' });
  });

  test('tradeComplementarity of lists of different length throws', () => {
    expect(() => tradeComplementarity([1, 2], [1])).toThrow(InvalidParameterError);
  });
});
