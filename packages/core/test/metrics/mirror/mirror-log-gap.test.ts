import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { mirrorLogGap } from '../../../src/metrics/index.ts';

describe('mirrorLogGap(exporter, importer)', () => {
  test('mirrorLogGap(4, 8) is ln 2: the importer reports more', () => {
    expect(mirrorLogGap(4, 8)).toBeCloseTo(Math.LN2, 14);
    expect(mirrorLogGap(8, 4)).toBeCloseTo(-Math.LN2, 14);
  });

  test('mirrorLogGap of records that agree is 0', () => {
    expect(mirrorLogGap(50, 50)).toBe(0);
  });

  test('mirrorLogGap(0, 5) and mirrorLogGap(5, 0) are out-of-domain', () => {
    expect(mirrorLogGap(0, 5)).toEqual({ missing: 'out-of-domain' });
    expect(mirrorLogGap(5, 0)).toEqual({ missing: 'out-of-domain' });
    expect(mirrorLogGap(-5, 5)).toEqual({ missing: 'out-of-domain' });
  });

  test('mirrorLogGap with one record is one-sided', () => {
    expect(mirrorLogGap(5, missing('no-own-report', 'TKM'))).toEqual({ missing: 'one-sided', of: 'TKM' });
    expect(mirrorLogGap(missing('not-reported'), 0)).toEqual({ missing: 'one-sided', of: 'exporter' });
  });

  test('mirrorLogGap from the smallest to the largest number is a number', () => {
    expect(mirrorLogGap(1e-300, 1e300)).toBeCloseTo(600 * Math.LN10, 9);
  });
});
