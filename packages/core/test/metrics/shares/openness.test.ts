import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { openness } from '../../../src/metrics/index.ts';

describe('openness(exports, imports, gdp)', () => {
  test('openness(3, 5, 10) is 0.8', () => {
    expect(openness(3, 5, 10)).toBe(0.8);
  });

  test('openness of an entrepot is above 1', () => {
    expect(openness(9, 8, 10)).toBe(1.7);
  });

  test('openness(0, 0, 10) is 0', () => {
    expect(openness(0, 0, 10)).toBe(0);
  });

  test('openness(3, 5, 0) and openness(3, 5, -1) are out-of-domain', () => {
    expect(openness(3, 5, 0)).toEqual({ missing: 'out-of-domain' });
    expect(openness(3, 5, -1)).toEqual({ missing: 'out-of-domain' });
    expect(openness(-3, 5, 10)).toEqual({ missing: 'out-of-domain' });
  });

  test('openness returns the first absence', () => {
    const [trade, gdp] = [missing('not-reported'), missing('no-indicator', 'GDP of TKM')];
    expect(openness(trade, 5, gdp)).toBe(trade);
    expect(openness(3, 5, gdp)).toBe(gdp);
  });

  test('openness is the same in any currency unit, and finite near the limits', () => {
    expect(openness(3e9, 5e9, 10e9)).toBe(0.8);
    expect(openness(3e300, 5e300, 1e-300)).toEqual({ missing: 'out-of-domain' });
  });
});
