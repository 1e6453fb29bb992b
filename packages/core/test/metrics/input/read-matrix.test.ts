import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { totalsOf } from '../../../src/metrics/input/matrix-totals.ts';
import { packedTable, readTradeMatrix, rowsOf } from '../../../src/metrics/input/read-matrix.ts';
import { readTradeLines } from '../../../src/metrics/input/read-trade-lines.ts';
import { readTradeVector, readVector } from '../../../src/metrics/input/read-vector.ts';
import { structureOf } from '../../../src/metrics/input/structure-of.ts';

const absence = missing('not-reported', 'TKM');

describe('readTradeMatrix(input)', () => {
  test('readTradeMatrix reads rows of values, and one run of numbers, alike', () => {
    const rows = readTradeMatrix([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const run = readTradeMatrix({ rows: 2, columns: 3, values: [1, 2, 3, 4, 5, 6] });
    expect([rows.rows, rows.columns, [...rows.values]]).toEqual([2, 3, [1, 2, 3, 4, 5, 6]]);
    expect(run.values).toEqual(rows.values);
    expect(rows.at(1, 0)).toBe(4);
  });

  test('readTradeMatrix uses a typed array as it is, without a copy', () => {
    const values = Float64Array.of(1, 2);
    expect(readTradeMatrix({ rows: 1, columns: 2, values }).values).toBe(values);
  });

  test('readTradeMatrix keeps a Missing with its reason and finds what is no amount', () => {
    const table = readTradeMatrix([[absence, -1, Number.NaN, Number.POSITIVE_INFINITY, 0]]);
    expect([0, 1, 2, 3, 4].map((column) => table.at(0, column))).toEqual([
      absence,
      { missing: 'out-of-domain' },
      { missing: 'out-of-domain' },
      { missing: 'out-of-domain' },
      0,
    ]);
    expect(table.absences.size).toBe(4);
  });

  test('readTradeMatrix of an empty table has no cells', () => {
    expect(readTradeMatrix([])).toMatchObject({ rows: 0, columns: 0 });
    expect(readTradeMatrix([[], []])).toMatchObject({ rows: 2, columns: 0 });
  });

  test('readTradeMatrix of a ragged table, or of a wrong number of values, throws', () => {
    expect(() => readTradeMatrix([[1], [1, 2]])).toThrow(InvalidParameterError);
    expect(() => readTradeMatrix({ rows: 2, columns: 2, values: [1] })).toThrow(InvalidParameterError);
    expect(() => readTradeMatrix({ rows: Number.NaN, columns: 2, values: [] })).toThrow(InvalidParameterError);
  });

  test('rowsOf(table) gives the rows back, reasons included', () => {
    expect(
      rowsOf(
        readTradeMatrix([
          [1, absence],
          [3, 4],
        ]),
      ),
    ).toEqual([
      [1, absence],
      [3, 4],
    ]);
    expect(rowsOf(packedTable(2, 1, Float64Array.of(5, 6), new Map()))).toEqual([[5], [6]]);
  });
});

describe('totalsOf(table)', () => {
  test('totalsOf gives row totals, column totals and the total of all', () => {
    expect(
      totalsOf(
        readTradeMatrix([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toEqual({ rows: [3, 7], columns: [4, 6], all: 10 });
  });

  test('totalsOf is missing where a member is, and everywhere in the total of all', () => {
    expect(
      totalsOf(
        readTradeMatrix([
          [1, absence],
          [3, 4],
        ]),
      ),
    ).toEqual({ rows: [absence, 7], columns: [4, absence], all: absence });
  });

  test('totalsOf beyond the largest number is out-of-domain', () => {
    const huge = Number.MAX_VALUE;
    expect(
      totalsOf(
        readTradeMatrix([
          [huge, huge],
          [1, 1],
        ]),
      ),
    ).toEqual({
      rows: [{ missing: 'out-of-domain' }, 2],
      columns: [huge, huge],
      all: { missing: 'out-of-domain' },
    });
    expect(totalsOf(readTradeMatrix([[huge], [huge]])).columns).toEqual([{ missing: 'out-of-domain' }]);
  });

  test('totalsOf carries rounding errors along, in rows and in columns', () => {
    const tenths = Array.from({ length: 10 }, () => 0.1);
    expect(totalsOf(readTradeMatrix([tenths])).rows).toEqual([1]);
    expect(totalsOf(readTradeMatrix(tenths.map((tenth) => [tenth]))).columns).toEqual([1]);
  });
});

describe('readVector, readTradeVector, readTradeLines and structureOf', () => {
  test('readVector(values) returns numbers of any sign, or the first reason', () => {
    expect(readVector([1, -2])).toEqual([1, -2]);
    expect(readVector([])).toEqual([]);
    expect(readVector([Number.NaN, absence])).toBe(absence);
    expect(readVector([1, Number.NaN])).toEqual({ missing: 'out-of-domain' });
  });

  test('readTradeVector(values) takes no negative amount', () => {
    expect(readTradeVector(Float64Array.of(1, 0))).toEqual([1, 0]);
    expect(readTradeVector([1, -2])).toEqual({ missing: 'out-of-domain' });
    expect(readTradeVector([-2, absence])).toBe(absence);
  });

  test('readTradeLines(lists) puts the amounts of a line side by side', () => {
    expect(
      readTradeLines([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    ).toEqual([
      [1, 3, 5],
      [2, 4, 6],
    ]);
    expect(
      readTradeLines([
        [1, absence],
        [-1, 4],
      ]),
    ).toBe(absence);
    expect(
      readTradeLines([
        [1, 2],
        [-1, 4],
      ]),
    ).toEqual({ missing: 'out-of-domain' });
    expect(() => readTradeLines([[1], [1, 2]])).toThrow('invalid lists: 1 and 2; expected lists over the same lines');
  });

  test('structureOf(values) gives shares that sum to 1, in the order of the lines', () => {
    expect(structureOf([1, 3, 0])).toEqual([0.25, 0.75, 0]);
    expect(structureOf([])).toEqual({ missing: 'zero-denominator' });
    expect(structureOf([0])).toEqual({ missing: 'zero-denominator' });
    expect(structureOf([1, absence])).toBe(absence);
    expect(structureOf([Number.MAX_VALUE, Number.MAX_VALUE])).toEqual({ missing: 'out-of-domain' });
  });
});
