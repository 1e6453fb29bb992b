import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { theilT } from '../../../src/metrics/index.ts';

describe('theilT(values, options)', () => {
  test('theilT([3, 1]) by hand: (3/4) ln(3/2) + (1/4) ln(1/2)', () => {
    expect(theilT([3, 1])).toBeCloseTo(0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), 15);
  });

  test('theilT of equal lines is 0', () => {
    expect(theilT([2, 2, 2])).toBe(0);
    expect(theilT([7])).toBe(0);
  });

  test('theilT of one line with everything is ln n', () => {
    expect(theilT([5, 0, 0, 0])).toBeCloseTo(Math.log(4), 15);
  });

  test("theilT with lines 'non-zero' is lower by ln(n / n+)", () => {
    const values = [3, 1, 0, 0];
    expect(theilT(values, { lines: 'non-zero' })).toBe(theilT([3, 1]));
    expect(theilT(values)).toBeCloseTo((theilT(values, { lines: 'non-zero' }) as number) + Math.log(2), 14);
  });

  test('theilT([]) and theilT([0, 0]) are zero-denominator', () => {
    expect(theilT([])).toEqual({ missing: 'zero-denominator' });
    expect(theilT([0, 0])).toEqual({ missing: 'zero-denominator' });
  });

  test('theilT with a missing or a negative line has no value', () => {
    const absence = missing('not-reported');
    expect(theilT([3, absence])).toBe(absence);
    expect(theilT([3, -1])).toEqual({ missing: 'out-of-domain' });
  });

  test('theilT is the same at any scale', () => {
    for (const unit of [1e9, 1e300, 1e-300]) expect(theilT([3 * unit, unit])).toBeCloseTo(theilT([3, 1]) as number, 12);
  });
});
