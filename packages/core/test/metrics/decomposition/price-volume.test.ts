import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { priceVolume } from '../../../src/metrics/index.ts';

const before = { prices: [2, 3], quantities: [10, 4] };
const after = { prices: [4, 3], quantities: [5, 8] };

describe('priceVolume(before, after, options)', () => {
  test('priceVolume: 32 to 44, as price times volume by Fisher', () => {
    const parts = priceVolume(before, after);
    expect(parts.value).toBeCloseTo(44 / 32, 14);
    expect(parts.price).toBeCloseTo(Math.sqrt((52 / 32) * (44 / 34)), 14);
    expect(parts.volume).toBeCloseTo(Math.sqrt((34 / 32) * (44 / 52)), 14);
    expect(parts.coverage).toBe(1);
  });

  test('priceVolume with a Laspeyres price has a Paasche volume, and the reverse', () => {
    const first = priceVolume(before, after, { form: 'laspeyres-price' });
    expect([first.price, first.volume]).toEqual([52 / 32, 44 / 52]);
    expect(first.value).toBeCloseTo(44 / 32, 14);
    const second = priceVolume(before, after, { form: 'paasche-price' });
    expect([second.price, second.volume]).toEqual([44 / 34, 34 / 32]);
    expect(second.value).toBeCloseTo(44 / 32, 14);
  });

  test('priceVolume of one product is the ratio of its prices and of its quantities', () => {
    const parts = priceVolume({ prices: [2], quantities: [3] }, { prices: [3], quantities: [12] });
    expect(parts.price).toBeCloseTo(1.5, 15);
    expect(parts.volume).toBeCloseTo(4, 14);
  });

  test('priceVolume without a product in common is zero-denominator with a coverage of 0', () => {
    const parts = priceVolume({ prices: [2, 3], quantities: [5, 0] }, { prices: [2, 3], quantities: [0, 5] });
    const nothing = { missing: 'zero-denominator' };
    expect(parts).toEqual({ value: nothing, price: nothing, volume: nothing, coverage: 0 });
    expect(priceVolume({ prices: [], quantities: [] }, { prices: [], quantities: [] }).price).toEqual(nothing);
  });

  test('priceVolume returns the first absence in each part', () => {
    const absence = missing('not-in-data', 'quantity');
    expect(priceVolume(before, { ...after, quantities: [5, absence] })).toEqual({
      value: absence,
      price: absence,
      volume: absence,
      coverage: absence,
    });
  });

  test('priceVolume with negative prices is out-of-domain', () => {
    expect(priceVolume(before, { ...after, prices: [-4, 3] }).price).toEqual({ missing: 'out-of-domain' });
  });

  test('priceVolume of lists of different length throws', () => {
    expect(() => priceVolume(before, { prices: [4], quantities: [5, 8] })).toThrow(InvalidParameterError);
    expect(() => priceVolume({ prices: [4], quantities: [5, 8] }, { prices: [4], quantities: [5, 8] })).toThrow(InvalidParameterError);
  });
});
