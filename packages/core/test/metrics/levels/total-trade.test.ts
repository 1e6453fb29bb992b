import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { totalTrade } from '../../../src/metrics/index.ts';

describe('totalTrade(exports, imports)', () => {
  test('totalTrade(61.4, 27.9) is their sum', () => {
    expect(totalTrade(61.4, 27.9)).toBeCloseTo(89.3, 12);
  });

  test('totalTrade(0, 5) counts a reported zero as a number', () => {
    expect(totalTrade(0, 5)).toBe(5);
    expect(totalTrade(5, 0)).toBe(5);
    expect(totalTrade(0, 0)).toBe(0);
  });

  test('totalTrade(missing, 5) is never the other side alone', () => {
    const absence = missing('not-reported', 'KGZ 2013');
    expect(totalTrade(absence, 5)).toBe(absence);
    expect(totalTrade(5, absence)).toBe(absence);
  });

  test('totalTrade(missing, missing) returns the first', () => {
    const [first, second] = [missing('no-own-report', 'TKM'), missing('not-in-data')];
    expect(totalTrade(first, second)).toBe(first);
  });

  test('totalTrade(-1, 5) is out-of-domain: trade is not negative', () => {
    expect(totalTrade(-1, 5)).toEqual({ missing: 'out-of-domain' });
    expect(totalTrade(5, -1)).toEqual({ missing: 'out-of-domain' });
  });

  test('totalTrade(NaN, 5) and totalTrade(Infinity, 5) are out-of-domain', () => {
    expect(totalTrade(Number.NaN, 5)).toEqual({ missing: 'out-of-domain' });
    expect(totalTrade(5, Number.POSITIVE_INFINITY)).toEqual({ missing: 'out-of-domain' });
  });

  test('totalTrade(missing, NaN) names the absence rather than the strange number', () => {
    expect(totalTrade(missing('not-reported'), Number.NaN)).toEqual({ missing: 'not-reported' });
  });

  test('totalTrade at the largest numbers is out-of-domain and not infinite', () => {
    expect(totalTrade(Number.MAX_VALUE, Number.MAX_VALUE)).toEqual({ missing: 'out-of-domain' });
    expect(totalTrade(1e300, 1e300)).toBe(2e300);
  });

  test('totalTrade at the smallest numbers keeps them', () => {
    expect(totalTrade(Number.MIN_VALUE, 0)).toBe(Number.MIN_VALUE);
  });
});
