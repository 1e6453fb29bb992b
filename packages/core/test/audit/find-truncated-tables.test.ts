import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableSize } from '../../src/audit/find-truncated-tables.ts';
import { findTruncatedTables } from '../../src/workspace.ts';
import '../support/arbitrary-values.ts';

/** Kazakhstan's imports from China as it reported them to UN Comtrade, US dollars (March 2026 vintage). */
const kazakhstan: readonly TableSize[] = [
  ['2014', 7_357_220_265],
  ['2015', 5_087_800_821],
  ['2016', 3_665_652_488],
  ['2017', 4_694_998_733],
  ['2018', 5_384_163_380],
  ['2019', 6_788_625_829],
  ['2020', 1_955_285_758],
  ['2021', 2_424_023_173],
  ['2022', 3_575_000_793],
  ['2023', 16_772_250_496],
  ['2024', 15_153_469_835],
].map(([id, total]) => ({ id: String(id), rows: 1, total: Number(total) }));

const tables = (...rows: number[]): readonly TableSize[] =>
  rows.map((count, index) => ({ id: String(2018 + index), rows: count, total: null }));

describe('findTruncatedTables(tables) of Kazakhstan’s imports from China', () => {
  it('finds the totals of 2020, 2021 and 2022, though they are neighbours of one another, and no other year', () => {
    expect(findTruncatedTables(kazakhstan).map(({ id, sign }) => `${id} ${sign}`)).toEqual(['2020 total', '2021 total', '2022 total']);
  });

  it('gives what was found and the median of the neighbours', () => {
    const [first] = findTruncatedTables(kazakhstan);
    expect(first).toEqual({
      id: '2020',
      sign: 'total',
      found: 1_955_285_758,
      expected: (3_575_000_793 + 5_384_163_380) / 2,
    });
  });

  it('passes over the fall of 2016, which the partner saw too', () => {
    expect(findTruncatedTables(kazakhstan.slice(0, 5))).toEqual([]);
  });
});

describe('findTruncatedTables(tables, options)', () => {
  it('finds rows far below the neighbours’', () => {
    expect(findTruncatedTables(tables(100, 110, 20, 120, 130))).toEqual([{ id: '2020', sign: 'rows', found: 20, expected: 115 }]);
  });

  it.each([500, 10_000, 100_000, 250_000])('finds a table of exactly %d rows, whatever its neighbours', (rows) => {
    expect(findTruncatedTables(tables(rows))).toEqual([{ id: '2018', sign: 'ceiling', found: rows, expected: rows }]);
    expect(findTruncatedTables(tables(rows - 1))).toEqual([]);
  });

  it('knows the ceilings that it is told', () => {
    expect(findTruncatedTables(tables(10_000), { ceilings: [] })).toEqual([]);
    expect(findTruncatedTables(tables(7), { ceilings: [7] })).toHaveLength(1);
  });

  it('finds a table cut off at the end of a series, by those before it', () => {
    expect(findTruncatedTables(tables(100, 105, 110, 40)).map(({ id }) => id)).toEqual(['2021']);
  });

  it('says nothing with fewer than two neighbours, or without totals', () => {
    expect(findTruncatedTables(tables(100, 1))).toEqual([]);
    expect(findTruncatedTables([...tables(100, 100), { id: 'x', rows: 100, total: 5 }])).toEqual([]);
  });

  it('draws the line where it is told', () => {
    expect(findTruncatedTables(tables(100, 100, 80, 100, 100))).toEqual([]);
    expect(findTruncatedTables(tables(100, 100, 80, 100, 100), { least: 0.9 })).toHaveLength(1);
  });

  it('finds nothing in tables of one size, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 9 }), (rows, count) => {
        expect(findTruncatedTables(tables(...Array<number>(count).fill(rows)), { ceilings: [] })).toEqual([]);
      }),
    );
  });
});
