import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { share } from '../../../src/metrics/index.ts';

describe('share(part, whole)', () => {
  test('share(1, 4) is a quarter', () => {
    expect(share(1, 4)).toBe(0.25);
    expect(share(4, 4)).toBe(1);
  });

  test('share(0, 4) is 0: a reported zero is a number', () => {
    expect(share(0, 4)).toBe(0);
  });

  test('share(1, 0) and share(0, 0) are zero-denominator', () => {
    expect(share(1, 0)).toEqual({ missing: 'zero-denominator' });
    expect(share(0, 0)).toEqual({ missing: 'zero-denominator' });
  });

  test('share(part, whole) returns the absence, the part first', () => {
    const [part, whole] = [missing('not-reported', 'KGZ'), missing('member-missing', 'CA5')];
    expect(share(part, 4)).toBe(part);
    expect(share(1, whole)).toBe(whole);
    expect(share(part, whole)).toBe(part);
  });

  test('share(-1, 4) is a number: parts of a balance have signs', () => {
    expect(share(-1, 4)).toBe(-0.25);
  });

  test('share(NaN, 4) and share(1, Infinity) are out-of-domain', () => {
    expect(share(Number.NaN, 4)).toEqual({ missing: 'out-of-domain' });
    expect(share(1, Number.POSITIVE_INFINITY)).toEqual({ missing: 'out-of-domain' });
  });

  test('share(1e300, 1e-300) is out-of-domain and not infinite', () => {
    expect(share(1e300, 1e-300)).toEqual({ missing: 'out-of-domain' });
    expect(share(1e-300, 4e-300)).toBe(0.25);
    expect(share(1e300, 4e300)).toBe(0.25);
  });
});
