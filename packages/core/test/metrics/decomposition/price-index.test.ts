import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { priceIndex, quantityIndex } from '../../../src/metrics/index.ts';

const prices = [
  [2, 4],
  [3, 3],
];
const quantities = [
  [10, 5],
  [4, 8],
];

function second(formula: Parameters<typeof priceIndex>[2]): unknown {
  return priceIndex(prices, quantities, formula)[1]?.index;
}

describe('priceIndex(prices, quantities, options)', () => {
  test('priceIndex, laspeyres: (4 * 10 + 3 * 4) / (2 * 10 + 3 * 4)', () => {
    expect(second({ form: 'laspeyres' })).toBe(52 / 32);
  });

  test('priceIndex, paasche: (4 * 5 + 3 * 8) / (2 * 5 + 3 * 8)', () => {
    expect(second({ form: 'paasche' })).toBe(44 / 34);
  });

  test('priceIndex, fisher and by default: the geometric mean of the two', () => {
    expect(second({ form: 'fisher' })).toBeCloseTo(Math.sqrt((52 / 32) * (44 / 34)), 14);
    expect(second({})).toBe(second({ form: 'fisher' }));
  });

  test('priceIndex, tornqvist: value shares 20/32 and 20/44 of the product whose price doubles', () => {
    expect(second({ form: 'tornqvist' })).toBeCloseTo(2 ** ((20 / 32 + 20 / 44) / 2), 14);
  });

  test('priceIndex, walsh: quantities sqrt 50 and sqrt 32', () => {
    const [q1, q2] = [Math.sqrt(50), Math.sqrt(32)];
    expect(second({ form: 'walsh' })).toBeCloseTo((4 * q1 + 3 * q2) / (2 * q1 + 3 * q2), 14);
  });

  test('priceIndex without weights: jevons sqrt 2, carli 3/2, dutot 7/5', () => {
    expect(second({ form: 'jevons' })).toBeCloseTo(Math.SQRT2, 14);
    expect(second({ form: 'carli' })).toBe(1.5);
    expect(second({ form: 'dutot' })).toBe(1.4);
  });

  test('priceIndex is 1 in the first period, with every formula and comparison', () => {
    for (const formula of ['fisher', 'laspeyres', 'paasche', 'tornqvist', 'walsh', 'jevons', 'dutot', 'carli'] as const) {
      for (const comparison of ['chained', 'fixed-base', 'period-on-period'] as const) {
        expect(priceIndex(prices, quantities, { form: formula, comparison })[0]).toEqual({ index: 1, coverage: 1 });
      }
    }
  });

  test('priceIndex of three periods: chained multiplies the steps, fixed-base looks back to the first', () => {
    const p = [[1, 2, 1]];
    const q = [[5, 5, 5]];
    expect(priceIndex(p, q).map(({ index }) => index)).toEqual([1, 2, 1]);
    expect(priceIndex(p, q, { comparison: 'fixed-base' }).map(({ index }) => index)).toEqual([1, 2, 1]);
    expect(priceIndex(p, q, { comparison: 'period-on-period' }).map(({ index }) => index)).toEqual([1, 2, 0.5]);
  });

  test('priceIndex compares products traded in both periods, and coverage says how much that is', () => {
    const p = [
      [2, 4],
      [3, 3],
      [7, missing('not-reported', 'no price without trade')],
    ];
    const q = [
      [10, 5],
      [4, 8],
      [6, 0],
    ];
    const [, period] = priceIndex(p, q, { form: 'laspeyres' });
    expect(period?.index).toBe(52 / 32);
    expect(period?.coverage).toBeCloseTo((20 + 12 + 20 + 24) / (20 + 12 + 42 + 20 + 24), 14);
  });

  test('priceIndex without a product in common is zero-denominator, and a chain stays broken', () => {
    const p = [
      [1, 2, 2],
      [1, 2, 2],
    ];
    const q = [
      [5, 0, 5],
      [0, 5, 5],
    ];
    const chain = priceIndex(p, q);
    expect(chain[1]).toEqual({ index: { missing: 'zero-denominator' }, coverage: 0 });
    expect(chain[2]?.index).toEqual({ missing: 'zero-denominator' });
    expect(priceIndex(p, q, { comparison: 'fixed-base' })[2]?.index).toBe(2);
  });

  test('priceIndex of no product at all is zero-denominator, of no period empty', () => {
    expect(priceIndex([], [])).toEqual([]);
    expect(priceIndex([[1, 2]], [[0, 0]]).map(({ index }) => index)).toEqual([
      { missing: 'zero-denominator' },
      { missing: 'zero-denominator' },
    ]);
  });

  test('priceIndex with an unknown price or quantity returns it; unknown drop leaves the product out', () => {
    const absence = missing('not-in-data', 'quantity of 271111');
    const q = [
      [10, 5],
      [4, absence],
    ];
    expect(priceIndex(prices, q)[1]).toEqual({ index: absence, coverage: absence });
    expect(priceIndex(prices, q, { missing: 'drop' })[1]).toEqual({ index: 2, coverage: 1 });
    const noPrice = [
      [2, absence],
      [3, 3],
    ];
    expect(priceIndex(noPrice, quantities)[1]?.index).toBe(absence);
    expect(priceIndex(noPrice, quantities, { missing: 'drop' })[1]?.index).toBe(1);
  });

  test('priceIndex with a price of 0 is out-of-domain in the forms with logarithms alone', () => {
    const p = [
      [2, 0],
      [3, 3],
    ];
    for (const formula of ['tornqvist', 'jevons'] as const) {
      expect(priceIndex(p, quantities, { form: formula })[1]?.index).toEqual({ missing: 'out-of-domain' });
    }
    expect(priceIndex(p, quantities, { form: 'laspeyres' })[1]?.index).toBe(12 / 32);
    expect(priceIndex([[0, 2]], [[1, 1]], { form: 'carli' })[1]?.index).toEqual({ missing: 'zero-denominator' });
    expect(priceIndex([[0, 2]], [[1, 1]], { form: 'tornqvist' })[1]?.index).toEqual({ missing: 'zero-denominator' });
  });

  test('priceIndex with negative prices or quantities is out-of-domain', () => {
    expect(priceIndex([[2, -4]], [[1, 1]])[1]?.index).toEqual({ missing: 'out-of-domain' });
    expect(priceIndex([[2, 4]], [[1, -1]])[1]?.index).toEqual({ missing: 'out-of-domain' });
  });

  test('priceIndex of tables of different shape throws', () => {
    expect(() => priceIndex([[1, 2]], [[1]])).toThrow(InvalidParameterError);
    expect(() => priceIndex([[1, 2]], [[1], [2]])).toThrow('invalid quantities: 2 x 1; expected the shape of the prices, 1 x 2');
  });

  test('priceIndex beyond the largest number is out-of-domain and no ratio of 0', () => {
    const huge = Number.MAX_VALUE;
    for (const formula of ['laspeyres', 'fisher', 'dutot', 'tornqvist'] as const) {
      const [, period] = priceIndex(
        [
          [huge, 1],
          [huge, 1],
        ],
        [
          [1, 1],
          [1, 1],
        ],
        { form: formula },
      );
      expect(period?.index).toEqual({ missing: 'out-of-domain' });
    }
  });

  test('priceIndex accepts typed matrices', () => {
    const p = { rows: 2, columns: 2, values: Float64Array.of(2, 4, 3, 3) };
    const q = { rows: 2, columns: 2, values: Float64Array.of(10, 5, 4, 8) };
    expect(priceIndex(p, q)).toEqual(priceIndex(prices, quantities));
  });
});

describe('quantityIndex(prices, quantities, options)', () => {
  test('quantityIndex, laspeyres: (2 * 5 + 3 * 8) / (2 * 10 + 3 * 4)', () => {
    expect(quantityIndex(prices, quantities, { form: 'laspeyres' })[1]?.index).toBe(34 / 32);
  });

  test('quantityIndex, paasche: (4 * 5 + 3 * 8) / (4 * 10 + 3 * 4)', () => {
    expect(quantityIndex(prices, quantities, { form: 'paasche' })[1]?.index).toBe(44 / 52);
  });

  test('quantityIndex is the price index with prices and quantities exchanged', () => {
    for (const formula of ['fisher', 'tornqvist', 'walsh', 'jevons', 'dutot', 'carli'] as const) {
      expect(quantityIndex(prices, quantities, { form: formula })).toEqual(priceIndex(quantities, prices, { form: formula }));
    }
  });

  test('quantityIndex leaves a product out that is traded in one period only', () => {
    const q = [
      [10, 5],
      [4, 0],
    ];
    expect(quantityIndex(prices, q, { form: 'laspeyres' })[1]?.index).toBe(0.5);
  });

  test('quantityIndex with an absence returns it', () => {
    const absence = missing('not-in-data');
    expect(
      quantityIndex(prices, [
        [10, absence],
        [4, 8],
      ])[1]?.index,
    ).toBe(absence);
    expect(() => quantityIndex([[1, 2]], [[1]])).toThrow(InvalidParameterError);
  });
});
