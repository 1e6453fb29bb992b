import { describe, expect, test } from 'vitest';
import { InvalidParameterError, isMissing, missing } from '../../../src/index.ts';
import { revealedAdvantageTable, revealedComparativeAdvantage } from '../../../src/metrics/index.ts';

const zero = { missing: 'zero-denominator' };

describe('revealedComparativeAdvantage(exports)', () => {
  test('revealedComparativeAdvantage([[3, 1], [1, 3]]): (3/4) / (4/8) and (1/4) / (4/8)', () => {
    expect(
      revealedComparativeAdvantage([
        [3, 1],
        [1, 3],
      ]),
    ).toEqual([
      [1.5, 0.5],
      [0.5, 1.5],
    ]);
  });

  test('revealedComparativeAdvantage of proportional exports is 1 everywhere', () => {
    for (const value of revealedComparativeAdvantage([
      [1, 2, 3],
      [10, 20, 30],
    ]).flat()) {
      expect(value).toBeCloseTo(1, 14);
    }
  });

  test('revealedComparativeAdvantage of one economy and one product is 1', () => {
    expect(revealedComparativeAdvantage([[5]])).toEqual([[1]]);
  });

  test('revealedComparativeAdvantage([]) is empty', () => {
    expect(revealedComparativeAdvantage([])).toEqual([]);
    expect(revealedComparativeAdvantage([[], []])).toEqual([[], []]);
  });

  test('revealedComparativeAdvantage counts a reported 0 as no advantage, which is a number', () => {
    expect(
      revealedComparativeAdvantage([
        [0, 2],
        [2, 0],
      ]),
    ).toEqual([
      [0, 2],
      [2, 0],
    ]);
  });

  test('revealedComparativeAdvantage of a product that nobody exports is zero-denominator in its column alone', () => {
    expect(
      revealedComparativeAdvantage([
        [3, 0, 1],
        [1, 0, 3],
      ]),
    ).toEqual([
      [1.5, zero, 0.5],
      [0.5, zero, 1.5],
    ]);
  });

  test('revealedComparativeAdvantage of an economy that exports nothing is zero-denominator in its row alone', () => {
    expect(
      revealedComparativeAdvantage([
        [3, 1],
        [0, 0],
        [1, 3],
      ]),
    ).toEqual([
      [1.5, 0.5],
      [zero, zero],
      [0.5, 1.5],
    ]);
  });

  test('revealedComparativeAdvantage of nothing at all is zero-denominator', () => {
    expect(
      revealedComparativeAdvantage([
        [0, 0],
        [0, 0],
      ]).flat(),
    ).toEqual([zero, zero, zero, zero]);
  });

  test('revealedComparativeAdvantage with a missing cell is missing: each cell gives its own reason, else that of its row, its column, the table', () => {
    const [first, second] = [missing('not-reported', 'KAZ 27'), missing('not-in-data', 'UZB 52')];
    const table = revealedComparativeAdvantage([
      [1, first, 1],
      [1, 1, second],
      [1, 1, 1],
    ]);
    expect(table).toEqual([
      [first, first, first],
      [second, second, second],
      [first, first, second],
    ]);
  });

  test('revealedComparativeAdvantage with a missing cell never turns into an advantage', () => {
    const table = revealedComparativeAdvantage([
      [9, 1],
      [missing('not-reported'), 9],
    ]);
    expect(table.flat().every(isMissing)).toBe(true);
  });

  test('revealedComparativeAdvantage with a negative, infinite or NaN cell is out-of-domain', () => {
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const value of revealedComparativeAdvantage([
        [1, bad],
        [1, 1],
      ]).flat()) {
        expect(value).toEqual({ missing: 'out-of-domain' });
      }
    }
  });

  test('revealedComparativeAdvantage accepts a matrix in one run of memory, typed or plain, and gives the same', () => {
    const wanted = [
      [1.5, 0.5],
      [0.5, 1.5],
    ];
    expect(revealedComparativeAdvantage({ rows: 2, columns: 2, values: [3, 1, 1, 3] })).toEqual(wanted);
    expect(revealedComparativeAdvantage({ rows: 2, columns: 2, values: Float64Array.of(3, 1, 1, 3) })).toEqual(wanted);
  });

  test('revealedComparativeAdvantage called twice on one typed array gives the same: nothing is overwritten', () => {
    const values = Float64Array.of(5, 1, 2, 7, 0, 3);
    const matrix = { rows: 2, columns: 3, values };
    const once = revealedComparativeAdvantage(matrix);
    expect(revealedComparativeAdvantage(matrix)).toEqual(once);
    expect(values).toEqual(Float64Array.of(5, 1, 2, 7, 0, 3));
  });

  test('revealedComparativeAdvantage of rows of different length, or of a wrong number of values, throws', () => {
    expect(() => revealedComparativeAdvantage([[1, 2], [3]])).toThrow(InvalidParameterError);
    expect(() => revealedComparativeAdvantage([[1, 2], [3]])).toThrow('invalid matrix: a row of 1; expected rows of 2');
    expect(() => revealedComparativeAdvantage({ rows: 2, columns: 2, values: [1, 2, 3] })).toThrow(
      'invalid matrix: 3 values; expected 2 rows of 2',
    );
    expect(() => revealedComparativeAdvantage({ rows: 1.5, columns: 2, values: [1, 2, 3] })).toThrow(InvalidParameterError);
  });

  test('revealedComparativeAdvantage is the same at any scale, to the limits of numbers', () => {
    for (const unit of [1e9, 1e-9, 1e300, 1e-300]) {
      const table = revealedComparativeAdvantage([
        [3 * unit, unit],
        [unit, 3 * unit],
      ]);
      expect(table[0]?.[0]).toBeCloseTo(1.5, 12);
    }
    const overflow = revealedComparativeAdvantage([[Number.MAX_VALUE, Number.MAX_VALUE]]);
    expect(overflow.flat()).toEqual([{ missing: 'out-of-domain' }, { missing: 'out-of-domain' }]);
  });

  test('three equal economies of three equal products are 1 within rounding', () => {
    for (const value of revealedComparativeAdvantage([
      [1 / 3, 1 / 3, 1 / 3],
      [1 / 3, 1 / 3, 1 / 3],
      [1 / 3, 1 / 3, 1 / 3],
    ]).flat()) {
      expect(Math.abs((value as number) - 1)).toBeLessThan(1e-12);
    }
  });
});

describe('revealedAdvantageTable(exports)', () => {
  test('revealedAdvantageTable holds the numbers by position and the reasons aside', () => {
    const table = revealedAdvantageTable([
      [3, 0, 1],
      [1, 0, 3],
    ]);
    expect(table.values).toEqual(Float64Array.of(1.5, 0, 0.5, 0.5, 0, 1.5));
    expect([...table.absences.keys()]).toEqual([1, 4]);
    expect(table.at(0, 0)).toBe(1.5);
    expect(table.at(1, 1)).toEqual(zero);
  });
});
