import { describe, expect, test } from 'vitest';
import { releaseRecordSchema } from '../../src/parse/parse-release-record.ts';
import { directionOfTradeRowSchema, eventRowSchema, indicatorRowSchema } from '../../src/parse/raw-rows.ts';
import { parseTable } from '../../src/parse/table/index.ts';
import { makeReleaseRecord } from '../support/make-release-record.ts';
import { readFixture } from '../support/read-fixture.ts';

const parseDirectionOfTrade = (text: string) => parseTable(text, directionOfTradeRowSchema);
const parseIndicatorTable = (text: string) => parseTable(text, indicatorRowSchema);
const parseEventTable = (text: string) => parseTable(text, eventRowSchema);

describe('parseDirectionOfTrade', () => {
  test('parseDirectionOfTrade(slice) keeps 24 of 30 rows: Australia stands twice in the source', () => {
    const { read, rows, rejected, duplicates } = parseDirectionOfTrade(readFixture('imf-dots/slice.csv'));
    expect({ read, kept: rows.length, rejected: rejected.length, duplicates }).toEqual({ read: 30, kept: 24, rejected: 0, duplicates: 6 });
    expect(rows.filter((row) => row.partner === 'AUS')).toHaveLength(6);
    expect(rows[2]).toEqual({ reporter: 'CHN', partner: 'KAZ', flow: 'export', year: '2016', value: '8272.956', status: 'reported' });
  });

  test('parseDirectionOfTrade(text) rejects a period that is no year', () => {
    const { rejected } = parseDirectionOfTrade('reporter,partner,flow,year,value,status\nCHN,KAZ,export,2016M01,1,reported\n');
    expect(rejected).toEqual([{ row: 1, column: 'year', found: '2016M01', expected: 'a year' }]);
  });
});

describe('parseIndicatorTable', () => {
  const header = 'period,economy,indicator,value,unit,status,confidence,source,note\n';

  test('parseIndicatorTable(text) keeps a text value, an open period and a quoted note', () => {
    const { rows } = parseIndicatorTable(
      `${header}2011,CHN,china_europe_trips,<20,trips,quoted,high,s,"""fewer than 20"""\n,KAZ,border_crossing,Dostyk,text,quoted,high,s,\n`,
    );
    expect(rows.map(({ period, value, note }) => [period, value, note])).toEqual([
      ['2011', '<20', '"fewer than 20"'],
      ['', 'Dostyk', ''],
    ]);
  });

  test('parseIndicatorTable(text) rejects an empty value: a discrepancy is a missing row, never an empty cell', () => {
    expect(parseIndicatorTable(`${header}2011,CHN,x,,trips,quoted,high,s,\n`).rejected[0]).toMatchObject({
      row: 1,
      column: 'value',
      found: '',
    });
  });
});

describe('parseEventTable', () => {
  test('parseEventTable(slice) reads both events', () => {
    const { rows, rejected } = parseEventTable(readFixture('events/slice.csv'));
    expect(rejected).toEqual([]);
    expect(rows.map((row) => [row.id, row.date, row.end, row.on_charts])).toEqual([
      ['2008-global-financial-crisis', '2008', '2009', 'yes'],
      ['2013-09-07-silk-road-economic-belt-proposed', '2013-09-07', '', 'yes'],
    ]);
  });

  test('parseEventTable(text) reads what an event aims at where the table has the column, and rejects what names no year', () => {
    const withTarget = (target: string) =>
      parseEventTable(
        `id,date,end,economies,kind,title,detail,on_charts,target,confidence,source\na,2022,,KAZ,policy,An aim,,yes,${target},high,s\n`,
      );
    expect(withTarget('total-trade CHN KAZ 2030 70 billion USD').rows[0]?.target).toBe('total-trade CHN KAZ 2030 70 billion USD');
    expect(withTarget('').rows[0]?.target).toBe('');
    expect(withTarget('total-trade CHN KAZ soon 70 billion USD').rejected).toMatchObject([{ row: 1, column: 'target' }]);
    expect(parseEventTable(readFixture('events/slice.csv')).rows[0]?.target).toBe('');
  });

  test('parseEventTable(text) rejects a mark that is neither yes nor no', () => {
    const { rejected } = parseEventTable(readFixture('events/slice.csv').replace(',yes,', ',perhaps,'));
    expect(rejected).toMatchObject([{ row: 1, column: 'on_charts', found: 'perhaps' }]);
  });
});

describe('releaseRecordSchema', () => {
  const record = makeReleaseRecord();

  test.each([
    ['a SHA-256 of another length', { ...record, raw: [{ path: 'raw/trade.csv', reader: 'trade-table', bytes: 1, sha256: 'abc' }] }],
    ['a reader that does not exist', { ...record, raw: [{ path: 'raw/trade.csv', reader: 'guess', bytes: 1, sha256: '0'.repeat(64) }] }],
    ['no source', { ...record, sources: [] }],
    ['a quality flag that does not exist', { ...record, defaults: { flags: ['dubious'] } }],
    ['a key that is not known', { ...record, comment: 'x' }],
    ['a release id without a vintage', { ...record, release: { ...record.release, id: 'office' } }],
  ])('releaseRecordSchema refuses %s', (_, wrong) => {
    expect(releaseRecordSchema.safeParse(wrong).success).toBe(false);
  });
});
