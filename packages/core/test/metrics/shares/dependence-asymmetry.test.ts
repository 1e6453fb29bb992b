import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { dependenceAsymmetry } from '../../../src/metrics/index.ts';

describe('dependenceAsymmetry(own, partners)', () => {
  test('dependenceAsymmetry(0.75, 0.25) is a half: the first depends more', () => {
    expect(dependenceAsymmetry(0.75, 0.25)).toBe(0.5);
    expect(dependenceAsymmetry(0.25, 0.75)).toBe(-0.5);
  });

  test('dependenceAsymmetry of equals is 0', () => {
    expect(dependenceAsymmetry(0.3, 0.3)).toBe(0);
  });

  test('dependenceAsymmetry(d, 0) is exactly 1', () => {
    expect(dependenceAsymmetry(0.3, 0)).toBe(1);
    expect(dependenceAsymmetry(0, 0.3)).toBe(-1);
  });

  test('dependenceAsymmetry(0, 0) is zero-denominator', () => {
    expect(dependenceAsymmetry(0, 0)).toEqual({ missing: 'zero-denominator' });
  });

  test('dependenceAsymmetry(-0.1, 0.3) is out-of-domain', () => {
    expect(dependenceAsymmetry(-0.1, 0.3)).toEqual({ missing: 'out-of-domain' });
  });

  test('dependenceAsymmetry returns the first absence', () => {
    const absence = missing('zero-denominator', 'trade of TKM');
    expect(dependenceAsymmetry(absence, 0.3)).toBe(absence);
    expect(dependenceAsymmetry(0.3, absence)).toBe(absence);
  });

  test('dependenceAsymmetry of very small dependences is a number, of very large ones out-of-domain', () => {
    expect(dependenceAsymmetry(3e-300, 1e-300)).toBeCloseTo(0.5, 12);
    expect(dependenceAsymmetry(Number.MAX_VALUE, 1e308)).toEqual({ missing: 'out-of-domain' });
  });
});
