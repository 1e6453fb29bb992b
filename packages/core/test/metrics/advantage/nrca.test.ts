import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { normalisedRevealedComparativeAdvantage } from '../../../src/metrics/index.ts';

describe('normalisedRevealedComparativeAdvantage(exports)', () => {
  test('normalisedRevealedComparativeAdvantage([[2, 0], [0, 2]]): 2/4 - (2 * 2)/16 is a quarter, the greatest there is', () => {
    expect(
      normalisedRevealedComparativeAdvantage([
        [2, 0],
        [0, 2],
      ]),
    ).toEqual([
      [0.25, -0.25],
      [-0.25, 0.25],
    ]);
  });

  test('normalisedRevealedComparativeAdvantage of proportional exports is 0', () => {
    for (const value of normalisedRevealedComparativeAdvantage([
      [1, 3],
      [2, 6],
    ]).flat()) {
      expect(value).toBeCloseTo(0, 15);
    }
  });

  test('normalisedRevealedComparativeAdvantage is defined for a product that nobody exports, as 0', () => {
    expect(normalisedRevealedComparativeAdvantage([[5, 0]])).toEqual([[0, 0]]);
  });

  test('normalisedRevealedComparativeAdvantage of nothing is zero-denominator', () => {
    expect(normalisedRevealedComparativeAdvantage([[0]])).toEqual([[{ missing: 'zero-denominator' }]]);
    expect(normalisedRevealedComparativeAdvantage([])).toEqual([]);
  });

  test('normalisedRevealedComparativeAdvantage with an absence is missing everywhere', () => {
    const absence = missing('not-reported');
    expect(
      normalisedRevealedComparativeAdvantage([
        [1, absence],
        [1, 1],
      ]).flat(),
    ).toEqual([absence, absence, absence, absence]);
  });

  test('normalisedRevealedComparativeAdvantage with negative trade is out-of-domain', () => {
    expect(normalisedRevealedComparativeAdvantage([[1, -1]])[0]?.[0]).toEqual({ missing: 'out-of-domain' });
  });

  test('normalisedRevealedComparativeAdvantage near the limits of numbers', () => {
    expect(
      normalisedRevealedComparativeAdvantage([
        [2e300, 0],
        [0, 2e300],
      ])[0]?.[0],
    ).toBe(0.25);
    expect(
      normalisedRevealedComparativeAdvantage([
        [2e-300, 0],
        [0, 2e-300],
      ])[0]?.[0],
    ).toBe(0.25);
  });

  test('normalisedRevealedComparativeAdvantage of rows of different length throws', () => {
    expect(() => normalisedRevealedComparativeAdvantage([[1, 2], [3]])).toThrow(InvalidParameterError);
  });
});
