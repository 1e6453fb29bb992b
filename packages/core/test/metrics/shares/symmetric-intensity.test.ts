import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { symmetricIntensity } from '../../../src/metrics/index.ts';

describe('symmetricIntensity(intensity)', () => {
  test('symmetricIntensity(3) is a half, and symmetricIntensity(1 / 3) minus a half', () => {
    expect(symmetricIntensity(3)).toBe(0.5);
    expect(symmetricIntensity(1 / 3)).toBeCloseTo(-0.5, 15);
  });

  test('symmetricIntensity(1) is 0 and symmetricIntensity(0) is -1', () => {
    expect(symmetricIntensity(1)).toBe(0);
    expect(symmetricIntensity(0)).toBe(-1);
  });

  test('symmetricIntensity of a huge intensity is at most 1', () => {
    expect(symmetricIntensity(1e300)).toBeLessThanOrEqual(1);
    expect(symmetricIntensity(1e3)).toBeLessThan(1);
  });

  test('symmetricIntensity(-1) is out-of-domain', () => {
    expect(symmetricIntensity(-1)).toEqual({ missing: 'out-of-domain' });
    expect(symmetricIntensity(Number.NaN)).toEqual({ missing: 'out-of-domain' });
  });

  test('symmetricIntensity(missing) is that absence', () => {
    const absence = missing('zero-denominator');
    expect(symmetricIntensity(absence)).toBe(absence);
  });
});
