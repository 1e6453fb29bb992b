import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { exportSimilarityByAdvantage } from '../../../src/metrics/index.ts';

const exports = [
  [6, 2, 2],
  [2, 6, 2],
  [2, 2, 6],
];

describe('exportSimilarityByAdvantage(exports, options)', () => {
  test('exportSimilarityByAdvantage by hand: logarithms a, b, b and b, a, b about their mean correlate at -1/2', () => {
    const table = exportSimilarityByAdvantage(exports);
    expect(table[0]?.[0]).toBe(1);
    expect(table[0]?.[1]).toBeCloseTo(-0.5, 14);
    expect(table[2]?.[1]).toBeCloseTo(-0.5, 14);
  });

  test('exportSimilarityByAdvantage of two economies of one structure is 1', () => {
    const table = exportSimilarityByAdvantage([
      [6, 2, 1],
      [12, 4, 2],
      [1, 5, 9],
    ]);
    expect(table[0]?.[1]).toBeCloseTo(1, 14);
    expect(table[0]?.[1]).toBeLessThanOrEqual(1);
  });

  test('exportSimilarityByAdvantage: epsilon moves the result, and must be above 0', () => {
    const uneven = [
      [9, 1, 0],
      [1, 5, 2],
      [0, 3, 7],
    ];
    expect(exportSimilarityByAdvantage(uneven, { epsilon: 1 })[0]?.[1]).not.toBeCloseTo(
      exportSimilarityByAdvantage(uneven)[0]?.[1] as number,
      3,
    );
    for (const epsilon of [0, -0.1, Number.NaN]) {
      expect(exportSimilarityByAdvantage(uneven, { epsilon })[0]?.[1]).toEqual({ missing: 'out-of-domain' });
    }
  });

  test('exportSimilarityByAdvantage of an economy whose indices are all equal is degenerate, not noise', () => {
    const table = exportSimilarityByAdvantage([
      [3, 3, 3],
      [1, 1, 1],
    ]);
    for (const value of table.flat()) expect(value).toEqual({ missing: 'degenerate' });
    expect(exportSimilarityByAdvantage([[5, 2]])).toEqual([[{ missing: 'degenerate' }]]);
  });

  test('exportSimilarityByAdvantage with a product or an economy without exports is zero-denominator', () => {
    expect(
      exportSimilarityByAdvantage([
        [3, 0, 1],
        [1, 0, 3],
      ])[0]?.[1],
    ).toEqual({ missing: 'zero-denominator' });
    const table = exportSimilarityByAdvantage([
      [3, 1],
      [0, 0],
      [1, 3],
    ]);
    expect(table[1]?.[0]).toEqual({ missing: 'zero-denominator' });
    expect(table[0]?.[2]).toBeCloseTo(-1, 12);
  });

  test('exportSimilarityByAdvantage with an absence is that absence everywhere', () => {
    const absence = missing('not-reported');
    expect(
      exportSimilarityByAdvantage([
        [1, absence],
        [2, 1],
      ]).flat(),
    ).toEqual([absence, absence, absence, absence]);
  });

  test('exportSimilarityByAdvantage([]) is empty; rows of different length throw', () => {
    expect(exportSimilarityByAdvantage([])).toEqual([]);
    expect(() => exportSimilarityByAdvantage([[1, 2], [3]])).toThrow(InvalidParameterError);
  });
});
