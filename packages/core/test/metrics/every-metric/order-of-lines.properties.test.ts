import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/index.ts';
import type { Vector } from '../../../src/metrics/index.ts';
import * as core from '../../../src/metrics/index.ts';
import { positiveAmount, tableOf } from '../../support/arbitrary-values.ts';
import { expectClose } from '../../support/close-to.ts';

type Lists = readonly [Vector, Vector, Vector, Vector];

/** Metrics on lists of lines that give one number, or a few, for the whole. */
const ofTheWhole: Readonly<Record<string, (lists: Lists) => unknown>> = {
  hhi: ([one]) => core.herfindahlHirschmanIndex(one),
  'effective-number': ([one]) => core.effectiveNumber(one),
  'trade-entropy': ([one]) => core.tradeEntropy(one),
  'theil-t': ([one]) => core.theilT(one),
  'theil-l': ([one]) => core.theilL(one),
  gini: ([one]) => core.gini(one),
  evenness: ([one]) => core.evenness(one),
  'top-share': ([one]) => core.topShare(one, 3),
  'krugman-specialisation': ([one, two]) => core.krugmanSpecialisation(one, two),
  'unctad-diversification': ([one, two]) => core.unctadDiversification(one, two),
  hachman: ([one, two]) => core.hachman(one, two),
  'trade-complementarity': ([one, two]) => core.tradeComplementarity(one, two),
  'export-similarity': ([one, two]) => core.exportSimilarity(one, two),
  'grubel-lloyd-aggregate': ([one, two]) => core.grubelLloydAggregate(one, two, { form: 'adjusted' }),
  expy: ([one, two]) => core.expy(one, two),
  'growth-margins': ([one, two]) => core.growthMargins(one, two, { threshold: 100 }),
  'hummels-klenow': ([one, two]) => core.hummelsKlenow(one, two),
  'drysdale-complementarity': ([exports, partnerImports, others, reporterImports]) => {
    const worldImports = Array.from(others, (amount, line) => (amount as number) + (reporterImports[line] as number));
    return core.drysdaleComplementarity({ exports, partnerImports, worldImports, reporterImports });
  },
  'price-volume': ([p0, q0, p1, q1]) => core.priceVolume({ prices: p0, quantities: q0 }, { prices: p1, quantities: q1 }),
};

/** Metrics on lists of lines that give one value for each line. */
const ofEachLine: Readonly<Record<string, (lists: Lists) => readonly Value[]>> = {
  'growth-contribution': ([one, two]) => core.growthContribution(one, two),
  lafay: ([one, two]) => core.lafay(one, two),
  shapley: ([one, two]) => core.shapley(one, two),
  rank: ([one]) => Array.from(one, (_, index) => core.rank(one, index)),
};

const lists: fc.Arbitrary<readonly (readonly number[])[]> = fc
  .integer({ min: 2, max: 9 })
  .chain((length) => tableOf(4, length, positiveAmount)) as fc.Arbitrary<never>;
const keys = fc.array(fc.nat(), { minLength: 9, maxLength: 9 });

function orderOf(length: number, by: readonly number[]): readonly number[] {
  return Array.from({ length }, (_, line) => line).sort((one, other) => (by[one] as number) - (by[other] as number));
}

function numbersOf(answer: unknown): readonly number[] {
  if (typeof answer === 'number') return [answer];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(numbersOf) : [];
}

function sizeOf(values: readonly (readonly number[])[]): number {
  return Math.max(1, ...values.flat());
}

describe('the order of the lines', () => {
  test.each(Object.entries(ofTheWhole))('does not move %s beyond rounding', (_, measure) => {
    fc.assert(
      fc.property(lists, keys, (values, by) => {
        const order = orderOf(values[0]?.length as number, by);
        const moved = values.map((list) => order.map((line) => list[line] as number));
        const [before, after] = [numbersOf(measure(values as never)), numbersOf(measure(moved as never))];
        expect(after).toHaveLength(before.length);
        expect(before.length).toBeGreaterThan(0);
        for (const [index, value] of before.entries()) expectClose(after[index], value, 1e-11, 1e-12 * sizeOf(values));
      }),
      { numRuns: 50 },
    );
  });

  test.each(Object.entries(ofEachLine))('moves the values of %s along', (_, measure) => {
    fc.assert(
      fc.property(lists, keys, (values, by) => {
        const order = orderOf(values[0]?.length as number, by);
        const moved = measure(values.map((list) => order.map((line) => list[line] as number)) as never);
        const before = measure(values as never) as readonly number[];
        const scale = Math.max(...before.map(Math.abs));
        for (const [position, line] of order.entries()) expectClose(moved[position], before[line] as number, 1e-9, 1e-9 * scale);
      }),
      { numRuns: 50 },
    );
  });
});

describe('typed arrays', () => {
  test.each(Object.entries({ ...ofTheWhole, ...ofEachLine }))('give %s as plain arrays do, and are left as they were', (_, measure) => {
    fc.assert(
      fc.property(lists, (values) => {
        const typed = values.map((list) => Float64Array.from(list));
        const copies = typed.map((list) => Float64Array.from(list));
        expect(measure(typed as never)).toEqual(measure(values as never));
        expect(typed).toEqual(copies);
      }),
      { numRuns: 30 },
    );
  });
});
