import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { expy } from '../../../src/metrics/index.ts';

describe('expy(exports, incomes)', () => {
  test('expy([1, 3], [10, 30]) is 10/4 + 90/4', () => {
    expect(expy([1, 3], [10, 30])).toBe(25);
  });

  test('expy of one product is its income level', () => {
    expect(expy([7], [12])).toBe(12);
  });

  test('expy does not need the income level of a product that is not exported', () => {
    expect(expy([1, 0], [10, missing('zero-denominator')])).toBe(10);
  });

  test('expy returns the absence of a product that is exported', () => {
    const absence = missing('no-indicator', 'PRODY 27');
    expect(expy([1, 3], [10, absence])).toBe(absence);
    const cell = missing('not-reported');
    expect(expy([1, cell], [10, absence])).toBe(cell);
  });

  test('expy without exports is zero-denominator', () => {
    expect(expy([0, 0], [10, 30])).toEqual({ missing: 'zero-denominator' });
    expect(expy([], [])).toEqual({ missing: 'zero-denominator' });
  });

  test('expy with negative exports or income levels is out-of-domain', () => {
    expect(expy([1, -1], [10, 30])).toEqual({ missing: 'out-of-domain' });
    expect(expy([1, 3], [10, -30])).toEqual({ missing: 'out-of-domain' });
  });

  test('expy of lists of different length throws', () => {
    expect(() => expy([1, 3], [10])).toThrow(InvalidParameterError);
  });

  test('expy of twenty thousand products is a number', () => {
    expect(expy(new Float64Array(20_000).fill(2), new Float64Array(20_000).fill(5))).toBeCloseTo(5, 12);
  });
});
