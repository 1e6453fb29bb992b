import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { mirrorRatio } from '../../../src/metrics/index.ts';

describe('mirrorRatio(exporter, importer)', () => {
  test('mirrorRatio(100, 106) is the CIF/FOB margin when both are right', () => {
    expect(mirrorRatio(100, 106)).toBe(1.06);
  });

  test('mirrorRatio below 1: the importer records less than the exporter', () => {
    expect(mirrorRatio(8, 2)).toBe(0.25);
    expect(mirrorRatio(8, 0)).toBe(0);
  });

  test('mirrorRatio(0, 5) is zero-denominator', () => {
    expect(mirrorRatio(0, 5)).toEqual({ missing: 'zero-denominator' });
    expect(mirrorRatio(0, 0)).toEqual({ missing: 'zero-denominator' });
  });

  test('mirrorRatio with one record is one-sided and names what is absent', () => {
    expect(mirrorRatio(missing('no-own-report', 'TKM 2020'), 5)).toEqual({ missing: 'one-sided', of: 'TKM 2020' });
    expect(mirrorRatio(5, missing('not-reported'))).toEqual({ missing: 'one-sided', of: 'importer' });
    expect(mirrorRatio(missing('not-reported'), 5)).toEqual({ missing: 'one-sided', of: 'exporter' });
  });

  test('mirrorRatio with neither record returns why the exporter has none', () => {
    const [exporter, importer] = [missing('not-in-data', 'CHN'), missing('no-own-report', 'TKM')];
    expect(mirrorRatio(exporter, importer)).toBe(exporter);
  });

  test('mirrorRatio of negative or strange figures is out-of-domain', () => {
    expect(mirrorRatio(-5, 5)).toEqual({ missing: 'out-of-domain' });
    expect(mirrorRatio(5, Number.NaN)).toEqual({ missing: 'out-of-domain' });
    expect(mirrorRatio(1e-300, 1e300)).toEqual({ missing: 'out-of-domain' });
  });
});
