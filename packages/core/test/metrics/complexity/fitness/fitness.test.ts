import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing, type Value } from '../../../../src/index.ts';
import { economicFitness } from '../../../../src/metrics/index.ts';
import { expectClose } from '../../../support/close-to.ts';

const zero = { missing: 'zero-denominator' };

/** Two of five products in common: with F = (x, 1) the fixed point is 4 + 2x = 1 + 3x, so x = 3. */
const overlapping = [
  [1, 1, 1, 1, 0],
  [0, 0, 1, 1, 1],
];

const nested = [
  [1, 1, 1, 1],
  [1, 1, 1, 0],
  [1, 1, 0, 0],
  [1, 0, 0, 0],
];

function expectValues(actual: readonly Value[], wanted: readonly number[], relative = 1e-9): void {
  expect(actual.length).toBe(wanted.length);
  for (const [index, value] of wanted.entries()) expectClose(actual[index], value, relative, 1e-12);
}

describe('economicFitness(presence)', () => {
  test('economicFitness of two overlapping economies is 3 to 1, and their products 3, 3, 3/4, 3/4, 1, over their means', () => {
    for (const method of ['simultaneous', 'sinkhorn'] as const) {
      const { economies, products } = economicFitness(overlapping, { method });
      expectValues(economies, [1.5, 0.5]);
      expectValues(
        products,
        [3, 3, 0.75, 0.75, 1].map((value) => value / 1.7),
      );
    }
  });

  test('economicFitness(presence, { updates: 1 }): sums of 1 over their mean, and 1 over counts over theirs', () => {
    const { economies, products, updates, tolerance, cap } = economicFitness(
      [
        [1, 1],
        [1, 0],
      ],
      { updates: 1 },
    );
    expectValues(economies, [4 / 3, 2 / 3]);
    expectValues(products, [2 / 3, 4 / 3]);
    expect({ updates, tolerance, cap }).toEqual({ updates: 1, tolerance: null, cap: null });
  });

  test("economicFitness(presence, { updates: 1, method: 'sinkhorn' }) takes the complexities from the new fitness", () => {
    const { products } = economicFitness(
      [
        [1, 1],
        [1, 0],
      ],
      { updates: 1, method: 'sinkhorn' },
    );
    // 1 / (3/4 + 3/2) = 4/9 and 1 / (3/4) = 4/3, over their mean 8/9.
    expectValues(products, [1 / 2, 3 / 2]);
  });

  test('economicFitness of all ones is 1 everywhere', () => {
    const { economies, products } = economicFitness([
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expectValues(economies, [1, 1]);
    expectValues(products, [1, 1, 1]);
  });

  test('economicFitness says how it was found: method, updates, tolerance, cap and what is at its limit', () => {
    const result = economicFitness(overlapping);
    expect(result).toMatchObject({ method: 'simultaneous', tolerance: 1e-12, cap: 10_000, economiesAtLimit: [], productsAtLimit: [] });
    expect(result.updates).toBeGreaterThan(5);
    expect(result.updates).toBeLessThan(200);
  });

  test('economicFitness of nested economies: all but the richest fall to 0 without end, which is their limit', () => {
    const { economies, products, economiesAtLimit, productsAtLimit } = economicFitness(nested);
    expectValues(economies, [4, 0, 0, 0]);
    expectValues(products, [0, 0, 0, 4]);
    expect(economiesAtLimit).toEqual([1, 2, 3]);
    expect(productsAtLimit).toEqual([0, 1, 2]);
  });

  test('economicFitness after more and more updates comes nearer to that limit', () => {
    const after = (updates: number): number => economicFitness(nested, { updates }).economies[1] as number;
    expect(after(20)).toBeLessThan(after(5));
    expect(after(2000)).toBeLessThan(after(200));
    expect(after(2000)).toBeGreaterThan(0);
  });

  test('economicFitness leaves out members without a presence as zero-denominator; the means are those of the others', () => {
    const { economies, products } = economicFitness([
      [1, 1, 0],
      [0, 0, 0],
      [1, 1, 0],
    ]);
    expect(economies[1]).toEqual(zero);
    expect(products[2]).toEqual(zero);
    expect([economies[0], economies[2], products[0], products[1]]).toEqual([1, 1, 1, 1]);
  });

  test('economicFitness is not-converged, without numbers, when the cap is reached', () => {
    const { economies, products, updates } = economicFitness(overlapping, { cap: 3 });
    for (const value of [...economies, ...products]) expect(value).toEqual({ missing: 'not-converged' });
    expect(updates).toBe(3);
  });

  test('economicFitness of two separate leaders above a third: how they relate no count tells, and rounds do not settle', () => {
    const { economies } = economicFitness(
      [
        [1, 1, 0],
        [1, 0, 1],
        [1, 0, 0],
      ],
      { cap: 500 },
    );
    for (const value of economies) expect(value).toEqual({ missing: 'not-converged' });
  });

  test('economicFitness of two leaders apart from the rest: the rest, five economies with one product, falls to 0', () => {
    const apart = [
      [1, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    const { economies, products, economiesAtLimit, productsAtLimit } = economicFitness(apart);
    expectValues(economies, [0, 0, 0, 2.5, 2.5]);
    expectValues(products, [0, 1.5, 1.5]);
    expect(economiesAtLimit).toEqual([0, 1, 2]);
    expect(productsAtLimit).toEqual([0]);
  });

  test('economicFitness of two leaders that share a product with a rest that falls fast: rounds find what counting does not', () => {
    // Economies 0 and 1 have two products each of their own, and one with the three others, who have no other.
    const shared = [
      [1, 1, 0, 0, 1],
      [0, 0, 1, 1, 1],
      [0, 0, 0, 0, 1],
      [0, 0, 0, 0, 1],
      [0, 0, 0, 0, 1],
    ];
    const { economies, economiesAtLimit, updates } = economicFitness(shared);
    expectValues(economies, [2.5, 2.5, 0, 0, 0]);
    expect(economiesAtLimit).toEqual([2, 3, 4]);
    expect(updates).toBeGreaterThan(50);
  });

  test('economicFitness of separate parts that all hold is that of each', () => {
    expectValues(
      economicFitness([
        [1, 0],
        [0, 1],
      ]).economies,
      [1, 1],
    );
  });

  test('economicFitness with a Missing cell is that Missing everywhere', () => {
    const absence = missing('not-reported');
    const { economies, products } = economicFitness([
      [1, absence],
      [1, 1],
    ]);
    expect([...economies, ...products]).toEqual([absence, absence, absence, absence]);
  });

  test('economicFitness of nothing is empty, and throws for updates or a cap below 1', () => {
    expect(economicFitness([]).economies).toEqual([]);
    expect(() => economicFitness(nested, { updates: 0 })).toThrow(InvalidParameterError);
    expect(() => economicFitness(nested, { cap: 0.5 })).toThrow(InvalidParameterError);
  });
});
