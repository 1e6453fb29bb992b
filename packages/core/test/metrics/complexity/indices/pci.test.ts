import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing, type Value } from '../../../../src/index.ts';
import { economicComplexityIndex, productComplexityIndex } from '../../../../src/metrics/index.ts';
import { expectClose } from '../../../support/close-to.ts';
import { ladder } from '../ladder.ts';

const degenerate = { missing: 'degenerate' };
const zero = { missing: 'zero-denominator' };

function expectValues(actual: readonly Value[], wanted: readonly number[]): void {
  expect(actual.length).toBe(wanted.length);
  for (const [index, value] of wanted.entries()) expectClose(actual[index], value, 1e-12, 1e-12);
}

describe('productComplexityIndex(presence)', () => {
  test('productComplexityIndex(ladder): q = (-1, 1/2, 2) is -1, 0, 1 in its own standard deviations', () => {
    expectValues(productComplexityIndex(ladder), [-1, 0, 1]);
  });

  test("productComplexityIndex(ladder, { normalisation: 'population' }) divides by the deviation with n", () => {
    expectValues(productComplexityIndex(ladder, { normalisation: 'population' }), [-Math.sqrt(1.5), 0, Math.sqrt(1.5)]);
  });

  test("productComplexityIndex(ladder, { normalisation: 'harvard' }) is (q / lambda - mean kappa) / sd kappa = (-3, 3, 9) / sqrt(6)", () => {
    expectValues(
      productComplexityIndex(ladder, { normalisation: 'harvard' }),
      [-3, 3, 9].map((value) => value / Math.sqrt(6)),
    );
  });

  test("productComplexityIndex(ladder, { normalisation: 'raw' }) is q on the scale of kappa, over sqrt(30)", () => {
    expectValues(
      productComplexityIndex(ladder, { normalisation: 'raw' }),
      [-1, 0.5, 2].map((value) => value / Math.sqrt(30)),
    );
  });

  test('with harvard the index of an economy is the mean of those of its products', () => {
    const products = productComplexityIndex(ladder, { normalisation: 'harvard' }) as number[];
    const economies = economicComplexityIndex(ladder, { normalisation: 'harvard' });
    for (const [economy, row] of ladder.entries()) {
      const own = products.filter((_, product) => row[product] === 1);
      expectClose(economies[economy], own.reduce((total, value) => total + value) / own.length, 1e-12);
    }
  });

  test("productComplexityIndex(ladder, { method: 'reflections', steps: 1 }) is the mean diversity of its exporters", () => {
    expectValues(productComplexityIndex(ladder, { method: 'reflections', steps: 1, normalisation: 'raw' }), [2, 2.5, 3]);
    expectValues(productComplexityIndex(ladder, { method: 'reflections', steps: 1 }), [-1, 0, 1]);
  });

  test('productComplexityIndex of a product that nobody has is zero-denominator; the others stand', () => {
    const [first, ...rest] = productComplexityIndex(ladder.map((row) => [0, ...row]));
    expect(first).toEqual(zero);
    expectValues(rest, [-1, 0, 1]);
  });

  test('productComplexityIndex is degenerate where the index of the economies is', () => {
    expect(
      productComplexityIndex([
        [1, 0],
        [0, 1],
      ]),
    ).toEqual([degenerate, degenerate]);
    expect(
      productComplexityIndex([
        [1, 1, 0],
        [1, 1, 0],
      ]),
    ).toEqual([degenerate, degenerate, zero]);
  });

  test('productComplexityIndex with a Missing cell is that Missing everywhere', () => {
    const absence = missing('not-in-data');
    expect(
      productComplexityIndex([
        [1, absence],
        [1, 1],
      ]),
    ).toEqual([absence, absence]);
  });

  test('productComplexityIndex throws for even steps, and for harvard with reflections', () => {
    for (const steps of [0, 2, 18, 1.5]) {
      expect(() => productComplexityIndex(ladder, { method: 'reflections', steps })).toThrow(InvalidParameterError);
    }
    expect(() => productComplexityIndex(ladder, { method: 'reflections', normalisation: 'harvard' })).toThrow(InvalidParameterError);
  });
});
