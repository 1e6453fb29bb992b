import { describe, expect, test } from 'vitest';
import * as core from '../../../src/metrics/index.ts';
import { isMissing, type Value } from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';

/** Within 1e-9 of a number that may be far below 1e-12. */
function expectRelative(actual: Value | undefined, wanted: number): void {
  expectClose(actual, wanted, 1e-9, 0);
}

/** Every case: the result is an ordinary number, while a share on the way is below the smallest number there is. */
describe('amounts of very different sizes', () => {
  test('realValue of 5e286 at prices 8e291 on a base of 4e-285 is 5e286 x 4e-285 / 8e291 = 2.5e-290, not 0', () => {
    expectRelative(core.realValue(5e286, 8e291, 4e-285), 2.5e-290);
  });

  test('tradeIntensity of a partner that takes nothing from others, in a world of one exporter, is 1', () => {
    const input = { flow: 1e-282, reporterExports: 1e299, partnerImports: 1e-282, world: 1e299 };
    expectRelative(core.tradeIntensity(input), 1);
  });

  test('bilateralRevealedComparativeAdvantage: (1e-282 / 3e284) / (4e-285 / 6e287) = 500 000', () => {
    const input = { flow: 1e-282, exportsToPartner: 3e284, partnerImportsOfProduct: 4e-285, partnerImports: 6e287 };
    expectRelative(core.bilateralRevealedComparativeAdvantage(input), 500_000);
  });

  test('revealedComparativeAdvantage of proportional economies is 1 in every cell, and they are present in every product', () => {
    const trade = [
      [1e-200, 1e150],
      [2e-200, 2e150],
    ];
    for (const row of core.revealedComparativeAdvantage(trade)) for (const cell of row) expectRelative(cell, 1);
    expect(Array.from(core.presence(trade).values)).toEqual([1, 1, 1, 1]);
  });

  test('revealedComparativeAdvantage of a small cell: 1e-140 x 2e160 / (1e160 x 1e160) = 2e-300', () => {
    const trade = [
      [1e160, 1e-140],
      [0, 1e160],
    ];
    expectRelative(core.revealedComparativeAdvantage(trade)[0]?.[1] as Value, 2e-300);
  });

  test('drysdaleComplementarity of two products alike is (1/2) (2e250 / 1e250) (1/2), twice: 1', () => {
    const input = { exports: [1e-200, 1e-200], partnerImports: [1, 1], worldImports: [1e250, 1e250], reporterImports: [0, 0] };
    expectRelative(core.drysdaleComplementarity(input), 1);
  });

  test('tradeBias: the imports of others are added up, not taken from a total beside which they are small', () => {
    // the others import 4 and 6: T = 1 x 10 / (2 x 2) = 2.5, C = (1/4) (10/4 + 10/6) = 25/24, T / C = 2.4
    const own = 2 ** 53;
    const input = { exports: [1, 1], partnerImports: [1, 1], worldImports: [own + 4, own + 6], reporterImports: [own, own] };
    expectRelative(core.tradeBias(1, input), 2.4);
  });

  test('tradeIntensityMatrix net of the reporter: the imports of others do not vanish beside its own', () => {
    // reporter 0 imports 1e20 from 1; the rest of the world imports 1 + 1: (1/2) / (1/2) = 1
    const flows = [
      [0, 1, 1],
      [1e20, 0, 0],
      [0, 0, 0],
    ];
    expectRelative(core.tradeIntensityMatrix(flows, { world: 'net-of-reporter' })[0]?.[1], 1);
  });

  test('lafay in thousandths of a small GDP: 1000 / 1e-100 x (x - m) stands though (X - M)(x + m) is beyond the largest number', () => {
    // x = [3e200, 1e200], m = [1e200, 3e200]: X = M, so that 1000 (x - m) / GDP = 1000 x 2e200 / 1e100 = 2e103
    const [first, second] = core.lafay([3e200, 1e200], [1e200, 3e200], { form: 'cepii', gdp: 1e100 });
    expectRelative(first, 2e103);
    expectRelative(second, -2e103);
  });

  test('theilT over the lines above 0 counts a line that is small: ln 2 for two lines, one of which has next to nothing', () => {
    expectRelative(core.theilT([1e-300, 1e300, 0], { lines: 'non-zero' }), Math.LN2);
  });

  test('theilL of a line above 0 is a number however small: -(1/2) (ln(2e-600) + ln 2) = 300 ln 10 - ln 2', () => {
    expectRelative(core.theilL([1e-300, 1e300]), 300 * Math.LN10 - Math.LN2);
    // no digit of the share 1e-320 is lost: -(1/2) (ln(2e-320) + ln 2)
    expectRelative(core.theilL([1e-160, 1e160]), 160 * Math.LN10 - Math.LN2);
  });

  test('hachman is zero-denominator for a product that the world lacks, however little of it there is', () => {
    expect(core.hachman([1e-300, 1e300], [0, 5])).toEqual({ missing: 'zero-denominator' });
  });

  test('expy and prody name the unknown income of a product, or an exporter, however small', () => {
    const unknown = core.missing('no-indicator', 'TKM');
    expect(core.expy([1e-300, 1e300], [unknown, 5])).toBe(unknown);
    expect(
      core.prody(
        [
          [1e-300, 1e300],
          [1, 1],
        ],
        [unknown, 5],
      )[0],
    ).toBe(unknown);
  });

  test('reconciledFlow by a much larger score keeps the digits of the other share: 2 e^-34 / (1 + e^-34)', () => {
    const weights = { method: 'harvard', exporter: 34, importer: 0 } as const;
    expectRelative(core.reconciledFlow(0, 2, { weights }), (2 * Math.exp(-34)) / (1 + Math.exp(-34)));
  });

  test('priceIndex of prices that change places is 1 by jevons, whatever the places', () => {
    const prices = [
      [1e200, 1e-200],
      [1e-200, 1e200],
    ];
    const quantities = [
      [1, 1],
      [1, 1],
    ];
    expectRelative(core.priceIndex(prices, quantities, { form: 'jevons' })[1]?.index, 1);
  });
});

describe('a list of amounts and a list with an absence', () => {
  const absence = core.missing('not-in-data', 'TKM');

  test('the absence is named, though an amount of the other list is no trade', () => {
    expect(core.krugmanSpecialisation([-1, 2], [1, absence])).toBe(absence);
    expect(core.growthContribution([-1, 2], [absence, 1])).toEqual([absence, absence]);
    expect(core.openness(-1, 1, absence)).toBe(absence);
    expect(core.tradeDependence(-1, 1, { of: 'of-trade', exports: absence, imports: 1 })).toBe(absence);
  });

  test('volatility names the earliest absence, in whatever order the years come', () => {
    const later = core.missing('not-reported', '2015');
    const series = [
      { year: 2015, value: later },
      { year: 2013, value: absence },
      { year: 2014, value: 1 },
    ];
    expect(core.volatility(series)).toBe(absence);
    expect(core.volatility([...series].reverse())).toBe(absence);
  });
});

describe('rows of typed arrays', () => {
  const plain = [
    [3, 1],
    [1, 3],
  ];
  const typed = plain.map((row) => Float64Array.from(row));
  const presence = plain.map((row) => Uint8Array.from(row, (cell) => Number(cell > 1)));

  test('a table of typed rows is the table of the same plain rows', () => {
    expect(core.revealedComparativeAdvantage(typed)).toEqual(core.revealedComparativeAdvantage(plain));
    expect(core.weightedReciprocity(typed)).toBe(core.weightedReciprocity(plain));
    expect(core.diversity(presence)).toEqual([1, 1]);
  });

  test('typed rows of different lengths are refused as plain ones are', () => {
    expect(() => core.revealedComparativeAdvantage([Float64Array.of(1), Float64Array.of(1, 2)])).toThrow('invalid matrix: a row of 2');
  });
});

describe('the first period of an index', () => {
  test('priceIndex is 1 where a product of price 0 is not in common with the next period, and the chain goes on', () => {
    // product a: 3 to 4, traded in both; b: free at first, then not traded
    const prices = [
      [3, 4],
      [0, 2],
    ];
    const quantities = [
      [2, 2],
      [3, 0],
    ];
    for (const formula of ['tornqvist', 'jevons', 'carli'] as const) {
      const [first, second] = core.priceIndex(prices, quantities, { form: formula });
      expect(first?.index).toBe(1);
      expectRelative(second?.index, 4 / 3);
    }
  });

  test('quantityIndex by paasche is 1 at first, though all prices were 0: sum q1 p1 / sum q0 p1 = 3 x 4 / (1 x 4)', () => {
    const [first, second] = core.quantityIndex([[0, 4]], [[1, 3]], { form: 'paasche' });
    expect([first?.index, second?.index]).toEqual([1, 3]);
  });

  test('an index without a product in its first period has none there', () => {
    const index = core.priceIndex([[2, 4]], [[0, 3]])[0]?.index;
    expect(isMissing(index) && index.missing).toBe('zero-denominator');
  });
});
