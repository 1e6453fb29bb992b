import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { tradeDependence } from '../../../src/metrics/index.ts';

describe('tradeDependence(exportsToPartner, importsFromPartner, whole)', () => {
  test("tradeDependence(2, 3, { of: 'of-trade', exports: 4, imports: 6 }) is half of all trade", () => {
    expect(tradeDependence(2, 3, { of: 'of-trade', exports: 4, imports: 6 })).toBe(0.5);
  });

  test("tradeDependence(2, 3, { of: 'of-gdp', gdp: 20 }) is a quarter of the product", () => {
    expect(tradeDependence(2, 3, { of: 'of-gdp', gdp: 20 })).toBe(0.25);
  });

  test('tradeDependence differs between the two directions', () => {
    const small = tradeDependence(1, 2, { of: 'of-trade', exports: 2, imports: 4 });
    const large = tradeDependence(2, 1, { of: 'of-trade', exports: 150, imports: 150 });
    expect(small).toBe(0.5);
    expect(large).toBe(0.01);
  });

  test('tradeDependence of trade with a partner alone is 1, and without any is 0', () => {
    expect(tradeDependence(2, 3, { of: 'of-trade', exports: 2, imports: 3 })).toBe(1);
    expect(tradeDependence(0, 0, { of: 'of-trade', exports: 2, imports: 3 })).toBe(0);
  });

  test('tradeDependence on a whole of 0 is zero-denominator', () => {
    expect(tradeDependence(0, 0, { of: 'of-trade', exports: 0, imports: 0 })).toEqual({ missing: 'zero-denominator' });
    expect(tradeDependence(2, 3, { of: 'of-gdp', gdp: 0 })).toEqual({ missing: 'zero-denominator' });
  });

  test('tradeDependence above all trade is out-of-domain; above the product it is a number', () => {
    expect(tradeDependence(5, 6, { of: 'of-trade', exports: 4, imports: 6 })).toEqual({ missing: 'out-of-domain' });
    expect(tradeDependence(5, 6, { of: 'of-gdp', gdp: 10 })).toBe(1.1);
  });

  test('tradeDependence of negative operands is out-of-domain', () => {
    expect(tradeDependence(-2, 3, { of: 'of-gdp', gdp: 20 })).toEqual({ missing: 'out-of-domain' });
    expect(tradeDependence(2, 3, { of: 'of-gdp', gdp: -20 })).toEqual({ missing: 'out-of-domain' });
  });

  test('tradeDependence returns the first absence and never one side alone', () => {
    const absence = missing('not-reported', 'exports');
    const late = missing('no-indicator', 'GDP');
    expect(tradeDependence(absence, 3, { of: 'of-gdp', gdp: late })).toBe(absence);
    expect(tradeDependence(2, absence, { of: 'of-gdp', gdp: 20 })).toBe(absence);
    expect(tradeDependence(2, 3, { of: 'of-gdp', gdp: late })).toBe(late);
    expect(tradeDependence(2, 3, { of: 'of-trade', exports: 4, imports: absence })).toBe(absence);
  });
});
