import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/index.ts';
import {
  type ConstantMarketShare,
  constantMarketShare,
  type GrowthMargins,
  growthMargins,
  type HummelsKlenow,
  hummelsKlenow,
  priceIndex,
  priceVolume,
  quantityIndex,
  shapley,
  unitValue,
} from '../../../src/metrics/index.ts';
import { moderateAmount, ordinaryAmount, positiveAmount, tableOf, tableSize } from '../../support/arbitrary-values.ts';
import { expectClose } from '../../support/close-to.ts';

type Numbers = readonly (readonly number[])[];

const add = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const lists = (count: number, value: fc.Arbitrary<number> = moderateAmount): fc.Arbitrary<Numbers> =>
  fc.integer({ min: 1, max: 8 }).chain((length) => tableOf(count, length, value)) as fc.Arbitrary<never>;
const marketShares: fc.Arbitrary<readonly Numbers[]> = tableSize.chain(([rows, columns]) =>
  fc.array(tableOf(rows, columns, moderateAmount), { minLength: 4, maxLength: 4 }),
) as fc.Arbitrary<never>;
const trade: fc.Arbitrary<readonly [Numbers, Numbers]> = fc
  .integer({ min: 1, max: 6 })
  .chain((products) => fc.tuple(tableOf(products, 2, moderateAmount), tableOf(products, 2, moderateAmount))) as fc.Arbitrary<never>;

function index(measure: typeof priceIndex, [prices, quantities]: readonly [Numbers, Numbers], formula: string): number {
  return measure(prices, quantities, { form: formula as 'fisher' })[1]?.index as number;
}

/** The two periods in reverse. */
function turned([prices, quantities]: readonly [Numbers, Numbers]): readonly [Numbers, Numbers] {
  return [prices.map((row) => [...row].reverse()), quantities.map((row) => [...row].reverse())];
}

describe('identities of decompositions', () => {
  test('the margins of growth sum to the change', () => {
    fc.assert(
      fc.property(lists(2, ordinaryAmount), fc.integer({ min: 0, max: 500 }), ([before = [], after = []], threshold) => {
        const parts = growthMargins(before, after, { threshold }) as GrowthMargins;
        const scale = add(before) + add(after);
        expectClose(parts.entry + parts.exit + parts.intensive + parts.residual, parts.total, 1e-9, 1e-9 * scale);
        expectClose(parts.total, add(after) - add(before), 1e-9, 1e-9 * scale);
        expect(parts.entry).toBeGreaterThanOrEqual(0);
        expect(parts.exit).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('without a threshold there is no residual', () => {
    fc.assert(
      fc.property(lists(2, ordinaryAmount), ([before = [], after = []]) => {
        expect((growthMargins(before, after) as GrowthMargins).residual).toBe(0);
      }),
    );
  });

  test('extensive times intensive margin is the share', () => {
    fc.assert(
      fc.property(lists(2, ordinaryAmount), fc.constantFrom('others', 'world'), ([own = [], others = []], reference) => {
        const parts = hummelsKlenow(own, others, { reference });
        if ('missing' in parts) return;
        const { extensive, intensive, share } = parts as HummelsKlenow;
        expectClose(extensive * intensive, share, 1e-9);
        expect(extensive).toBeLessThanOrEqual(1);
        if (reference === 'world') expect(intensive).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('Shapley contributions sum to the change, follow the order of the factors and give a still one 0', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(moderateAmount, moderateAmount), { minLength: 1, maxLength: 6 }), (factors) => {
        const [before, after] = [factors.map(([value]) => value), factors.map(([, value]) => value)];
        const product = (values: readonly number[]): number => values.reduce((total, value) => total * value, 1);
        const contributions = shapley(before, after) as readonly number[];
        const scale = product(before) + product(after);
        expectClose(add(contributions), product(after) - product(before), 1e-9, 1e-9 * scale);
        const reversed = shapley([...before].reverse(), [...after].reverse());
        for (const [factor, value] of contributions.entries()) {
          expectClose(reversed[contributions.length - 1 - factor], value, 1e-9, 1e-9 * scale);
        }
        const first = before[0] as number;
        expect(shapley(before, [first, ...after.slice(1)])[0]).toBe(0);
      }),
    );
  });

  test('the four parts of constant market share sum to the change, in either order; the world as exporter competes with nobody', () => {
    fc.assert(
      fc.property(marketShares, fc.constantFrom('product-first', 'market-first'), (tables, order) => {
        const [exportsBefore = [], exportsAfter = [], worldBefore = [], worldAfter = []] = tables;
        const parts = constantMarketShare({ exportsBefore, exportsAfter, worldBefore, worldAfter }, { order }) as ConstantMarketShare;
        const scale = add(tables.flat(2));
        expectClose(parts.worldGrowth + parts.commodity + parts.market + parts.competitiveness, parts.total, 1e-9, 1e-9 * scale);
        const world = constantMarketShare(
          { exportsBefore: worldBefore, exportsAfter: worldAfter, worldBefore, worldAfter },
          { order },
        ) as ConstantMarketShare;
        expectClose(world.competitiveness, 0, 0, 1e-9 * scale);
        expectClose(world.commodity, 0, 0, 1e-9 * scale);
        expectClose(world.market, 0, 0, 1e-9 * scale);
      }),
    );
  });

  test('turning products and markets about turns the order of constant market share about', () => {
    fc.assert(
      fc.property(marketShares, (tables) => {
        const turn = (table: Numbers): Numbers => (table[0] ?? []).map((_, column) => table.map((row) => row[column] as number));
        const [exportsBefore = [], exportsAfter = [], worldBefore = [], worldAfter = []] = tables;
        const plain = constantMarketShare({ exportsBefore, exportsAfter, worldBefore, worldAfter }) as ConstantMarketShare;
        const other = constantMarketShare(
          {
            exportsBefore: turn(exportsBefore),
            exportsAfter: turn(exportsAfter),
            worldBefore: turn(worldBefore),
            worldAfter: turn(worldAfter),
          },
          { order: 'market-first' },
        ) as ConstantMarketShare;
        const scale = add(tables.flat(2));
        expectClose(other.market, plain.commodity, 1e-9, 1e-9 * scale);
        expectClose(other.commodity, plain.market, 1e-9, 1e-9 * scale);
      }),
    );
  });

  test.each(['fisher', 'laspeyres', 'paasche', 'tornqvist', 'walsh', 'jevons', 'carli', 'dutot'] as const)(
    'the %s index lies between the least and the greatest price relative',
    (formula) => {
      fc.assert(
        fc.property(trade, ([prices, quantities]) => {
          const relatives = prices.map(([first = 1, second = 1]) => second / first);
          const value = index(priceIndex, [prices, quantities], formula);
          expect(value).toBeGreaterThanOrEqual(Math.min(...relatives) * (1 - 1e-12));
          expect(value).toBeLessThanOrEqual(Math.max(...relatives) * (1 + 1e-12));
        }),
      );
    },
  );

  test.each(['fisher', 'tornqvist', 'walsh', 'jevons', 'dutot'] as const)('the %s index turned in time is its inverse', (formula) => {
    fc.assert(
      fc.property(trade, (data) => {
        expectClose(index(priceIndex, turned(data), formula), 1 / index(priceIndex, data, formula), 1e-12);
      }),
    );
  });

  test('Fisher lies between Paasche and Laspeyres', () => {
    fc.assert(
      fc.property(trade, (data) => {
        const [laspeyres, paasche] = [index(priceIndex, data, 'laspeyres'), index(priceIndex, data, 'paasche')];
        const fisher = index(priceIndex, data, 'fisher');
        expect(fisher).toBeGreaterThanOrEqual(Math.min(laspeyres, paasche) * (1 - 1e-12));
        expect(fisher).toBeLessThanOrEqual(Math.max(laspeyres, paasche) * (1 + 1e-12));
      }),
    );
  });

  test('price times volume is the value: Fisher with Fisher, Laspeyres with Paasche', () => {
    fc.assert(
      fc.property(trade, ([prices, quantities]) => {
        const value = (period: number): number =>
          add(prices.map((row, product) => (row[period] as number) * (quantities[product]?.[period] as number)));
        const ratio = value(1) / value(0);
        for (const formula of ['fisher', 'laspeyres-price', 'paasche-price'] as const) {
          const [before, after] = [0, 1].map((period) => ({
            prices: prices.map((row) => row[period] as Value),
            quantities: quantities.map((row) => row[period] as Value),
          }));
          if (before !== undefined && after !== undefined) expectClose(priceVolume(before, after, { form: formula }).value, ratio, 1e-9);
        }
        expectClose(
          index(quantityIndex, [prices, quantities], 'laspeyres') * index(priceIndex, [prices, quantities], 'paasche'),
          ratio,
          1e-9,
        );
      }),
    );
  });

  test('a unit value times its quantity is the value', () => {
    fc.assert(
      fc.property(positiveAmount, positiveAmount, (value, quantity) => {
        expectClose((unitValue(value, quantity) as number) * quantity, value, 1e-12);
      }),
    );
  });
});
