import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { midpointGrowth } from '../../../src/metrics/index.ts';

describe('midpointGrowth(previous, current)', () => {
  test('midpointGrowth(1, 3) is the change over the mean of both', () => {
    expect(midpointGrowth(1, 3)).toBe(1);
    expect(midpointGrowth(3, 1)).toBe(-1);
    expect(midpointGrowth(5, 5)).toBe(0);
  });

  test('midpointGrowth(0, x) is 2 and midpointGrowth(x, 0) is -2: entry and exit have a rate', () => {
    for (const amount of [3, 1e-300, 1e300]) {
      expect(midpointGrowth(0, amount)).toBe(2);
      expect(midpointGrowth(amount, 0)).toBe(-2);
    }
  });

  test('midpointGrowth(0, 0) is zero-denominator', () => {
    expect(midpointGrowth(0, 0)).toEqual({ missing: 'zero-denominator' });
  });

  test('midpointGrowth(-1, 3) is out-of-domain', () => {
    expect(midpointGrowth(-1, 3)).toEqual({ missing: 'out-of-domain' });
    expect(midpointGrowth(1, -3)).toEqual({ missing: 'out-of-domain' });
  });

  test('midpointGrowth(missing, 3) returns the absence', () => {
    const absence = missing('not-reported', '2013');
    expect(midpointGrowth(absence, 3)).toBe(absence);
    expect(midpointGrowth(3, absence)).toBe(absence);
  });

  test('midpointGrowth at the largest numbers is out-of-domain: their sum is no number, and 0 would be wrong', () => {
    expect(midpointGrowth(Number.MAX_VALUE, 1e308)).toEqual({ missing: 'out-of-domain' });
  });
});
