import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { realValue, realValueSeries } from '../../../src/metrics/index.ts';

describe('realValue(nominal, price, basePrice)', () => {
  test('realValue(120, 150, 100): prices up by half leave 80', () => {
    expect(realValue(120, 150, 100)).toBe(80);
  });

  test('realValue(120, 100, 100) in the base year is unchanged', () => {
    expect(realValue(120, 100, 100)).toBe(120);
  });

  test('realValue(-30, 150, 100) deflates a deficit too', () => {
    expect(realValue(-30, 150, 100)).toBe(-20);
  });

  test('realValue(0, 150, 100) is 0', () => {
    expect(realValue(0, 150, 100)).toBe(0);
  });

  test('realValue does not depend on the base on which the price index is printed', () => {
    expect(realValue(120, 3, 2)).toBe(realValue(120, 150, 100));
  });

  test('realValue(120, 0, 100) and realValue(120, 150, -1) are out-of-domain', () => {
    expect(realValue(120, 0, 100)).toEqual({ missing: 'out-of-domain' });
    expect(realValue(120, 150, 0)).toEqual({ missing: 'out-of-domain' });
    expect(realValue(120, 150, -1)).toEqual({ missing: 'out-of-domain' });
  });

  test('realValue with a missing operand returns it, the value first', () => {
    const [value, price, base] = [missing('not-reported'), missing('no-indicator', '2014'), missing('no-indicator', '2013')];
    expect(realValue(value, price, base)).toBe(value);
    expect(realValue(120, price, base)).toBe(price);
    expect(realValue(120, 150, base)).toBe(base);
  });

  test('realValue(1e300, 1e-300, 1e300) is out-of-domain and not infinite', () => {
    expect(realValue(1e300, 1e-300, 1e300)).toEqual({ missing: 'out-of-domain' });
  });
});

describe('realValueSeries(series, deflator, indexYear)', () => {
  const deflator = [
    { year: 2013, value: 100 },
    { year: 2014, value: 125 },
    { year: 2015, value: missing('not-in-data', 'GDP deflator 2015') },
  ];
  const series = [
    { year: 2014, value: 50 },
    { year: 2013, value: 30 },
    { year: 2015, value: 70 },
    { year: 2016, value: 80 },
  ];

  test('realValueSeries keeps the order of the series and says why a year has no real value', () => {
    expect(realValueSeries(series, deflator, 2013)).toEqual([
      { year: 2014, value: 40 },
      { year: 2013, value: 30 },
      { year: 2015, value: { missing: 'not-in-data', of: 'GDP deflator 2015' } },
      { year: 2016, value: { missing: 'no-indicator', of: '2016' } },
    ]);
  });

  test('realValueSeries with a base year that the deflator lacks is index-year-missing', () => {
    for (const { value } of realValueSeries(series.slice(0, 2), deflator, 2010)) {
      expect(value).toEqual({ missing: 'index-year-missing', of: '2010' });
    }
  });

  test('realValueSeries([], deflator, 2013) is empty', () => {
    expect(realValueSeries([], deflator, 2013)).toEqual([]);
  });
});
