import fc from 'fast-check';
import { isMissing, type Value } from '../../../src/index.ts';

/** Tables of 0 and 1 of any small size, sparse to dense. */
export const anyPresence: fc.Arbitrary<readonly (readonly number[])[]> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 2, max: 9 }))
  .chain(([rows, columns, filled]) => {
    const cell = fc.integer({ min: 0, max: 9 }).map((draw) => (draw < filled ? 1 : 0));
    return fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
  });

/** The same with each row and column at the place that the order names. */
export function reordered<Cell>(
  table: readonly (readonly Cell[])[],
  rows: readonly number[],
  columns: readonly number[],
): readonly (readonly Cell[])[] {
  return rows.map((row) => columns.map((column) => table[row]?.[column] as Cell));
}

/** A shuffle of the places 0..size-1 that follows from a number alone. */
export function shuffled(size: number, seed: number): readonly number[] {
  const keyed = Array.from({ length: size }, (_, place) => ({ place, key: ((place + 1) * 7919 * (seed + 3)) % 104_729 }));
  return keyed.sort((one, other) => one.key - other.key || one.place - other.place).map(({ place }) => place);
}

/** Whether two lists hold the same reasons, and numbers within a tolerance of one another. */
export function sameValues(one: readonly Value[], other: readonly Value[], tolerance: number): boolean {
  return (
    one.length === other.length &&
    one.every((value, index) => {
      const across = other[index] as Value;
      if (isMissing(value) || isMissing(across)) return isMissing(value) && isMissing(across) && value.missing === across.missing;
      return Math.abs(value - across) <= tolerance * Math.max(1, Math.abs(value));
    })
  );
}
