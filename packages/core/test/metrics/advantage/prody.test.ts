import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { prody, prodyCoverage } from '../../../src/metrics/index.ts';

const exports = [
  [1, 1, 0],
  [0, 4, 0],
];

describe('prody(exports, incomes, options)', () => {
  test('prody by hand: shares of the second product are 1/2 and 1, so (10 / 2 + 40) / (3/2)', () => {
    const [first, second] = prody(exports, [10, 40]);
    expect(first).toBe(10);
    expect(second).toBeCloseTo(30, 13);
  });

  test('prody weighs by the share in the exports of each economy and not by size', () => {
    const [first] = prody(
      [
        [1, 1],
        [1000, 1000],
      ],
      [10, 40],
    );
    expect(first).toBe(25);
  });

  test('prody of a product that nobody exports is zero-denominator', () => {
    expect(prody(exports, [10, 40])[2]).toEqual({ missing: 'zero-denominator' });
  });

  test('prody leaves out an economy without exports', () => {
    expect(
      prody(
        [
          [1, 1],
          [0, 0],
        ],
        [10, missing('no-indicator')],
      ),
    ).toEqual([10, 10]);
  });

  test('prody with an unknown income is missing for what its economy exports, and for that alone', () => {
    const absence = missing('no-indicator', 'TKM');
    expect(prody(exports, [absence, 40]).slice(0, 2)).toEqual([absence, absence]);
    const [first, second] = prody(exports, [10, absence]);
    expect(first).toBe(10);
    expect(second).toBe(absence);
  });

  test("prody with missing 'drop' leaves the economy out, and prodyCoverage says how much remains", () => {
    const incomes = [missing('no-indicator', 'TKM'), 40];
    expect(prody(exports, incomes, { missing: 'drop' }).slice(0, 2)).toEqual([{ missing: 'zero-denominator' }, 40]);
    const [first, second, third] = prodyCoverage(exports, incomes);
    expect(first).toBe(0);
    expect(second).toBeCloseTo(2 / 3, 15);
    expect(third).toEqual({ missing: 'zero-denominator' });
  });

  test('prody with a missing cell is missing for the products of its economy', () => {
    const absence = missing('not-reported', 'KGZ 27');
    const values = prody(
      [
        [1, absence, 1],
        [1, 1, 0],
      ],
      [10, 40],
    );
    expect(values).toEqual([absence, absence, absence]);
    expect(prodyCoverage([[1, absence]], [10])).toEqual([absence, absence]);
  });

  test('prody with an income of 0 or below, or negative trade, is out-of-domain', () => {
    expect(prody(exports, [0, 40])[0]).toEqual({ missing: 'out-of-domain' });
    expect(prody(exports, [-5, 40])[1]).toEqual({ missing: 'out-of-domain' });
    expect(prody([[1, -1]], [10])).toEqual([{ missing: 'out-of-domain' }, { missing: 'out-of-domain' }]);
  });

  test('prody without one income for each economy throws', () => {
    expect(() => prody(exports, [10])).toThrow(InvalidParameterError);
    expect(() => prodyCoverage(exports, [10])).toThrow('invalid incomes: 1 for 2 economies; expected one income for each row');
  });

  test('prody([], []) is empty', () => {
    expect(prody([], [])).toEqual([]);
  });

  test('prody rests on shares that are not rounded', () => {
    const [, small] = prody(
      [
        [1e6, 1],
        [0, 1],
      ],
      [1000, 2000],
    );
    expect(small).toBeCloseTo((1000 / (1e6 + 1) + 2000) / (1 / (1e6 + 1) + 1), 10);
    expect(small).not.toBe(2000);
  });
});
