import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { cifToFob, mirrorDiscrepancy } from '../../../src/metrics/index.ts';

describe('mirrorDiscrepancy(exporter, importerFob)', () => {
  test('mirrorDiscrepancy(30, 10) is 20 / 40, whichever is called right', () => {
    expect(mirrorDiscrepancy(30, 10)).toBe(0.5);
    expect(mirrorDiscrepancy(10, 30)).toBe(0.5);
  });

  test('mirrorDiscrepancy of records that agree at FOB is 0', () => {
    expect(mirrorDiscrepancy(300, cifToFob(318, 1.06))).toBe(0);
  });

  test('mirrorDiscrepancy where one side records nothing is exactly 1', () => {
    expect(mirrorDiscrepancy(7, 0)).toBe(1);
    expect(mirrorDiscrepancy(0, 7)).toBe(1);
  });

  test('mirrorDiscrepancy(0, 0) is zero-denominator: no trade says nothing of the records', () => {
    expect(mirrorDiscrepancy(0, 0)).toEqual({ missing: 'zero-denominator' });
  });

  test('mirrorDiscrepancy with one record is one-sided, and never takes the other side as 0', () => {
    expect(mirrorDiscrepancy(7, missing('no-own-report', 'TKM'))).toEqual({ missing: 'one-sided', of: 'TKM' });
    expect(mirrorDiscrepancy(missing('not-reported'), 7)).toEqual({ missing: 'one-sided', of: 'exporter' });
  });

  test('mirrorDiscrepancy with neither record returns the reason of the exporter', () => {
    const discrepancy = missing('not-in-data', 'CHN');
    expect(mirrorDiscrepancy(discrepancy, missing('no-own-report', 'TKM'))).toBe(discrepancy);
  });

  test('mirrorDiscrepancy of negative figures is out-of-domain, and an overflow no agreement', () => {
    expect(mirrorDiscrepancy(-1, 7)).toEqual({ missing: 'out-of-domain' });
    expect(mirrorDiscrepancy(Number.MAX_VALUE, 1e308)).toEqual({ missing: 'out-of-domain' });
    expect(mirrorDiscrepancy(3e-300, 1e-300)).toBeCloseTo(0.5, 12);
  });
});
