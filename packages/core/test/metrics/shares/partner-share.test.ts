import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { partnerShare } from '../../../src/metrics/index.ts';

describe('partnerShare(part, total)', () => {
  test('partnerShare(5, 20) is a quarter', () => {
    expect(partnerShare(5, 20)).toBe(0.25);
  });

  test('partnerShare(0, 20) is 0, and partnerShare(20, 20) is 1', () => {
    expect(partnerShare(0, 20)).toBe(0);
    expect(partnerShare(20, 20)).toBe(1);
  });

  test('partnerShare(5, 0) is zero-denominator', () => {
    expect(partnerShare(5, 0)).toEqual({ missing: 'zero-denominator' });
    expect(partnerShare(0, 0)).toEqual({ missing: 'zero-denominator' });
  });

  test('partnerShare(21, 20) is out-of-domain: the part can not be of the same record as the total', () => {
    expect(partnerShare(21, 20)).toEqual({ missing: 'out-of-domain' });
  });

  test('partnerShare allows for rounding and is then exactly 1', () => {
    const part = 0.1 + 0.2;
    expect(part).toBeGreaterThan(0.3);
    expect(partnerShare(part, 0.3)).toBe(1);
  });

  test('partnerShare of negative trade is out-of-domain', () => {
    expect(partnerShare(-5, 20)).toEqual({ missing: 'out-of-domain' });
    expect(partnerShare(5, -20)).toEqual({ missing: 'out-of-domain' });
  });

  test('partnerShare returns an absence, the part first', () => {
    const [part, total] = [missing('not-reported', 'TKM'), missing('not-in-data', 'WLD')];
    expect(partnerShare(part, total)).toBe(part);
    expect(partnerShare(5, total)).toBe(total);
  });

  test('partnerShare is the same in dollars and in billions', () => {
    expect(partnerShare(5e9, 20e9)).toBe(0.25);
    expect(partnerShare(5e-300, 20e-300)).toBeCloseTo(0.25, 12);
  });
});
