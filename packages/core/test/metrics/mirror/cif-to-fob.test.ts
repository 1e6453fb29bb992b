import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { cifToFob } from '../../../src/metrics/index.ts';

describe('cifToFob(importCif, factor)', () => {
  test('cifToFob(318, 1.06) is 300', () => {
    expect(cifToFob(318, 1.06)).toBeCloseTo(300, 12);
    expect(cifToFob(330, 1.1)).toBeCloseTo(300, 12);
  });

  test('cifToFob(m, 1) is m', () => {
    for (const value of [0, 0.1, 318, 1e300]) expect(cifToFob(value, 1)).toBe(value);
  });

  test('cifToFob with a factor of 0 or below is out-of-domain', () => {
    expect(cifToFob(318, 0)).toEqual({ missing: 'out-of-domain' });
    expect(cifToFob(318, -1.06)).toEqual({ missing: 'out-of-domain' });
    expect(cifToFob(-318, 1.06)).toEqual({ missing: 'out-of-domain' });
  });

  test('cifToFob returns the first discrepancy', () => {
    const [value, factor] = [missing('no-own-report', 'TKM'), missing('not-established', 'factor')];
    expect(cifToFob(value, factor)).toBe(value);
    expect(cifToFob(318, factor)).toBe(factor);
  });

  test('cifToFob(1e300, 1e-300) is out-of-domain and not infinite', () => {
    expect(cifToFob(1e300, 1e-300)).toEqual({ missing: 'out-of-domain' });
  });
});
