import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../../src/index.ts';
import { proximity, proximityTable } from '../../../../src/metrics/index.ts';
import { expectClose } from '../../../support/close-to.ts';
import { ladder } from '../ladder.ts';

const zero = { missing: 'zero-denominator' };

describe('proximity(presence)', () => {
  test('proximity of the ladder: common exporters 2, 1, 1 over the larger ubiquity 3, 3, 2', () => {
    expect(proximity(ladder)).toEqual([
      [1, 2 / 3, 1 / 3],
      [2 / 3, 1, 1 / 2],
      [1 / 3, 1 / 2, 1],
    ]);
  });

  test("proximity(presence, { norm: 'sqrt', diagonal: 0 }) divides by the root of both ubiquities", () => {
    const table = proximity(ladder, { norm: 'sqrt', diagonal: 0 });
    expect(table.map((row, index) => row[index])).toEqual([0, 0, 0]);
    expectClose(table[0]?.[1], 2 / Math.sqrt(6));
    expectClose(table[0]?.[2], 1 / Math.sqrt(3));
    expectClose(table[1]?.[2], 1 / Math.sqrt(2));
  });

  test("proximity(presence, { of: 'economies' }) is that of the transposed table", () => {
    const table = [
      [1, 1, 0, 1],
      [0, 1, 1, 0],
    ];
    const transposed = [0, 1, 2, 3].map((product) => table.map((row) => row[product] as number));
    expect(proximity(table, { of: 'economies' })).toEqual(proximity(transposed));
    expect(proximity(table, { of: 'economies' })).toEqual([
      [1, 1 / 3],
      [1 / 3, 1],
    ]);
  });

  test('proximity is 1 exactly where the exporters are the same', () => {
    const table = proximity([
      [1, 1, 0],
      [1, 1, 1],
      [0, 0, 1],
    ]);
    expect(table[0]?.[1]).toBe(1);
    expect(table[0]?.[2]).toBe(0.5);
  });

  test('proximity with a product that nobody has is zero-denominator there, the diagonal too', () => {
    expect(
      proximity([
        [1, 0, 1],
        [1, 0, 0],
      ]),
    ).toEqual([
      [1, zero, 1 / 2],
      [zero, zero, zero],
      [1 / 2, zero, 1],
    ]);
  });

  test('proximity with a Missing cell is Missing for its product alone', () => {
    const absence = missing('not-reported');
    expect(
      proximity([
        [1, absence, 1],
        [1, 1, 0],
      ]),
    ).toEqual([
      [1, absence, 1 / 2],
      [absence, absence, absence],
      [1 / 2, absence, 1],
    ]);
  });

  test('proximity counts over more than one word of 32 economies', () => {
    const rows = Array.from({ length: 100 }, (_, economy) => [economy % 2 === 0 ? 1 : 0, economy % 3 === 0 ? 1 : 0]);
    expectClose(proximity(rows)[0]?.[1], 17 / 50, 1e-15);
  });

  test('proximity([]) is empty, and one product is its own neighbour', () => {
    expect(proximity([])).toEqual([]);
    expect(proximity([[1]])).toEqual([[1]]);
  });

  test('proximityTable(presence) holds the same in one run of memory, with the absences apart', () => {
    const table = proximityTable([
      [1, 0],
      [1, 0],
    ]);
    expect([...table.values]).toEqual([1, 0, 0, 0]);
    expect(table.absences).toEqual(new Map([[1, zero]]));
    expect(table.at(0, 0)).toBe(1);
    expect(table.at(0, 1)).toEqual(zero);
  });

  test('proximity of a table that is not rectangular throws', () => {
    expect(() => proximity([[1, 0], [1]])).toThrow(InvalidParameterError);
  });
});
