import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { coverageRatio } from '../../../src/metrics/index.ts';

describe('coverageRatio(exports, imports)', () => {
  test('coverageRatio(3, 4) is 3 / 4', () => {
    expect(coverageRatio(3, 4)).toBe(0.75);
    expect(coverageRatio(4, 4)).toBe(1);
  });

  test('coverageRatio(0, 4) is 0: no exports are a number', () => {
    expect(coverageRatio(0, 4)).toBe(0);
  });

  test('coverageRatio(3, 0) is zero-denominator: there are no imports', () => {
    expect(coverageRatio(3, 0)).toEqual({ missing: 'zero-denominator' });
    expect(coverageRatio(0, 0)).toEqual({ missing: 'zero-denominator' });
  });

  test('coverageRatio(3, missing) returns the absence', () => {
    const absence = missing('not-in-data');
    expect(coverageRatio(3, absence)).toBe(absence);
    expect(coverageRatio(absence, 0)).toBe(absence);
  });

  test('coverageRatio(-3, 4) is out-of-domain', () => {
    expect(coverageRatio(-3, 4)).toEqual({ missing: 'out-of-domain' });
    expect(coverageRatio(3, -4)).toEqual({ missing: 'out-of-domain' });
  });

  test('coverageRatio of the largest over the smallest is out-of-domain and not infinite', () => {
    expect(coverageRatio(Number.MAX_VALUE, 1e-300)).toEqual({ missing: 'out-of-domain' });
    expect(coverageRatio(1e300, 1e300)).toBe(1);
    expect(coverageRatio(1e-300, 1e-300)).toBe(1);
  });
});
