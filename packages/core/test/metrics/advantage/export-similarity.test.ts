import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { exportSimilarity } from '../../../src/metrics/index.ts';

describe('exportSimilarity(one, other)', () => {
  test('exportSimilarity([1, 1], [1, 3]): 1/4 + 1/2', () => {
    expect(exportSimilarity([1, 1], [1, 3])).toBe(0.75);
  });

  test('exportSimilarity of the same structure is 1, with nothing in common 0', () => {
    expect(exportSimilarity([1, 3], [10, 30])).toBe(1);
    expect(exportSimilarity([5], [7])).toBe(1);
    expect(exportSimilarity([1, 0], [0, 1])).toBe(0);
  });

  test('exportSimilarity falls when products are split finer', () => {
    expect(exportSimilarity([2], [2])).toBe(1);
    expect(exportSimilarity([2, 0], [1, 1])).toBe(0.5);
  });

  test('exportSimilarity where one side exports nothing is zero-denominator', () => {
    expect(exportSimilarity([0, 0], [1, 1])).toEqual({ missing: 'zero-denominator' });
    expect(exportSimilarity([1, 1], [0, 0])).toEqual({ missing: 'zero-denominator' });
    expect(exportSimilarity([], [])).toEqual({ missing: 'zero-denominator' });
  });

  test('exportSimilarity returns the first absence; negative trade is out-of-domain', () => {
    const absence = missing('not-reported');
    expect(exportSimilarity([1, absence], [1, 1])).toBe(absence);
    expect(exportSimilarity([1, 1], [absence, 1])).toBe(absence);
    expect(exportSimilarity([1, -1], [1, 1])).toEqual({ missing: 'out-of-domain' });
  });

  test('exportSimilarity of lists of different length throws', () => {
    expect(() => exportSimilarity([1, 2], [1])).toThrow(InvalidParameterError);
  });

  test('exportSimilarity is the same at any scale', () => {
    expect(exportSimilarity([1e300, 1e300], [1e-300, 3e-300])).toBeCloseTo(0.75, 12);
  });
});
