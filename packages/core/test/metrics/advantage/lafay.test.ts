import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { lafay } from '../../../src/metrics/index.ts';

const zero = { missing: 'zero-denominator' };

describe('lafay(exports, imports, options)', () => {
  test('lafay([3, 1], [1, 3]): balanced as a whole, so 100 * (1/2) * (4/8) for the first', () => {
    expect(lafay([3, 1], [1, 3])).toEqual([25, -25]);
  });

  test('lafay([6, 2], [2, 2]) by hand: (X - M) / (X + M) = 1/3; 100 (1/2 - 1/3) 8/12 and 100 (0 - 1/3) 4/12', () => {
    const [first, second] = lafay([6, 2], [2, 2]);
    expect(first).toBeCloseTo(100 / 9, 12);
    expect(second).toBeCloseTo(-100 / 9, 12);
  });

  test("lafay with scale 'cepii' is the same contribution in thousandths of GDP", () => {
    expect(lafay([3, 1], [1, 3], { form: 'cepii', gdp: 100 })).toEqual([20, -20]);
  });

  test('lafay of a single product is 0', () => {
    expect(lafay([5], [2])).toEqual([0]);
  });

  test('lafay([], []) is empty', () => {
    expect(lafay([], [])).toEqual([]);
  });

  test('lafay of a product that is not traded is zero-denominator and contributes nothing to the others', () => {
    const values = lafay([3, 0, 1], [1, 0, 3]);
    expect(values).toEqual([25, zero, -25]);
  });

  test('lafay where nothing is traded is zero-denominator', () => {
    expect(lafay([0, 0], [0, 0])).toEqual([zero, zero]);
  });

  test('lafay with an absence is that absence for each product, exports first', () => {
    const [early, late] = [missing('not-reported', 'exports'), missing('not-reported', 'imports')];
    expect(lafay([3, early], [late, 3])).toEqual([early, early]);
    expect(lafay([3, 1], [late, 3])).toEqual([late, late]);
    const gdp = missing('no-indicator', 'GDP');
    expect(lafay([3, 1], [1, 3], { form: 'cepii', gdp })).toEqual([gdp, gdp]);
  });

  test('lafay with negative trade or without a positive GDP is out-of-domain', () => {
    expect(lafay([3, -1], [1, 3])[0]).toEqual({ missing: 'out-of-domain' });
    expect(lafay([3, 1], [1, 3], { form: 'cepii', gdp: 0 })[0]).toEqual({ missing: 'out-of-domain' });
  });

  test('lafay of lists of different length throws', () => {
    expect(() => lafay([1, 2], [3])).toThrow(InvalidParameterError);
  });

  test('lafay is the same in dollars and in billions', () => {
    expect(lafay([3e9, 1e9], [1e9, 3e9])).toEqual([25, -25]);
  });
});
