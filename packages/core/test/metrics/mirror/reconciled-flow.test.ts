import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { reconciledFlow } from '../../../src/metrics/index.ts';

describe('reconciledFlow(exporter, importerFob, options)', () => {
  test('reconciledFlow(100, 80) is the mean of both', () => {
    expect(reconciledFlow(100, 80)).toBe(90);
    expect(reconciledFlow(100, 80, { weights: 'equal' })).toBe(90);
  });

  test('reconciledFlow with a stated weight: 1 is the record of the exporter, 0 that of the importer', () => {
    expect(reconciledFlow(100, 80, { weights: { stated: 1 } })).toBe(100);
    expect(reconciledFlow(100, 80, { weights: { stated: 0 } })).toBe(80);
    expect(reconciledFlow(100, 80, { weights: { stated: 0.25 } })).toBe(85);
  });

  test('reconciledFlow of records that agree is what they say, at any weight', () => {
    for (const stated of [0, 0.1, 1 / 3, 0.7, 1]) expect(reconciledFlow(0.3, 0.3, { weights: { stated } })).toBe(0.3);
  });

  test("reconciledFlow with method 'baci' weighs by E / (E + I)", () => {
    expect(reconciledFlow(100, 80, { weights: { method: 'baci', exporter: 1, importer: 3 } })).toBe(85);
    expect(reconciledFlow(100, 80, { weights: { method: 'baci', exporter: 2, importer: 2 } })).toBe(90);
  });

  test("reconciledFlow with method 'harvard' weighs by e^E / (e^E + e^I), and saturates", () => {
    expect(reconciledFlow(1, 0, { weights: { method: 'harvard', exporter: 2, importer: 2 } })).toBe(0.5);
    expect(reconciledFlow(1, 0, { weights: { method: 'harvard', exporter: Math.log(3), importer: 0 } })).toBeCloseTo(0.75, 14);
    expect(reconciledFlow(1, 0, { weights: { method: 'harvard', exporter: 0, importer: 3 } })).toBeLessThan(0.05);
    expect(reconciledFlow(1, 0, { weights: { method: 'harvard', exporter: 0, importer: 1e6 } })).toBe(0);
    expect(reconciledFlow(1, 0, { weights: { method: 'harvard', exporter: 1e6, importer: 0 } })).toBe(1);
  });

  test('reconciledFlow with one record is one-sided, unless the other is taken', () => {
    const discrepancy = missing('no-own-report', 'TKM');
    expect(reconciledFlow(100, discrepancy)).toEqual({ missing: 'one-sided', of: 'TKM' });
    expect(reconciledFlow(discrepancy, 80)).toEqual({ missing: 'one-sided', of: 'TKM' });
    expect(reconciledFlow(100, discrepancy, { missing: 'drop' })).toBe(100);
    expect(reconciledFlow(discrepancy, 80, { missing: 'drop' })).toBe(80);
    expect(reconciledFlow(discrepancy, -80, { missing: 'drop' })).toEqual({ missing: 'out-of-domain' });
  });

  test('reconciledFlow with neither record has nothing to take', () => {
    const [exporter, importer] = [missing('not-in-data', 'CHN'), missing('no-own-report', 'TKM')];
    expect(reconciledFlow(exporter, importer, { missing: 'drop' })).toBe(exporter);
  });

  test('reconciledFlow with a weight outside 0 to 1, or a reliability of 0, is out-of-domain', () => {
    expect(reconciledFlow(100, 80, { weights: { stated: 1.1 } })).toEqual({ missing: 'out-of-domain' });
    expect(reconciledFlow(100, 80, { weights: { stated: -0.1 } })).toEqual({ missing: 'out-of-domain' });
    expect(reconciledFlow(100, 80, { weights: { method: 'baci', exporter: 0, importer: 3 } })).toEqual({ missing: 'out-of-domain' });
  });

  test('reconciledFlow with an unknown weight or reliability returns it', () => {
    const discrepancy = missing('too-few-observations', 'UZB');
    expect(reconciledFlow(100, 80, { weights: { stated: discrepancy } })).toBe(discrepancy);
    expect(reconciledFlow(100, 80, { weights: { method: 'harvard', exporter: 1, importer: discrepancy } })).toBe(discrepancy);
  });

  test('reconciledFlow of zeros and of the largest numbers', () => {
    expect(reconciledFlow(0, 0)).toBe(0);
    expect(reconciledFlow(Number.MAX_VALUE, Number.MAX_VALUE)).toBe(Number.MAX_VALUE);
    expect(reconciledFlow(-1, 80)).toEqual({ missing: 'out-of-domain' });
  });
});
