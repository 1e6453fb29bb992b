import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/index.ts';
import {
  bilateralRevealedComparativeAdvantage,
  drysdaleComplementarity,
  exportSimilarity,
  exportSimilarityByAdvantage,
  expy,
  grubelLloyd,
  grubelLloydAggregate,
  krugmanSpecialisation,
  lafay,
  marginalIntraIndustryTrade,
  normalisedRevealedComparativeAdvantage,
  prody,
  revealedComparativeAdvantage,
  revealedSymmetricComparativeAdvantage,
  tradeBias,
  tradeComplementarity,
  tradeIntensity,
} from '../../../src/metrics/index.ts';
import { moderateAmount, positiveAmount, tableOf, tableSize } from '../../support/arbitrary-values.ts';
import { expectClose } from '../../support/close-to.ts';

type Numbers = readonly (readonly number[])[];

const table: fc.Arbitrary<Numbers> = tableSize.chain(([rows, columns]) => tableOf(rows, columns, moderateAmount)) as fc.Arbitrary<never>;
const lists = (count: number): fc.Arbitrary<Numbers> =>
  fc.integer({ min: 1, max: 8 }).chain((length) => tableOf(count, length, moderateAmount)) as fc.Arbitrary<never>;
const add = (values: readonly Value[]): number => (values as readonly number[]).reduce((total, value) => total + value, 0);
const column = (rows: Numbers, index: number): readonly number[] => rows.map((row) => row[index] as number);

describe('identities of advantage', () => {
  test('rca weighted by the share of each product in the world has the mean 1 for every economy', () => {
    fc.assert(
      fc.property(table, (exports) => {
        const world = add(exports.flat());
        const shares = (exports[0] ?? []).map((_, product) => add(column(exports, product)) / world);
        for (const row of revealedComparativeAdvantage(exports)) {
          expectClose(add(row.map((value, product) => (value as number) * (shares[product] as number))), 1, 1e-12);
        }
      }),
    );
  });

  test('rca is free of scale, and follows the order of rows and columns', () => {
    fc.assert(
      fc.property(table, positiveAmount, (exports, scale) => {
        const plain = revealedComparativeAdvantage(exports);
        const scaled = revealedComparativeAdvantage(exports.map((row) => row.map((cell) => cell * scale)));
        const turned = revealedComparativeAdvantage([...exports].reverse().map((row) => [...row].reverse()));
        for (const [row, cells] of plain.entries()) {
          for (const [product, value] of cells.entries()) {
            expectClose(scaled[row]?.[product], value as number, 1e-12);
            expectClose(turned[plain.length - 1 - row]?.[cells.length - 1 - product], value as number, 1e-12);
          }
        }
      }),
    );
  });

  test('rsca changes sign when rca turns into its inverse', () => {
    fc.assert(
      fc.property(moderateAmount, (rca) => {
        const symmetric = revealedSymmetricComparativeAdvantage(rca) as number;
        expectClose(revealedSymmetricComparativeAdvantage(1 / rca), -symmetric, 1e-9, 1e-12);
      }),
    );
  });

  test('nrca sums to 0 over economies and over products', () => {
    fc.assert(
      fc.property(table, (exports) => {
        const values = normalisedRevealedComparativeAdvantage(exports) as Numbers;
        for (const row of values) expectClose(add(row), 0, 0, 1e-13);
        for (const product of (values[0] ?? []).keys()) expectClose(add(column(values, product)), 0, 0, 1e-13);
      }),
    );
  });

  test('nrca is above 0 exactly where rca is above 1', () => {
    fc.assert(
      fc.property(table, (exports) => {
        const [balassa, normalised] = [
          revealedComparativeAdvantage(exports).flat() as readonly number[],
          normalisedRevealedComparativeAdvantage(exports).flat() as readonly number[],
        ];
        for (const [index, value] of balassa.entries()) {
          if (Math.abs(value - 1) > 1e-9) expect(Math.sign(normalised[index] as number)).toBe(Math.sign(value - 1));
        }
      }),
    );
  });

  test('bilateral rca weighted by the structure of the partner has the mean 1', () => {
    fc.assert(
      fc.property(lists(2), ([flows = [], imports = []]) => {
        const [exportsToPartner, partnerImports] = [add(flows), add(imports)];
        const values = flows.map((flow, product) => {
          const partnerImportsOfProduct = imports[product] as number;
          const index = bilateralRevealedComparativeAdvantage({ flow, exportsToPartner, partnerImportsOfProduct, partnerImports });
          return ((index as number) * partnerImportsOfProduct) / partnerImports;
        });
        expectClose(add(values), 1, 1e-12);
      }),
    );
  });

  test('the Lafay index sums to 0 on both scales, which differ by 10 (X + M) / GDP', () => {
    fc.assert(
      fc.property(lists(2), moderateAmount, ([exports = [], imports = []], gdp) => {
        const percent = lafay(exports, imports) as readonly number[];
        const thousandths = lafay(exports, imports, { form: 'cepii', gdp });
        expectClose(add(percent), 0, 0, 1e-10);
        const factor = (10 * (add(exports) + add(imports))) / gdp;
        for (const [product, value] of percent.entries()) expectClose(thousandths[product], value * factor, 1e-9, 1e-9 * factor);
      }),
    );
  });

  test('complementarity of i with j is the similarity of the two structures', () => {
    fc.assert(
      fc.property(lists(2), ([exports = [], imports = []]) => {
        expectClose(tradeComplementarity(exports, imports), exportSimilarity(exports, imports) as number, 1e-9);
      }),
    );
  });

  test('similarity is symmetric and 1 less half of the Krugman distance', () => {
    fc.assert(
      fc.property(lists(2), ([one = [], other = []]) => {
        expectClose(exportSimilarity(other, one), exportSimilarity(one, other) as number, 1e-12);
        expectClose(exportSimilarity(one, other), 1 - (krugmanSpecialisation(one, other) as number) / 2, 1e-9);
      }),
    );
  });

  test('bias times complementarity is the intensity net of the reporter', () => {
    fc.assert(
      fc.property(lists(4), moderateAmount, ([exports = [], partnerImports = [], others = [], reporterImports = []], flow) => {
        const worldImports = others.map((amount, product) => amount + (reporterImports[product] as number));
        const input = { exports, partnerImports, worldImports, reporterImports };
        const totals = { reporterExports: add(exports), partnerImports: add(partnerImports), world: add(worldImports) };
        const intensity = tradeIntensity({ flow, ...totals }, { world: 'net-of-reporter', reporterImports: add(reporterImports) });
        expectClose((tradeBias(flow, input) as number) * (drysdaleComplementarity(input) as number), intensity as number, 1e-9);
      }),
    );
  });

  test('similarity by advantage is symmetric, 1 on the diagonal and never beyond 1', () => {
    fc.assert(
      fc.property(tableOf(3, 4, moderateAmount), (exports) => {
        const values = exportSimilarityByAdvantage(exports) as Numbers;
        for (const [row, cells] of values.entries()) {
          for (const [economy, value] of cells.entries()) {
            if (typeof value !== 'number') continue;
            expect(Math.abs(value)).toBeLessThanOrEqual(1);
            expectClose(values[economy]?.[row], value, 1e-12);
            if (economy === row) expect(value).toBe(1);
          }
        }
      }),
    );
  });

  test('Grubel-Lloyd is symmetric; together it is the mean weighted by x + m, never above that of the totals, and adjusted never below', () => {
    fc.assert(
      fc.property(lists(2), ([exports = [], imports = []]) => {
        const weights = exports.map((x, product) => x + (imports[product] as number));
        const each = exports.map((x, product) => grubelLloyd(x, imports[product] as number) as number);
        const mean = add(each.map((value, product) => value * (weights[product] as number))) / add(weights);
        const plain = grubelLloydAggregate(exports, imports) as number;
        expectClose(plain, mean, 1e-12);
        expectClose(grubelLloydAggregate(imports, exports), plain, 1e-12);
        expect(plain).toBeLessThanOrEqual((grubelLloyd(add(exports), add(imports)) as number) + 1e-12);
        expect(grubelLloydAggregate(exports, imports, { form: 'adjusted' })).toBeGreaterThanOrEqual(plain - 1e-12);
      }),
    );
  });

  test('marginal intra-industry trade is symmetric in exports and imports and free of scale', () => {
    fc.assert(
      fc.property(
        moderateAmount,
        moderateAmount,
        moderateAmount,
        moderateAmount,
        fc.integer({ min: -20, max: 20 }),
        (x0, m0, x1, m1, power) => {
          const scale = 2 ** power;
          const value = marginalIntraIndustryTrade({ exports: x0, imports: m0 }, { exports: x1, imports: m1 });
          if (typeof value !== 'number') return;
          expect(marginalIntraIndustryTrade({ exports: m0, imports: x0 }, { exports: m1, imports: x1 })).toBe(value);
          const scaled = marginalIntraIndustryTrade(
            { exports: x0 * scale, imports: m0 * scale },
            { exports: x1 * scale, imports: m1 * scale },
          );
          expect(scaled).toBe(value);
        },
      ),
    );
  });

  test('PRODY lies within the range of incomes and EXPY within that of PRODY; equal incomes give that income', () => {
    fc.assert(
      fc.property(table, fc.array(positiveAmount, { minLength: 5, maxLength: 5 }), positiveAmount, (exports, levels, level) => {
        const incomes = levels.slice(0, exports.length);
        const values = prody(exports, incomes) as readonly number[];
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...incomes) * (1 - 1e-12));
          expect(value).toBeLessThanOrEqual(Math.max(...incomes) * (1 + 1e-12));
        }
        for (const row of exports) {
          const value = expy(row, values) as number;
          expect(value).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12));
          expect(value).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12));
        }
        const equal = prody(
          exports,
          exports.map(() => level),
        );
        for (const value of equal) expectClose(value, level, 1e-12);
      }),
    );
  });
});
