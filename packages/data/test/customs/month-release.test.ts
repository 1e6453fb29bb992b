import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type MonthFacts, monthRelease, parseCustomsTable } from '../../src/customs/index.ts';
import { parseCommaSeparated, releaseRecordSchema } from '../../src/parse/index.ts';
import { packageFolder } from '../support/built.ts';
import { readFixture } from '../support/read-fixture.ts';

const facts: MonthFacts = { partners: [{ name: '甲国', code: 'KAZ' }], published: null, retrieved: '2031-05-02', copy: null };
const table = parseCustomsTable(readFixture('customs-table/2031-03.csv'));

describe('monthRelease(table, facts)', () => {
  test('monthRelease takes the rows of the economies asked for, with figures and growth as printed', async () => {
    const { id, files } = await monthRelease(table, facts);
    expect(id).toBe('china-customs-monthly/2031-03');
    expect(files.get('raw/months.csv')).toBe(
      'period,reporter,partner,flow,month,year_to_date,growth,unit,status,confidence,source,note\n' +
        '2031-03,中国,甲国,export,20,60,0.1,10 thousand CNY,reported,high,china-customs-table-by-country,\n' +
        '2031-03,中国,甲国,import,10,30,,10 thousand CNY,reported,high,china-customs-table-by-country,\n' +
        '2031-03,中国,甲国,total,30,90,12.5,10 thousand CNY,reported,high,china-customs-table-by-country,\n',
    );
    expect([...files.keys()]).toEqual(['raw/months.csv', 'release.json', 'economies.json', 'excluded.json', 'corrections.json']);
    expect(JSON.parse(files.get('economies.json') ?? '')).toEqual({ 中国: 'CHN', 甲国: 'KAZ' });
  });

  test('monthRelease knows the day of publication only where it is told, else between which days it lies', async () => {
    const knownFrom = async (published: string | null): Promise<unknown> => {
      const { files } = await monthRelease(table, { ...facts, published });
      return releaseRecordSchema.parse(JSON.parse(files.get('release.json') ?? '')).release.knownFrom;
    };
    expect(await knownFrom(null)).toEqual({ earliest: '2031-04-01', latest: '2031-05-02' });
    expect(await knownFrom('2031-04-18')).toEqual({ earliest: '2031-04-18', latest: '2031-04-18' });
    const december = await monthRelease({ ...table, month: '2031-12' }, facts);
    expect(december.files.get('release.json')).toContain('"earliest": "2032-01-01"');
  });

  test('monthRelease of a table in dollars is of a series of its own; January has one figure', async () => {
    const { id, files } = await monthRelease(parseCustomsTable(readFixture('customs-table/2031-01.csv')), facts);
    expect(id).toBe('china-customs-monthly-dollars/2031-01');
    expect(files.get('raw/months.csv')).toContain('2031-01,中国,甲国,export,2,2,5,thousand USD,');
  });

  test('monthRelease throws for an economy without a row, and for a flow without a figure', async () => {
    await expect(monthRelease(table, { ...facts, partners: [{ name: '丁国', code: 'UZB' }] })).rejects.toThrow(
      'no figures of export with 丁国',
    );
    await expect(monthRelease(table, { ...facts, partners: [{ name: '乙国', code: 'UZB' }] })).rejects.toThrow(
      'no figures of import with 乙国',
    );
  });
});

describe('the months that are shipped', async () => {
  const datasets = `${packageFolder}/datasets`;
  const ids = (await Promise.all(['china-customs-monthly', 'china-customs-monthly-dollars'].map((series) => monthsOf(series)))).flat();

  async function monthsOf(series: string): Promise<readonly string[]> {
    return (await readdir(`${datasets}/${series}`)).map((month) => `${series}/${month}`);
  }

  test.each(ids)('%s, taken out and put back from its table, has the same bytes', async (id) => {
    const read = (name: string): Promise<string> => readFile(`${datasets}/${id}/${name}`, 'utf8');
    const record = releaseRecordSchema.parse(JSON.parse(await read('release.json')));
    const names = JSON.parse(await read('economies.json')) as Readonly<Record<string, string>>;
    const partners = Object.entries(names).flatMap(([name, code]) => (code === 'CHN' ? [] : [{ name, code }]));
    const [, copy] = record.sources;
    const again = await monthRelease(parseCustomsTable(customsTableOf(await read('raw/months.csv'))), {
      partners,
      published: record.release.published,
      retrieved: record.release.retrieved,
      copy: copy === undefined ? null : { id: copy.id, readAt: copy.readAt ?? '' },
    });
    expect(again.id).toBe(id);
    for (const [name, text] of again.files) expect(text).toBe(await read(name));
  });
});

/** The table as customs lay it out, from the figures that were taken of it. */
function customsTableOf(raw: string): string {
  const [, ...rows] = parseCommaSeparated(raw);
  const [month = '', , , , , , , unit = ''] = rows[0] ?? [];
  const [year = '', number = ''] = month.split('-');
  const isJanuary = number === '01';
  const label = `${Number(number)}月`;
  const lines = [...Map.groupBy(rows, (row) => row[2])].map(([name, flows]) => {
    const figures = ['total', 'export', 'import'].map((flow) => flows.find((row) => row[3] === flow) ?? []);
    return [name, ...figures.flatMap((row) => (isJanuary ? [row[4]] : [row[4], row[5]])), ...figures.map((row) => row[6])];
  });
  const over = (name: string): readonly string[] => (isJanuary ? [name] : [name, '']);
  const below = isJanuary ? [label, label, label] : [label, `1至${label}`, label, `1至${label}`, label, `1至${label}`];
  return [
    [`（2）${year}年${Number(number)}月进出口商品国别（地区）总值表`],
    [`单位：${unit === 'thousand USD' ? '千美元' : '万元人民币'}`],
    ['进口原产国（地）出口最终目的国（地）', ...over('进出口'), ...over('出口'), ...over('进口'), '累计比去年同期±％', '', ''],
    ['', ...below, '进出口', '出口', '进口'],
    ...lines,
  ]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
}
