import fc from 'fast-check';
import { type Missing, missing, type Value } from '../../src/index.ts';
import type { YearValue } from '../../src/metrics/index.ts';

/** One seed for every property, so that a run that fails fails again; PROPERTY_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_131_023) });

/** The reason that arbitrary discrepancies carry; a metric passes it through. */
export const arbitraryAbsence: Missing = Object.freeze(missing('not-reported', 'TKM'));

/** Amounts as they occur: zeros, small and large, whole and broken. */
export const ordinaryAmount: fc.Arbitrary<number> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 100 }) },
  { weight: 4, arbitrary: fc.double({ min: 1e-3, max: 1e12, noNaN: true }) },
);

/** Amounts above 0 whose sums and ratios stay far from the limits of a number. */
export const positiveAmount: fc.Arbitrary<number> = fc.double({ min: 1e-3, max: 1e9, noNaN: true });

/** Anything that can come in: amounts, discrepancies, the largest and smallest numbers, and what is no amount at all. */
export const anyValue: fc.Arbitrary<Value> = fc.oneof(
  { weight: 12, arbitrary: ordinaryAmount },
  { weight: 1, arbitrary: fc.constant(arbitraryAbsence) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(Number.MAX_VALUE, 1e300, 1e-300, Number.MIN_VALUE, -0, -1, -1e-9, Number.NaN, Number.POSITIVE_INFINITY),
  },
);

/** Amounts within three powers of ten, for identities that lose digits where amounts are far apart. */
export const moderateAmount: fc.Arbitrary<number> = fc.double({ min: 1, max: 1000, noNaN: true });

/** Several lists of one length. */
export function listsOf(lists: number, value: fc.Arbitrary<Value> = anyValue): fc.Arbitrary<readonly (readonly Value[])[]> {
  const line = fc.array(value, { minLength: lists, maxLength: lists });
  return fc
    .array(line, { maxLength: 7 })
    .map((lines) => Array.from({ length: lists }, (_, list) => lines.map((cells) => cells[list] as Value)));
}

/** A table of given height and width, or of any up to 5 by 5. */
export function tableOf(rows: number, columns: number, value: fc.Arbitrary<Value> = anyValue): fc.Arbitrary<readonly (readonly Value[])[]> {
  return fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
}

/** A size of a small table. */
export const tableSize: fc.Arbitrary<readonly [rows: number, columns: number]> = fc.tuple(
  fc.integer({ min: 1, max: 5 }),
  fc.integer({ min: 1, max: 5 }),
);

/** A yearly series, in any order, with discrepancies in the years. */
export const anySeries: fc.Arbitrary<readonly YearValue[]> = fc
  .uniqueArray(fc.integer({ min: 2010, max: 2018 }), { maxLength: 8 })
  .chain((years) => fc.tuple(...years.map((year) => anyValue.map((value) => ({ year, value })))));
