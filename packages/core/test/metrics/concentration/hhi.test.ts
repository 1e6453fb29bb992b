import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { herfindahlHirschmanIndex } from '../../../src/metrics/index.ts';

describe('herfindahlHirschmanIndex(values, options)', () => {
  test('herfindahlHirschmanIndex([30, 30, 20, 20]) is the 2 600 points of the US merger guidelines, on the scale of 0 to 1', () => {
    expect(herfindahlHirschmanIndex([30, 30, 20, 20])).toBeCloseTo(0.26, 15);
  });

  test('herfindahlHirschmanIndex([1, 1, 2]): 1/16 + 1/16 + 1/4', () => {
    expect(herfindahlHirschmanIndex([1, 1, 2])).toBe(0.375);
  });

  test('form root is the root of it', () => {
    expect(herfindahlHirschmanIndex([1, 1, 2], { form: 'root' })).toBe(Math.sqrt(0.375));
  });

  test('form unctad of two equal lines and one empty: (sqrt(1/2) - sqrt(1/3)) / (1 - sqrt(1/3))', () => {
    const wanted = (Math.sqrt(1 / 2) - Math.sqrt(1 / 3)) / (1 - Math.sqrt(1 / 3));
    expect(herfindahlHirschmanIndex([4, 4, 0], { form: 'unctad' })).toBeCloseTo(wanted, 14);
  });

  test('form normalised of two equal lines and one empty: (1/2 - 1/3) / (2/3) = 1/4', () => {
    expect(herfindahlHirschmanIndex([4, 4, 0], { form: 'normalised' })).toBeCloseTo(0.25, 15);
  });

  test('every form is 1 when one of several lines has everything', () => {
    for (const form of ['sum-squares', 'root', 'unctad', 'normalised'] as const) {
      expect(herfindahlHirschmanIndex([0, 9, 0], { form })).toBe(1);
    }
  });

  test('at equal shares it is 1 / n, and the two forms that subtract it are 0', () => {
    expect(herfindahlHirschmanIndex([5, 5, 5, 5])).toBe(0.25);
    expect(herfindahlHirschmanIndex([5, 5, 5, 5], { form: 'unctad' })).toBe(0);
    expect(herfindahlHirschmanIndex([5, 5, 5, 5], { form: 'normalised' })).toBe(0);
  });

  test('n is the length of the list, so that empty lines count in the two forms that subtract 1 / n', () => {
    expect(herfindahlHirschmanIndex([4, 4, 0, 0])).toBe(herfindahlHirschmanIndex([4, 4]));
    expect(herfindahlHirschmanIndex([4, 4], { form: 'normalised' })).toBe(0);
    expect(herfindahlHirschmanIndex([4, 4, 0, 0], { form: 'normalised' })).toBeCloseTo(1 / 3, 15);
  });

  test('a single line is 1, and zero-denominator in the two forms that subtract 1 / n', () => {
    expect(herfindahlHirschmanIndex([7])).toBe(1);
    expect(herfindahlHirschmanIndex([7], { form: 'root' })).toBe(1);
    expect(herfindahlHirschmanIndex([7], { form: 'unctad' })).toEqual({ missing: 'zero-denominator' });
    expect(herfindahlHirschmanIndex([7], { form: 'normalised' })).toEqual({ missing: 'zero-denominator' });
  });

  test('an empty list and a total of 0 are zero-denominator', () => {
    expect(herfindahlHirschmanIndex([])).toEqual({ missing: 'zero-denominator' });
    expect(herfindahlHirschmanIndex([0, 0])).toEqual({ missing: 'zero-denominator' });
  });

  test('a missing line is that absence: the others alone would be another list', () => {
    const absence = missing('no-own-report', 'TKM');
    expect(herfindahlHirschmanIndex([3, absence, 5])).toBe(absence);
  });

  test('a negative line and NaN are out-of-domain', () => {
    expect(herfindahlHirschmanIndex([3, -1])).toEqual({ missing: 'out-of-domain' });
    expect(herfindahlHirschmanIndex([3, Number.NaN])).toEqual({ missing: 'out-of-domain' });
  });

  test('shares are not rounded and no line is left out: 20 000 equal lines give exactly 1 / 20 000', () => {
    expect(herfindahlHirschmanIndex(new Float64Array(20_000).fill(3))).toBeCloseTo(1 / 20_000, 17);
  });

  test('it is the same at any scale, to the limits of numbers', () => {
    for (const unit of [1e9, 1e-9, 1e300, 1e-300]) expect(herfindahlHirschmanIndex([unit, unit, 2 * unit])).toBeCloseTo(0.375, 12);
    expect(herfindahlHirschmanIndex([Number.MAX_VALUE, Number.MAX_VALUE])).toEqual({ missing: 'out-of-domain' });
  });

  test('the input is left as it was', () => {
    const values = Object.freeze([1, 1, 2]);
    herfindahlHirschmanIndex(values);
    expect(values).toEqual([1, 1, 2]);
  });
});
