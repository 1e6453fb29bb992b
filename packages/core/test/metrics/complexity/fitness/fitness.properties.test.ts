import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing, type Value } from '../../../../src/index.ts';
import { economicFitness } from '../../../../src/metrics/index.ts';
import { anyPresence, reordered, sameValues, shuffled } from '../arbitrary-presence.ts';

const numbers = (values: readonly Value[]): readonly number[] => values.filter((value): value is number => !isMissing(value));
const isSolved = (values: readonly Value[]): boolean => values.every((value) => !isMissing(value) || value.missing === 'zero-denominator');

describe('properties of fitness', () => {
  test('what stands still fulfils both equations, members at the limit 0 aside', () => {
    let solved = 0;
    fc.assert(
      fc.property(anyPresence, (table) => {
        const { economies, products, economiesAtLimit } = economicFitness(table);
        if (!isSolved(economies) || numbers(economies).length === 0) return;
        solved += 1;
        const fitness = table.map((row) =>
          row.reduce((total, cell, product) => total + (cell === 1 ? (products[product] as number) : 0), 0),
        );
        const ratios = fitness.flatMap((value, economy) => {
          const own = economies[economy] as Value;
          return isMissing(own) || economiesAtLimit.includes(economy) ? [] : [value / own];
        });
        for (const ratio of ratios) expect(ratio / (ratios[0] as number)).toBeCloseTo(1, 8);
        for (const [product, value] of products.entries()) {
          if (isMissing(value) || value === 0) continue;
          const penalty = table.reduce((total, row, economy) => total + (row[product] === 1 ? 1 / (economies[economy] as number) : 0), 0);
          expect(Number.isFinite(penalty)).toBe(true);
        }
      }),
      { numRuns: 200, seed: 81 },
    );
    expect(solved).toBeGreaterThan(120);
  });

  test('a product is at the limit 0 exactly where an economy at the limit has it', () => {
    fc.assert(
      fc.property(anyPresence, (table) => {
        const { economies, economiesAtLimit, productsAtLimit } = economicFitness(table, { cap: 4000 });
        if (!isSolved(economies)) return;
        const had = (table[0] ?? []).flatMap((_, product) =>
          economiesAtLimit.some((economy) => table[economy]?.[product] === 1) ? [product] : [],
        );
        expect(productsAtLimit).toEqual(had);
      }),
      { numRuns: 200, seed: 82 },
    );
  });

  test('the limit does not depend on the method, nor on the order of rows and columns', () => {
    fc.assert(
      fc.property(anyPresence, fc.nat(1000), (table, seed) => {
        const plain = economicFitness(table, { cap: 3000 });
        if (!isSolved(plain.economies)) return;
        expect(sameValues(economicFitness(table, { method: 'sinkhorn', cap: 3000 }).economies, plain.economies, 1e-8)).toBe(true);
        const rows = shuffled(table.length, seed);
        const columns = shuffled(table[0]?.length ?? 1, seed + 1);
        const turned = economicFitness(reordered(table, rows, columns), { cap: 3000 });
        expect(
          sameValues(
            turned.economies,
            rows.map((row) => plain.economies[row] as Value),
            1e-8,
          ),
        ).toBe(true);
      }),
      { numRuns: 120, seed: 83 },
    );
  });

  test('an economy whose products are all among those of another is never fitter', () => {
    fc.assert(
      fc.property(anyPresence, fc.integer({ min: 1, max: 15 }), (table, updates) => {
        const { economies } = economicFitness(table, { updates });
        for (const [one, row] of table.entries()) {
          for (const [other, across] of table.entries()) {
            const [left, right] = [economies[one] as Value, economies[other] as Value];
            if (isMissing(left) || isMissing(right) || !row.every((cell, product) => cell <= (across[product] as number))) continue;
            expect(left).toBeLessThanOrEqual(right + 1e-12);
          }
        }
      }),
      { seed: 84 },
    );
  });

  test('a product that all exporters of another have, and more, is never more complex', () => {
    fc.assert(
      fc.property(anyPresence, fc.integer({ min: 1, max: 15 }), (table, updates) => {
        const { products } = economicFitness(table, { updates });
        for (const one of products.keys()) {
          for (const other of products.keys()) {
            const [wide, narrow] = [products[one] as Value, products[other] as Value];
            if (isMissing(wide) || isMissing(narrow) || !table.every((row) => (row[other] as number) <= (row[one] as number))) continue;
            expect(wide).toBeLessThanOrEqual(narrow + 1e-12);
          }
        }
      }),
      { seed: 85 },
    );
  });

  test('a wider tolerance ends no later, and a cap that is reached says so in every value', () => {
    fc.assert(
      fc.property(anyPresence, (table) => {
        const [tight, wide] = [economicFitness(table, { cap: 400 }), economicFitness(table, { cap: 400, tolerance: 1e-4 })];
        expect(wide.updates).toBeLessThanOrEqual(tight.updates);
        if (!isSolved(tight.economies)) {
          expect(tight.updates).toBe(400);
          for (const value of [...tight.economies, ...tight.products]) expect(isMissing(value)).toBe(true);
        }
      }),
      { numRuns: 120, seed: 86 },
    );
  });
});
