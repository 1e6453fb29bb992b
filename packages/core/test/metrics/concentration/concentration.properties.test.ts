import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/index.ts';
import {
  effectiveNumber,
  evenness,
  exportSimilarity,
  gini,
  hachman,
  herfindahlHirschmanIndex,
  krugmanSpecialisation,
  type TheilDecomposition,
  theilDecomposition,
  theilL,
  theilT,
  topShare,
  tradeEntropy,
} from '../../../src/metrics/index.ts';
import { moderateAmount, positiveAmount } from '../../support/arbitrary-values.ts';
import { expectClose } from '../../support/close-to.ts';

const lines = fc.array(moderateAmount, { minLength: 2, maxLength: 12 });
const indices: Readonly<Record<string, (values: readonly number[]) => Value>> = {
  'sum of squares': (values) => herfindahlHirschmanIndex(values),
  root: (values) => herfindahlHirschmanIndex(values, { form: 'root' }),
  unctad: (values) => herfindahlHirschmanIndex(values, { form: 'unctad' }),
  normalised: (values) => herfindahlHirschmanIndex(values, { form: 'normalised' }),
  'Theil T': (values) => theilT(values),
  'Theil L': (values) => theilL(values),
  Gini: (values) => gini(values),
  'corrected Gini': (values) => gini(values, { form: 'corrected' }),
  'top two': (values) => topShare(values, 2),
  'one less evenness': (values) => 1 - (evenness(values) as number),
};

describe.each(Object.entries(indices))('%s', (_, index) => {
  test('is free of scale', () => {
    fc.assert(
      fc.property(lines, positiveAmount, (values, scale) => {
        expectClose(index(values.map((value) => value * scale)), index(values) as number, 1e-9, 1e-11);
      }),
    );
  });

  test('does not depend on the order of the lines', () => {
    fc.assert(
      fc.property(lines, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (values, keys) => {
        const shuffled = values.map((value, line) => ({ value, key: keys[line] as number })).sort((one, other) => one.key - other.key);
        expectClose(index(shuffled.map(({ value }) => value)), index(values) as number, 1e-12, 1e-12);
      }),
    );
  });

  test('is never raised by a transfer from a larger to a smaller line that leaves their order', () => {
    fc.assert(
      fc.property(lines, fc.double({ min: 0, max: 0.5, noNaN: true }), (values, part) => {
        const [largest, smallest] = [Math.max(...values), Math.min(...values)];
        const amount = ((largest - smallest) * part) / 2;
        const [from, to] = [values.indexOf(largest), values.indexOf(smallest)];
        const after = values.map((value, line) => (line === from ? value - amount : line === to ? value + amount : value));
        expect(index(after)).toBeLessThanOrEqual((index(values) as number) + 1e-12);
      }),
    );
  });
});

describe('identities of concentration', () => {
  test('the Herfindahl-Hirschman index lies in [1/n, 1] and times the effective number is 1', () => {
    fc.assert(
      fc.property(lines, (values) => {
        const concentration = herfindahlHirschmanIndex(values) as number;
        expect(concentration).toBeGreaterThanOrEqual(1 / values.length - 1e-15);
        expect(concentration).toBeLessThanOrEqual(1);
        expectClose(effectiveNumber(values), 1 / concentration, 1e-12);
      }),
    );
  });

  test('repeating the list leaves Theil and Gini and divides the Herfindahl-Hirschman index', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 2, max: 4 }), (values, times) => {
        const repeated = Array.from({ length: times }, () => values).flat();
        expectClose(theilT(repeated), theilT(values) as number, 1e-9, 1e-11);
        expectClose(theilL(repeated), theilL(values) as number, 1e-9, 1e-11);
        expectClose(gini(repeated), gini(values) as number, 1e-9, 1e-11);
        expectClose(herfindahlHirschmanIndex(repeated), (herfindahlHirschmanIndex(values) as number) / times, 1e-12);
      }),
    );
  });

  test('evenness is entropy over ln n', () => {
    fc.assert(
      fc.property(lines, (values) => {
        expectClose(evenness(values), (tradeEntropy(values) as number) / Math.log(values.length), 1e-12);
      }),
    );
  });

  test('within and between sum to Theil T', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(moderateAmount, fc.constant(0)), fc.constantFrom('a', 'b', 'c')), { minLength: 1, maxLength: 12 }),
        (members) => {
          fc.pre(members.some(([value]) => value > 0));
          const values = members.map(([value]) => value);
          const groups = members.map(([, group]) => group);
          const { within, between, total } = theilDecomposition(values, groups) as TheilDecomposition;
          expectClose(total, within + between, 1e-12);
          expectClose(total, theilT(values) as number, 1e-12, 1e-12);
          expect(Math.min(within, between)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test('the share of the largest grows with their number, to 1', () => {
    fc.assert(
      fc.property(lines, (values) => {
        const shares = values.map((_, index) => topShare(values, index + 1) as number);
        for (const [index, share] of shares.entries()) expect(share).toBeGreaterThanOrEqual(shares[index - 1] ?? 0);
        expect(shares.at(-1)).toBe(1);
      }),
    );
  });

  test('half of the Krugman distance and the similarity of structures sum to 1; both and Hachman agree on sameness', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(moderateAmount, moderateAmount), { minLength: 1, maxLength: 10 }), positiveAmount, (pairs, scale) => {
        const [own, world] = [pairs.map(([value]) => value), pairs.map(([, value]) => value)];
        const distance = krugmanSpecialisation(own, world) as number;
        expectClose(exportSimilarity(own, world), 1 - distance / 2, 1e-9);
        expect(hachman(own, world)).toBeLessThanOrEqual(1);
        const same = own.map((value) => value * scale);
        expectClose(krugmanSpecialisation(own, same), 0, 0, 1e-12);
        expectClose(hachman(own, same), 1, 1e-12);
      }),
    );
  });
});
