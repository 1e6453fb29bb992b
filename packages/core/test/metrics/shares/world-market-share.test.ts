import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { worldMarketShare } from '../../../src/metrics/index.ts';

describe('worldMarketShare(part, total)', () => {
  test('worldMarketShare(5, 20) is a quarter', () => {
    expect(worldMarketShare(5, 20)).toBe(0.25);
  });

  test('worldMarketShare(0, 20) is 0, and worldMarketShare(20, 20) is 1', () => {
    expect(worldMarketShare(0, 20)).toBe(0);
    expect(worldMarketShare(20, 20)).toBe(1);
  });

  test('worldMarketShare(5, 0) is zero-denominator', () => {
    expect(worldMarketShare(5, 0)).toEqual({ missing: 'zero-denominator' });
    expect(worldMarketShare(0, 0)).toEqual({ missing: 'zero-denominator' });
  });

  test('worldMarketShare(21, 20) is out-of-domain: the part can not be of the same record as the total', () => {
    expect(worldMarketShare(21, 20)).toEqual({ missing: 'out-of-domain' });
  });

  test('worldMarketShare allows for rounding and is then exactly 1', () => {
    const part = 0.1 + 0.2;
    expect(part).toBeGreaterThan(0.3);
    expect(worldMarketShare(part, 0.3)).toBe(1);
  });

  test('worldMarketShare of negative trade is out-of-domain', () => {
    expect(worldMarketShare(-5, 20)).toEqual({ missing: 'out-of-domain' });
    expect(worldMarketShare(5, -20)).toEqual({ missing: 'out-of-domain' });
  });

  test('worldMarketShare returns an absence, the part first', () => {
    const [part, total] = [missing('not-reported', 'TKM'), missing('not-in-data', 'WLD')];
    expect(worldMarketShare(part, total)).toBe(part);
    expect(worldMarketShare(5, total)).toBe(total);
  });

  test('worldMarketShare is the same in dollars and in billions', () => {
    expect(worldMarketShare(5e9, 20e9)).toBe(0.25);
    expect(worldMarketShare(5e-300, 20e-300)).toBeCloseTo(0.25, 12);
  });
});
