import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { normalisedBalance } from '../../../src/metrics/index.ts';

describe('normalisedBalance(exports, imports)', () => {
  test('normalisedBalance(3, 1) is (3 - 1) / (3 + 1)', () => {
    expect(normalisedBalance(3, 1)).toBe(0.5);
    expect(normalisedBalance(1, 3)).toBe(-0.5);
  });

  test('normalisedBalance(4, 4) is 0', () => {
    expect(normalisedBalance(4, 4)).toBe(0);
  });

  test('normalisedBalance(x, 0) is exactly 1, and normalisedBalance(0, x) exactly -1', () => {
    for (const amount of [1, 0.1, 1e-300, 1e300, Number.MAX_VALUE]) {
      expect(normalisedBalance(amount, 0)).toBe(1);
      expect(normalisedBalance(0, amount)).toBe(-1);
    }
  });

  test('normalisedBalance(0, 0) is zero-denominator', () => {
    expect(normalisedBalance(0, 0)).toEqual({ missing: 'zero-denominator' });
  });

  test('normalisedBalance(missing, 5) returns the absence', () => {
    const absence = missing('no-own-report', 'TKM 2020');
    expect(normalisedBalance(absence, 5)).toBe(absence);
    expect(normalisedBalance(5, absence)).toBe(absence);
  });

  test('normalisedBalance(-1, 5) is out-of-domain', () => {
    expect(normalisedBalance(-1, 5)).toEqual({ missing: 'out-of-domain' });
  });

  test('normalisedBalance is the same in dollars and in billions', () => {
    expect(normalisedBalance(3e9, 1e9)).toBe(normalisedBalance(3, 1));
    expect(normalisedBalance(3e-9, 1e-9)).toBeCloseTo(0.5, 15);
  });
});
