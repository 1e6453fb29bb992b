import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { survivingMembers } from '../../../../src/metrics/complexity/fitness/surviving-members.ts';
import { presenceGraph } from '../../../../src/metrics/complexity/presence/presence-graph.ts';
import { economicFitness } from '../../../../src/metrics/index.ts';

/** All sets of economies with the most products of their own for each member, by trying every one. */
function bestSets(table: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const economies = table.flatMap((row, economy) => (row.includes(1) ? [economy] : []));
  const products = (table[0] ?? []).flatMap((_, product) => (table.some((row) => row[product] === 1) ? [product] : []));
  const sets = Array.from({ length: 2 ** economies.length - 1 }, (_, index) =>
    economies.filter((_economy, place) => ((index + 1) >> place) % 2 === 1),
  );
  const ratio = (set: readonly number[]): number =>
    products.filter((product) => economies.every((economy) => table[economy]?.[product] !== 1 || set.includes(economy))).length /
    set.length;
  const most = Math.max(...sets.map(ratio));
  return sets.filter((set) => Math.abs(ratio(set) - most) < 1e-12);
}

const presences = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 7 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.constantFrom(0, 1, 1), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  .filter((table) => table.some((row) => row.includes(1)));

describe('survivingMembers(graph)', () => {
  test('survivingMembers finds the smallest set with the most products of its own, as trying every set does', () => {
    let decided = 0;
    fc.assert(
      fc.property(presences, (table) => {
        const sets = bestSets(table);
        const smallest = sets.filter(
          (set) => !sets.some((other) => other.length < set.length && other.every((economy) => set.includes(economy))),
        );
        const found = survivingMembers(presenceGraph(table));
        const together = [...new Set(smallest.flat())].sort();
        const others = table.filter((row, economy) => row.includes(1) && !together.includes(economy));
        const apart = together.every((economy) =>
          table[economy]?.every((cell, product) => cell === 0 || others.every((row) => row[product] === 0)),
        );
        if (smallest.length === 1) expect(found?.economies).toEqual(smallest[0]);
        else if (apart) expect(found?.economies).toEqual(together);
        else expect(found).toBeNull();
        decided += found === null ? 0 : 1;
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(decided).toBeGreaterThan(400);
  });

  test('economicFitness falls towards 0 for the others when rounds are repeated, and for them alone', () => {
    let fallen = 0;
    fc.assert(
      fc.property(presences, (table) => {
        const found = survivingMembers(presenceGraph(table));
        if (found === null) return;
        const limit = economicFitness(table);
        const far = economicFitness(table, { updates: 4000 }).economies;
        for (const [economy, value] of far.entries()) {
          if (limit.economiesAtLimit.includes(economy)) {
            fallen += 1;
            expect(value).toBeLessThan(0.05);
          } else if (found.economies.includes(economy)) {
            expect(value).toBeGreaterThan(0.05);
            expect(Math.abs((value as number) - (limit.economies[economy] as number))).toBeLessThan(0.05);
          }
        }
      }),
      { numRuns: 300, seed: 11 },
    );
    expect(fallen).toBeGreaterThan(50);
  });
});
