import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../../src/index.ts';
import { density } from '../../../../src/metrics/index.ts';
import { expectClose } from '../../../support/close-to.ts';
import { ladder } from '../ladder.ts';

const zero = { missing: 'zero-denominator' };

describe('density(presence)', () => {
  test('density of the ladder: the neighbourhoods weigh 2, 13/6 and 11/6', () => {
    const table = density(ladder);
    expect(table[0]).toEqual([1, 1, 1]);
    expectClose(table[1]?.[0], 5 / 3 / 2);
    expectClose(table[1]?.[1], 5 / 3 / (13 / 6));
    expectClose(table[1]?.[2], 5 / 6 / (11 / 6));
    expectClose(table[2]?.[0], 1 / 2);
    expectClose(table[2]?.[1], 4 / 13);
    expectClose(table[2]?.[2], 2 / 11);
  });

  test('density(presence, { diagonal: 0 }) leaves the product itself out: neighbourhoods 1, 7/6 and 5/6', () => {
    const table = density(ladder, { diagonal: 0 });
    expectClose(table[1]?.[0], 2 / 3);
    expectClose(table[1]?.[1], 4 / 7);
    expectClose(table[1]?.[2], 1);
    expect(table[2]?.[0]).toBe(0);
  });

  test("density(presence, { norm: 'sqrt', diagonal: 0 }) rests on the other proximity", () => {
    const [one, two] = [2 / Math.sqrt(6), 1 / Math.sqrt(3)];
    expectClose(density(ladder, { norm: 'sqrt', diagonal: 0 })[1]?.[0], one / (one + two));
  });

  test('density of an economy with every product is exactly 1, of one with none exactly 0', () => {
    const table = density([
      [1, 1, 1, 1],
      [0, 0, 0, 0],
      [1, 0, 1, 0],
      [0, 1, 1, 0],
    ]);
    expect(table[0]).toEqual([1, 1, 1, 1]);
    expect(table[1]).toEqual([0, 0, 0, 0]);
  });

  test('density of a product that nobody has is zero-denominator, and does not count for the others', () => {
    const without = density([
      [1, 1],
      [1, 0],
    ]);
    const table = density([
      [1, 0, 1],
      [1, 0, 0],
    ]);
    expect(table.map((row) => row[1])).toEqual([zero, zero]);
    expect(table.map((row) => [row[0], row[2]])).toEqual(without);
  });

  test('density with diagonal 0 of a product without a neighbour is zero-denominator', () => {
    const table = [
      [1, 0],
      [0, 1],
    ];
    expect(density(table, { diagonal: 0 })).toEqual([
      [zero, zero],
      [zero, zero],
    ]);
    expect(density(table, { diagonal: 0, norm: 'sqrt' })).toEqual([
      [zero, zero],
      [zero, zero],
    ]);
    expect(density(table)).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test('density in the space of another table sets the same economies into other proximities', () => {
    const space = [
      [1, 1, 0],
      [1, 1, 0],
      [0, 0, 1],
    ];
    expect(density([[1, 0, 0]], { space })).toEqual([[1 / 2, 1 / 2, 0]]);
    expect(() => density([[1, 0]], { space })).toThrow(InvalidParameterError);
  });

  test('density with a Missing cell is Missing everywhere, for every sum lacks it', () => {
    const absence = missing('not-reported');
    expect(
      density([
        [1, absence],
        [1, 1],
      ]),
    ).toEqual([
      [absence, absence],
      [absence, absence],
    ]);
  });

  test('density([]) is empty', () => {
    expect(density([])).toEqual([]);
  });
});
