import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../../src/index.ts';
import { cleanTrade, presence } from '../../../../src/metrics/index.ts';
import { expectClose } from '../../../support/close-to.ts';

const absence = missing('not-reported', 'TKM');
const trade = [
  [80, 10, 0, 10],
  [5, absence, 1, 4],
  [1, absence, absence, 0],
];

describe('cleanTrade(exports, steps)', () => {
  test('cleanTrade(exports) without steps changes nothing, and says that no step was made', () => {
    expect(cleanTrade(trade)).toEqual({ trade, economies: [0, 1, 2], products: [0, 1, 2, 3], coverage: 1, steps: [] });
  });

  test('cleanTrade(exports, { maximumMissingShare: 0.4 }) leaves out economies and products with more absences', () => {
    const cleaned = cleanTrade(trade, { maximumMissingShare: 0.4 });
    expect(cleaned.economies).toEqual([0, 1]);
    expect(cleaned.products).toEqual([0, 2, 3]);
    expect(cleaned.trade).toEqual([
      [80, 0, 10],
      [5, 1, 4],
    ]);
    expect(cleaned.steps).toEqual([{ step: 'maximum-missing-share', limit: 0.4, economies: [2], products: [1], cells: 0 }]);
    expectClose(cleaned.coverage, 100 / 111);
  });

  test('cleanTrade(exports, { minimumPopulation }) leaves out small economies, and those of unknown size', () => {
    const cleaned = cleanTrade(trade, { minimumPopulation: 1_000_000, population: [2_000_000, missing('not-in-data'), 1_000_000] });
    expect(cleaned.economies).toEqual([0, 2]);
    expect(cleaned.steps[0]?.economies).toEqual([1]);
  });

  test('cleanTrade(exports, { minimumExports, minimumProductExports }) goes by what was reported, the second by what the first left', () => {
    const cleaned = cleanTrade(trade, { minimumExports: 5, minimumProductExports: 2 });
    expect(cleaned.economies).toEqual([0, 1]);
    expect(cleaned.products).toEqual([0, 1, 3]);
    expect(cleaned.steps.map(({ step }) => step)).toEqual(['minimum-exports', 'minimum-product-exports']);
  });

  test("cleanTrade(exports, { missing: 'zero' }) reads absences as 0 on the word of its caller, and counts them", () => {
    const cleaned = cleanTrade(trade, { missing: 'zero' });
    expect(cleaned.trade[2]).toEqual([1, 0, 0, 0]);
    expect(cleaned.steps).toEqual([{ step: 'absences-as-zero', limit: null, economies: [], products: [], cells: 3 }]);
    expect(presence(cleaned.trade).undefinedCells.size).toBe(0);
  });

  test('cleanTrade never reads negative trade as 0', () => {
    const cleaned = cleanTrade([[1, -2]], { missing: 'zero' });
    expect(cleaned.trade).toEqual([[1, { missing: 'out-of-domain' }]]);
    expect(cleaned.steps[0]?.cells).toBe(0);
  });

  test('cleanTrade makes its steps in one order, whatever the order they are named in', () => {
    const one = cleanTrade(trade, { minimumExports: 5, maximumMissingShare: 0.4 });
    const other = cleanTrade(trade, { maximumMissingShare: 0.4, minimumExports: 5 });
    expect(one).toEqual(other);
    expect(one.steps.map(({ step }) => step)).toEqual(['maximum-missing-share', 'minimum-exports']);
  });

  test('cleanTrade of a table in which nothing was reported has no coverage', () => {
    expect(cleanTrade([[0, 0]]).coverage).toEqual({ missing: 'zero-denominator' });
    expect(cleanTrade([]).coverage).toEqual({ missing: 'zero-denominator' });
  });

  test('cleanTrade leaves its input alone', () => {
    const values = Float64Array.of(1, 2, 3, 4);
    cleanTrade({ rows: 2, columns: 2, values }, { minimumExports: 5, missing: 'zero' });
    expect([...values]).toEqual([1, 2, 3, 4]);
  });

  test('cleanTrade throws for populations that are not one an economy, and for rows of unequal length', () => {
    expect(() => cleanTrade(trade, { minimumPopulation: 1 })).toThrow(InvalidParameterError);
    expect(() => cleanTrade([[1], [1, 2]])).toThrow(InvalidParameterError);
  });
});
