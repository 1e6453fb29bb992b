import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing, type Value } from '../../../src/index.ts';
import {
  complexityOutlookGain,
  complexityOutlookIndex,
  density,
  diversity,
  economicComplexityIndex,
  economicFitness,
  metricRegistry,
  missingReasons,
  type PresenceInput,
  presence,
  productComplexityIndex,
  proximity,
  reflections,
  ubiquity,
} from '../../../src/metrics/index.ts';
import { anyValue, tableOf, tableSize } from '../../support/arbitrary-values.ts';
import { anyPresence, reordered, sameValues, shuffled } from './arbitrary-presence.ts';

const numbers = (values: readonly Value[]): readonly number[] => values.filter((value): value is number => !isMissing(value));
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Every metric of the family on a presence table, as rows of values by economy and by product. */
const byEconomy: Readonly<Record<string, (table: PresenceInput) => readonly Value[]>> = {
  diversity,
  eci: (table) => economicComplexityIndex(table),
  'eci by reflections': (table) => economicComplexityIndex(table, { method: 'reflections' }),
  'coi by r': (table) => complexityOutlookIndex(table),
  'coi by harvard': (table) => complexityOutlookIndex(table, { form: 'harvard' }),
  fitness: (table) => economicFitness(table, { updates: 30 }).economies,
  reflections: (table) => reflections(table, 4).economies,
};

const byProduct: Readonly<Record<string, (table: PresenceInput) => readonly Value[]>> = {
  ubiquity,
  pci: (table) => productComplexityIndex(table),
  'pci by harvard': (table) => productComplexityIndex(table, { normalisation: 'harvard' }),
  'pci by reflections': (table) => productComplexityIndex(table, { method: 'reflections' }),
  'fitness of products': (table) => economicFitness(table, { updates: 30 }).products,
};

const byCell: Readonly<Record<string, (table: PresenceInput) => readonly (readonly Value[])[]>> = {
  density: (table) => density(table),
  'density with diagonal 0': (table) => density(table, { diagonal: 0 }),
  'density by root': (table) => density(table, { norm: 'sqrt' }),
  'cog by r': (table) => complexityOutlookGain(table),
  'cog by harvard': (table) => complexityOutlookGain(table, { form: 'harvard' }),
  'cog by datawheel': (table) => complexityOutlookGain(table, { form: 'datawheel' }),
  'cog by atlas-book': (table) => complexityOutlookGain(table, { form: 'atlas-book' }),
};

describe('every metric of complexity on any table', () => {
  const all = [...Object.entries(byEconomy), ...Object.entries(byProduct), ...Object.entries(byCell)];
  const reasons = new Set(
    metricRegistry
      .filter(({ family }) => family === 'complexity')
      .flatMap(({ undefinedWhen }) => undefinedWhen.map(({ reason }) => reason)),
  );

  test.each(all)('%s gives finite numbers and stated reasons, and leaves its input alone', (_, compute) => {
    let found = 0;
    fc.assert(
      fc.property(anyPresence, (table) => {
        const frozen = Object.freeze(table.map((row) => Object.freeze([...row])));
        for (const value of compute(frozen).flat() as readonly Value[]) {
          if (isMissing(value)) {
            expect(missingReasons).toContain(value.missing);
            expect(reasons).toContain(value.missing);
          } else {
            expect(Number.isFinite(value)).toBe(true);
            found += 1;
          }
        }
      }),
      { numRuns: 200, seed: 5 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test.each(Object.entries(byEconomy))('%s follows its economies when rows and columns change place', (_, compute) => {
    fc.assert(
      fc.property(anyPresence, fc.nat(1000), (table, seed) => {
        const rows = shuffled(table.length, seed);
        const columns = shuffled(table[0]?.length ?? 1, seed + 1);
        const straight = compute(table);
        expect(
          sameValues(
            compute(reordered(table, rows, columns)),
            rows.map((row) => straight[row] as Value),
            1e-10,
          ),
        ).toBe(true);
      }),
      { numRuns: 150, seed: 6 },
    );
  });

  test.each(Object.entries(byProduct))('%s follows its products when rows and columns change place', (_, compute) => {
    fc.assert(
      fc.property(anyPresence, fc.nat(1000), (table, seed) => {
        const rows = shuffled(table.length, seed);
        const columns = shuffled(table[0]?.length ?? 1, seed + 1);
        const straight = compute(table);
        expect(
          sameValues(
            compute(reordered(table, rows, columns)),
            columns.map((column) => straight[column] as Value),
            1e-10,
          ),
        ).toBe(true);
      }),
      { numRuns: 150, seed: 6 },
    );
  });

  test('presence(exports) of anything is 0 or 1, with a reason wherever the advantage has none', () => {
    fc.assert(
      fc.property(
        tableSize.chain(([rows, columns]) => tableOf(rows, columns, anyValue)),
        (exports) => {
          const { values, undefinedCells } = presence(exports);
          for (const [cell, value] of values.entries()) {
            expect([0, 1]).toContain(value);
            if (undefinedCells.has(cell)) expect(value).toBe(0);
          }
        },
      ),
      { seed: 5 },
    );
  });

  test('presence(exports) does not depend on the unit, nor on the order of rows and columns', () => {
    fc.assert(
      fc.property(
        tableSize.chain(([rows, columns]) => tableOf(rows, columns, fc.integer({ min: 0, max: 40 }))),
        fc.constantFrom(1e-10, 3, 1e9),
        fc.nat(1000),
        (exports, unit, seed) => {
          const table = exports as readonly (readonly number[])[];
          const straight = presence(table);
          expect(presence(table.map((row) => row.map((value) => value * unit))).values).toEqual(straight.values);
          const rows = shuffled(straight.rows, seed);
          const columns = shuffled(straight.columns, seed);
          const wanted = rows.flatMap((row) => columns.map((column) => straight.values[row * straight.columns + column] as number));
          expect([...presence(reordered(table, rows, columns)).values]).toEqual(wanted);
        },
      ),
      { seed: 5 },
    );
  });
});

describe('identities of complexity', () => {
  test('diversity and ubiquity sum to the same', () => {
    fc.assert(
      fc.property(anyPresence, (table) => {
        expect(total(numbers(diversity(table)))).toBe(total(numbers(ubiquity(table))));
      }),
    );
  });

  test('proximity is symmetric, in [0, 1], and 1 exactly where the exporters are the same', () => {
    fc.assert(
      fc.property(anyPresence, fc.constantFrom('max' as const, 'sqrt' as const), (table, norm) => {
        const near = proximity(table, { norm });
        for (const [one, row] of near.entries()) {
          for (const [other, value] of row.entries()) {
            expect(near[other]?.[one]).toEqual(value);
            if (isMissing(value)) continue;
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1 + 1e-15);
            const same = table.every((cells) => cells[one] === cells[other]);
            expect(value > 1 - 1e-12).toBe(same);
          }
        }
      }),
    );
  });

  test('density of the products had and of those lacked, in one space, sum to 1', () => {
    fc.assert(
      fc.property(
        anyPresence,
        fc.constantFrom(0 as const, 1 as const),
        fc.constantFrom('max' as const, 'sqrt' as const),
        (table, diagonal, norm) => {
          const has = density(table, { diagonal, norm });
          const lacks = density(
            table.map((row) => row.map((cell) => 1 - cell)),
            { diagonal, norm, space: table },
          );
          for (const [economy, row] of has.entries()) {
            for (const [product, value] of row.entries()) {
              const other = lacks[economy]?.[product] as Value;
              if (isMissing(value) || isMissing(other)) expect(other).toEqual(value);
              else expect(value + other).toBeCloseTo(1, 12);
            }
          }
        },
      ),
    );
  });

  test('density is the sum over the table of proximities that it does without', () => {
    fc.assert(
      fc.property(
        anyPresence,
        fc.constantFrom(0 as const, 1 as const),
        fc.constantFrom('max' as const, 'sqrt' as const),
        (table, diagonal, norm) => {
          const near = proximity(table, { diagonal, norm });
          for (const [economy, row] of density(table, { diagonal, norm }).entries()) {
            for (const [product, value] of row.entries()) {
              if (isMissing(value)) continue;
              const weights = near.map((line) => line[product] as Value);
              const own = numbers(weights.map((weight, other) => (table[economy]?.[other] === 1 ? weight : 0)));
              expect(value).toBeCloseTo(total(own) / total(numbers(weights)), 12);
            }
          }
        },
      ),
    );
  });

  test('the index of economies has mean 0 and deviation 1, and its raw form mean 0 by diversity', () => {
    fc.assert(
      fc.property(anyPresence, (table) => {
        const scores = numbers(economicComplexityIndex(table));
        if (scores.length === 0) return;
        expect(total(scores)).toBeCloseTo(0, 9);
        expect(total(scores.map((score) => score * score))).toBeCloseTo(scores.length - 1, 9);
        const raw = economicComplexityIndex(table, { normalisation: 'raw' });
        const weights = diversity(table) as readonly number[];
        expect(total(raw.map((kappa, economy) => (isMissing(kappa) ? 0 : kappa * (weights[economy] as number))))).toBeCloseTo(0, 9);
        expect(total(raw.map((kappa, economy) => (isMissing(kappa) ? 0 : kappa ** 2 * (weights[economy] as number))))).toBeCloseTo(1, 9);
      }),
    );
  });

  test('sample and population differ by sqrt(n / (n - 1))', () => {
    fc.assert(
      fc.property(anyPresence, (table) => {
        const sample = numbers(economicComplexityIndex(table));
        const population = numbers(economicComplexityIndex(table, { normalisation: 'population' }));
        for (const [index, score] of sample.entries())
          expect(population[index]).toBeCloseTo(score * Math.sqrt(sample.length / (sample.length - 1)), 12);
      }),
    );
  });

  test('with harvard the index of an economy is the mean of those of its products, within 1e-12', () => {
    fc.assert(
      fc.property(anyPresence, (table) => {
        const products = productComplexityIndex(table, { normalisation: 'harvard' });
        for (const [economy, score] of economicComplexityIndex(table, { normalisation: 'harvard' }).entries()) {
          if (isMissing(score)) continue;
          const own = numbers(products.filter((_, product) => table[economy]?.[product] === 1));
          expect(Math.abs(total(own) / own.length - score)).toBeLessThan(1e-11);
        }
      }),
    );
  });

  test('the raw product index is the mean of the raw index over its economies', () => {
    fc.assert(
      fc.property(anyPresence, (table) => {
        const economies = economicComplexityIndex(table, { normalisation: 'raw' });
        for (const [product, q] of productComplexityIndex(table, { normalisation: 'raw' }).entries()) {
          if (isMissing(q)) continue;
          const own = numbers(economies.filter((_, economy) => table[economy]?.[product] === 1));
          expect(total(own) / own.length).toBeCloseTo(q, 12);
        }
      }),
    );
  });

  test('doubling every product leaves the index, the fitness and the density with diagonal 1 unchanged', () => {
    fc.assert(
      fc.property(anyPresence, (table) => {
        const doubled = table.map((row) => row.flatMap((cell) => [cell, cell]));
        expect(sameValues(economicComplexityIndex(doubled), economicComplexityIndex(table), 1e-7)).toBe(true);
        expect(
          sameValues(economicFitness(doubled, { updates: 40 }).economies, economicFitness(table, { updates: 40 }).economies, 1e-9),
        ).toBe(true);
        for (const [economy, row] of density(table).entries()) {
          expect(
            sameValues(
              (density(doubled)[economy] ?? []).filter((_, place) => place % 2 === 0),
              row,
              1e-12,
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('with r and harvard the gain is 0 where the product is there, and a full row has outlook 0', () => {
    fc.assert(
      fc.property(anyPresence, fc.constantFrom('r' as const, 'harvard' as const), (table, form) => {
        for (const [economy, row] of complexityOutlookGain(table, { form }).entries()) {
          for (const [product, gain] of row.entries()) if (table[economy]?.[product] === 1 && !isMissing(gain)) expect(gain).toBe(0);
        }
        const [full] = complexityOutlookIndex([(table[0] ?? []).map(() => 1), ...table]);
        if (full !== undefined && !isMissing(full)) expect(full).toBe(0);
      }),
    );
  });

  test('fitness and complexity have mean 1 over the members with a presence', () => {
    fc.assert(
      fc.property(anyPresence, fc.constantFrom('simultaneous' as const, 'sinkhorn' as const), (table, method) => {
        for (const options of [
          { updates: 7, method },
          { method, cap: 2000 },
        ]) {
          const { economies, products } = economicFitness(table, options);
          for (const values of [numbers(economies), numbers(products)])
            if (values.length > 0) expect(total(values) / values.length).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 60 },
    );
  });
});
