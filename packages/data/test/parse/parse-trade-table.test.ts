import { describe, expect, test } from 'vitest';
import { tradeRowSchema } from '../../src/parse/raw-rows.ts';
import { parseTable } from '../../src/parse/table/index.ts';
import { readFixture } from '../support/read-fixture.ts';

const parseTradeTable = (text: string) => parseTable(text, tradeRowSchema);

const header = 'period,reporter,partner,flow,value,unit,status,confidence,marks,source,note\n';
const good = '2023,CHN,KAZ,export,24.7,billion USD,quoted,high,,eurasianet-2024-02-02,\n';

describe('parseTradeTable', () => {
  test('parseTradeTable(slice of customs figures) is the whole table, figures and units as printed', () => {
    const { read, rows, rejected, duplicates } = parseTradeTable(readFixture('china-customs-press/slice.csv'));
    expect({ read, rejected, duplicates }).toEqual({ read: 6, rejected: [], duplicates: 0 });
    expect(rows.map(({ partner, flow, value, unit, note }) => [partner, flow, value, unit, note])).toEqual([
      ['CA5', 'export', '61.4', 'billion USD', ''],
      ['CA5', 'import', '28', 'billion USD', ''],
      ['KAZ', 'export', '24.7', 'billion USD', ''],
      ['KAZ', 'import', '16.3', 'billion USD', ''],
      ['KGZ', 'import', '80', 'million USD', ''],
      ['KGZ', 'total', '19.8', 'billion USD', '+28.8%'],
    ]);
  });

  test('parseTradeTable(text) rejects a row with the column, what was found and what was expected', () => {
    const { rows, rejected } = parseTradeTable(
      `${header}${good}2023,CHN,UZB,export,"12,4",billion USD,quoted,high,,eurasianet-2024-02-02,\n`,
    );
    expect(rows).toHaveLength(1);
    expect(rejected).toEqual([{ row: 2, column: 'value', found: '12,4', expected: 'a number with digits and a point' }]);
  });

  test('parseTradeTable(text) rejects a row with too few fields instead of shifting it', () => {
    const { rows, rejected } = parseTradeTable(`${header}2023,CHN,KAZ,export,24.7\n`);
    expect(rows).toEqual([]);
    expect(rejected).toEqual([{ row: 1, column: '(all)', found: '5 fields', expected: '11 fields' }]);
  });

  test('parseTradeTable(text) counts a row that repeats an earlier one as a duplicate', () => {
    const { rows, duplicates } = parseTradeTable(`${header}${good}${good}${good}`);
    expect({ kept: rows.length, duplicates }).toEqual({ kept: 1, duplicates: 2 });
  });

  test('parseTradeTable(text) keeps + rejects + repeats = reads', () => {
    const bad = good.replace('export', 'transit');
    const { read, rows, rejected, duplicates } = parseTradeTable(`${header}${good}${bad}${good}${bad}`);
    expect(rows.length + rejected.length + duplicates).toBe(read);
    expect({ read, kept: rows.length, rejected: rejected.length, duplicates }).toEqual({ read: 4, kept: 1, rejected: 2, duplicates: 1 });
  });

  test.each([
    ['flow', 'export', 'transit'],
    ['status', 'quoted', 'guessed'],
    ['confidence', 'high', 'certain'],
    ['value', '24.7', '24.7e9'],
    ['value', '24.7', ''],
    ['value', '24.7', '-'],
    ['source', 'eurasianet-2024-02-02', ''],
  ])('parseTradeTable(text) rejects a %s of %s replaced by "%s"', (column, right, wrong) => {
    const { rejected } = parseTradeTable(`${header}${good.replace(right, wrong)}`);
    expect(rejected.map((row) => [row.column, row.found])).toEqual([[column, wrong]]);
  });

  test('parseTradeTable(text) accepts a negative and a zero figure: whether they make sense is not for a reader', () => {
    const { rows } = parseTradeTable(`${header}${good.replace('24.7', '-3')}${good.replace('24.7', '0')}`);
    expect(rows.map((row) => row.value)).toEqual(['-3', '0']);
  });

  test('parseTradeTable(text) reads columns by name, in any order', () => {
    const text = 'note,source,marks,confidence,status,unit,value,flow,partner,reporter,period\n,s,,high,quoted,USD,1,export,KAZ,CHN,2023\n';
    expect(parseTradeTable(text).rows[0]).toMatchObject({ period: '2023', reporter: 'CHN', value: '1', source: 's' });
  });

  test('parseTradeTable(text) throws for a header that lacks a column or has one too many', () => {
    expect(() => parseTradeTable('period,reporter\n')).toThrow(/wrong columns: period,reporter; expected period,reporter,partner/);
    expect(() => parseTradeTable(`extra,${header}`)).toThrow(SyntaxError);
    expect(() => parseTradeTable('')).toThrow(SyntaxError);
  });
});
