import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { type ConstantMarketShareInput, constantMarketShare } from '../../../src/metrics/index.ts';

/** Two products (rows) in two markets (columns). */
const input = {
  exportsBefore: [
    [10, 0],
    [0, 10],
  ],
  exportsAfter: [
    [16, 0],
    [0, 11],
  ],
  worldBefore: [
    [100, 100],
    [100, 100],
  ],
  worldAfter: [
    [150, 130],
    [120, 100],
  ],
} satisfies ConstantMarketShareInput;

describe('constantMarketShare(input, options)', () => {
  test('constantMarketShare by hand, product first', () => {
    const parts = constantMarketShare(input);
    // World: 400 to 500, r = 1/4. Products grow by 40 and 10 %, cells by 50 and 0 %.
    expect(parts).toMatchObject({ total: 7 });
    expect(parts).toMatchObject({ worldGrowth: 5 });
    if ('missing' in parts) throw new Error('no parts');
    expect(parts.commodity).toBeCloseTo(0.15 * 10 - 0.15 * 10, 13);
    expect(parts.market).toBeCloseTo(0.1 * 10 - 0.1 * 10, 13);
    expect(parts.competitiveness).toBeCloseTo(7 - (0.5 * 10 + 0 * 10), 13);
  });

  test('constantMarketShare: the order of the structures moves what is left for the second', () => {
    const uneven = {
      ...input,
      exportsBefore: [
        [10, 5],
        [0, 5],
      ],
      exportsAfter: [
        [16, 5],
        [0, 5],
      ],
      worldAfter: [
        [150, 130],
        [120, 120],
      ],
    };
    const first = constantMarketShare(uneven);
    const second = constantMarketShare(uneven, { order: 'market-first' });
    if ('missing' in first || 'missing' in second) throw new Error('no parts');
    // Products grow by 40 and 20 %, markets by 35 and 25 %, the world by 30 %, the cells by 50, 30, 20 and 20 %.
    expect(first.commodity).toBeCloseTo(0.1 * 15 - 0.1 * 5, 12);
    expect(second.market).toBeCloseTo(0.05 * 10 - 0.05 * 10, 12);
    expect(first.market).toBeCloseTo(7.5 - 6 - 1, 12);
    expect(second.commodity).toBeCloseTo(7.5 - 6 - 0, 12);
    expect(first.commodity + first.market).toBeCloseTo(second.commodity + second.market, 12);
    expect(first.commodity).not.toBeCloseTo(second.commodity, 3);
    expect(first.competitiveness).toBe(second.competitiveness);
  });

  test('constantMarketShare of a single cell is world growth and competitiveness', () => {
    const single = { exportsBefore: [[2]], exportsAfter: [[5]], worldBefore: [[4]], worldAfter: [[8]] };
    expect(constantMarketShare(single)).toEqual({ total: 3, worldGrowth: 2, commodity: 0, market: 0, competitiveness: 1 });
  });

  test('constantMarketShare: an empty cell of the world has a growth of 0, and what is new there is competitiveness', () => {
    const parts = constantMarketShare({
      exportsBefore: [[4, 0]],
      exportsAfter: [[4, 3]],
      worldBefore: [[8, 0]],
      worldAfter: [[8, 6]],
    });
    if ('missing' in parts) throw new Error('no parts');
    expect(parts.total).toBe(3);
    expect(parts.competitiveness).toBe(3);
    expect(parts.worldGrowth + parts.commodity + parts.market).toBeCloseTo(0, 13);
  });

  test('constantMarketShare with a world of 0 is zero-denominator', () => {
    expect(constantMarketShare({ exportsBefore: [[0]], exportsAfter: [[5]], worldBefore: [[0]], worldAfter: [[8]] })).toEqual({
      missing: 'zero-denominator',
    });
    expect(constantMarketShare({ exportsBefore: [], exportsAfter: [], worldBefore: [], worldAfter: [] })).toEqual({
      missing: 'zero-denominator',
    });
  });

  test.each(['exportsBefore', 'exportsAfter', 'worldBefore', 'worldAfter'] as const)(
    'constantMarketShare with an absence in %s returns it, and negative trade is out-of-domain',
    (field) => {
      const absence = missing('not-reported', field);
      expect(
        constantMarketShare({
          ...input,
          [field]: [
            [absence, 1],
            [1, 1],
          ],
        }),
      ).toBe(absence);
      expect(
        constantMarketShare({
          ...input,
          [field]: [
            [-1, 1],
            [1, 1],
          ],
        }),
      ).toEqual({ missing: 'out-of-domain' });
    },
  );

  test('constantMarketShare of tables of different shape throws', () => {
    expect(() => constantMarketShare({ ...input, worldAfter: [[1, 2]] })).toThrow(InvalidParameterError);
    expect(() => constantMarketShare({ ...input, worldAfter: [[1, 2]] })).toThrow('invalid tables: 2 x 2 and 1 x 2');
  });

  test('constantMarketShare beyond the largest number is out-of-domain', () => {
    const huge = [[Number.MAX_VALUE, Number.MAX_VALUE]];
    expect(constantMarketShare({ exportsBefore: huge, exportsAfter: huge, worldBefore: huge, worldAfter: huge })).toEqual({
      missing: 'out-of-domain',
    });
  });
});
