import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { revealedSymmetricComparativeAdvantage } from '../../../src/metrics/index.ts';

describe('revealedSymmetricComparativeAdvantage(advantage)', () => {
  test('revealedSymmetricComparativeAdvantage(3) is a half', () => {
    expect(revealedSymmetricComparativeAdvantage(3)).toBe(0.5);
  });

  test('revealedSymmetricComparativeAdvantage(1) is 0 and of 0 is -1', () => {
    expect(revealedSymmetricComparativeAdvantage(1)).toBe(0);
    expect(revealedSymmetricComparativeAdvantage(0)).toBe(-1);
  });

  test('revealedSymmetricComparativeAdvantage of a huge index stays at most 1', () => {
    expect(revealedSymmetricComparativeAdvantage(1e300)).toBeLessThanOrEqual(1);
    expect(revealedSymmetricComparativeAdvantage(1e6)).toBeLessThan(1);
  });

  test('revealedSymmetricComparativeAdvantage of an undefined index passes the reason on', () => {
    const absence = missing('zero-denominator');
    expect(revealedSymmetricComparativeAdvantage(absence)).toBe(absence);
  });

  test('revealedSymmetricComparativeAdvantage(-1) is out-of-domain', () => {
    expect(revealedSymmetricComparativeAdvantage(-1)).toEqual({ missing: 'out-of-domain' });
  });
});
