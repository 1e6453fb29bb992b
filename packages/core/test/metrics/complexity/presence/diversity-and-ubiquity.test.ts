import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../../src/index.ts';
import { diversity, ubiquity } from '../../../../src/metrics/index.ts';
import { ladder } from '../ladder.ts';

const absence = missing('not-in-data', 'KGZ');

describe('diversity(presence) and ubiquity(presence)', () => {
  test('diversity and ubiquity of the ladder are 3, 2, 1', () => {
    expect(diversity(ladder)).toEqual([3, 2, 1]);
    expect(ubiquity(ladder)).toEqual([3, 2, 1]);
  });

  test('diversity and ubiquity count nothing as 0, which is a number', () => {
    const table = [
      [0, 1],
      [0, 0],
    ];
    expect(diversity(table)).toEqual([1, 0]);
    expect(ubiquity(table)).toEqual([0, 1]);
  });

  test('diversity and ubiquity read a packed table like rows', () => {
    const packed = { rows: 2, columns: 3, values: Uint8Array.of(1, 0, 1, 0, 0, 1) };
    expect(diversity(packed)).toEqual([2, 1]);
    expect(ubiquity(packed)).toEqual([1, 0, 2]);
    expect(diversity({ ...packed, values: Float64Array.from(packed.values) })).toEqual([2, 1]);
  });

  test('a Missing cell makes its row and its column Missing, and no other', () => {
    const table = [
      [1, absence],
      [1, 1],
    ];
    expect(diversity(table)).toEqual([absence, 2]);
    expect(ubiquity(table)).toEqual([2, absence]);
  });

  test('a cell that is neither 0 nor 1 is out-of-domain', () => {
    expect(diversity([[1, 0.5]])).toEqual([{ missing: 'out-of-domain' }]);
    expect(ubiquity([[1, Number.NaN]])).toEqual([1, { missing: 'out-of-domain' }]);
  });

  test('empty tables give empty lists', () => {
    expect(diversity([])).toEqual([]);
    expect(ubiquity([])).toEqual([]);
    expect(diversity([[], []])).toEqual([0, 0]);
  });

  test('a table that is not rectangular throws', () => {
    expect(() => diversity([[1, 0], [1]])).toThrow(InvalidParameterError);
    expect(() => ubiquity({ rows: 2, columns: 2, values: Uint8Array.of(1) })).toThrow(InvalidParameterError);
  });
});
