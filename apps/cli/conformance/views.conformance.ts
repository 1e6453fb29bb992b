import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../test/support/run.ts';

const root = mkdtempSync(join(tmpdir(), 'sogdia-bulk-views-'));
const environment = { SOGDIA_ENGINES: process.env['SOGDIA_ENGINES'] ?? '', SOGDIA_STORE: join(root, 'store') };
const [download, table] = [join(root, 'made.csv'), join(root, 'made.parquet')];
const data = `bulk:${table}:KAZ+CHN`;
const header = 'typeCode,freqCode,refYear,refMonth,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue,netWgt';

/** Both sides' figures of two goods by month and year, and a third economy that is not asked for. */
const lines = [
  [398, 'X', 156],
  [156, 'M', 398],
  [398, 'X', 860],
].flatMap(([reporter, flow, partner], side) =>
  ['270900', '854231'].flatMap((code, good) =>
    Array.from({ length: 13 }, (_, month) => {
      const when = month === 0 ? ['A', 2022, 52, 2022] : ['M', 2022, month, 202_200 + month];
      return ['C', ...when, reporter, flow, partner, 'H6', code, 1000 * (side + 1) + 100 * good + month, month * 10 || ''].join(',');
    }),
  ),
);

beforeAll(async () => {
  writeFileSync(download, `${[header, ...lines].join('\n')}\n`);
  expect(await run(['bulk', 'write', download, '--output', table], { environment })).toMatchObject({ code: 0 });
  expect(await run(['import', download, '--apply', '--name', 'made'], { environment })).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(root, { recursive: true }));

const rowsOf = async (query: string, of: string) => {
  const { out, err } = await run(['view', query, '--data', of, '--format', 'csv', '--fields', 'period,record,value'], { environment });
  expect(err).toBe('');
  return out.trimEnd().split('\n').slice(1).toSorted();
};

describe('--data bulk:TABLE:ECONOMIES over DuckDB', () => {
  it.each([
    'measure=export&reporter=KAZ&partners=CHN&products=HS:854231&years=2022',
    'measure=export&reporter=KAZ&partners=CHN&products=HS:854231&years=2022-01..2022-12&frequency=month',
    'measure=export&reporter=KAZ&partners=CHN&products=HS:270900&years=2022-05..2022-06&frequency=month&record=both',
  ])('%s has the figures of the download itself', async (query) => {
    const rows = await rowsOf(query, data);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(await rowsOf(query, 'own:made'));
  });

  it('gives receipts and checks texts', async () => {
    const query = 'measure=export&reporter=KAZ&partners=CHN&products=HS:270900&years=2022-07&frequency=month';
    const receipt = await run(['receipt', query, '2022-07', '--data', data], { environment });
    expect(receipt.out).toContain('published as 1007 US dollars');
    expect(receipt.out).toMatch(/Line \d+ of made\.parquet, answer/);
    const check = await run(['check', 'export(KAZ, CHN, HS:270900)[2022-07] == 1007', '--data', data], { environment });
    expect(check).toMatchObject({ code: 0, err: '' });
  });

  it('bulk sql answers a SELECT, with names of its own too, and describes the columns', async () => {
    const sql = (...query: readonly string[]) => run(['bulk', 'sql', table, ...query, '--json'], { environment });
    const count = 'SELECT count(*) AS rows FROM trade WHERE month = 0';
    expect(JSON.parse((await sql(count)).out).rows).toEqual([{ rows: 6 }]);
    expect(JSON.parse((await sql(`with few as (${count}) select rows + 1 as more from few;`)).out).rows).toEqual([{ more: 7 }]);
    expect(JSON.parse((await sql()).out).rows).toContainEqual({ column: 'month', about: 'the month from 1 to 12, or 0 for a whole year' });
    for (const wrong of ['DROP TABLE trade', 'SELECT nothing FROM trade']) expect((await sql(wrong)).err).toContain('the query failed');
  });

  it('a table of tariff lines, of 8 and 10 digits, is asked by them and by the HS codes that they begin with', async () => {
    const [lines, target] = [join(root, 'lines.csv'), join(root, 'lines.parquet')];
    const codes = ['27090010', '27090090', '7403110000'];
    const rows = codes.map((code, at) => `C,A,2022,52,2022,398,X,156,H6,${code},${1000 + at},${at + 1}`);
    writeFileSync(lines, `${[header, ...rows].join('\n')}\n`);
    const written = await run(['bulk', 'write', lines, '--output', target], { environment });
    expect(written).toMatchObject({ code: 0, out: 'lines.csv: 3 read = 3 used + 0 left out + 0 rejected + 0 duplicates + 0 conflicts\n' });
    expect(await run(['import', lines, '--apply', '--name', 'lines'], { environment })).toMatchObject({ code: 0 });
    const answered = async (...words: readonly string[]) =>
      JSON.parse((await run(['bulk', ...words, target, '--reporter', 'KAZ', '--json'], { environment })).out).rows;
    expect(await answered('products')).toMatchObject(codes.toReversed().map((product, at) => ({ product, value: 1002 - at })));
    expect(await answered('chapters')).toMatchObject([
      { chapter: '27', value: 2001, weight: 3 },
      { chapter: '74', value: 1002, weight: 3 },
    ]);
    const of = `bulk:${target}:KAZ+CHN`;
    for (const asked of [
      'products=NATIONAL:7403110000',
      'products=NATIONAL:270900',
      'by=product&level=tariff-line',
      'by=product&level=chapter',
    ]) {
      const query = `measure=export&reporter=KAZ&partners=CHN&${asked}&years=2022`;
      const found = await rowsOf(query, of);
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(await rowsOf(query, 'own:lines'));
    }
    const receipt = await run(['receipt', 'measure=export&reporter=KAZ&partners=CHN&products=NATIONAL:27090090', '2022', '--data', of], {
      environment,
    });
    expect(receipt.out).toContain('published as 1001 US dollars');
    const check = await run(['check', 'export(KAZ, CHN, NATIONAL:27090010)[2022] == 1000', '--data', of], { environment });
    expect(check).toMatchObject({ code: 0, err: '' });
  });

  it('lines of a tariff and six-digit codes are never in one table, nor a line and its parts, so that nothing is counted twice', async () => {
    const [mixed, target] = [join(root, 'mixed.csv'), join(root, 'mixed.parquet')];
    const writing = (codes: readonly string[], ...words: readonly string[]) => {
      writeFileSync(mixed, `${[header, ...codes.map((code) => `C,A,2022,52,2022,398,X,156,H6,${code},1000,`)].join('\n')}\n`);
      return run(['bulk', 'write', mixed, '--output', target, '--force', ...words], { environment });
    };
    const nomenclature = async () =>
      JSON.parse((await run(['bulk', 'totals', target, '--reporter', 'KAZ', '--json'], { environment })).out).table.nomenclature;
    const leftOut =
      'mixed.csv: 2 read = 1 used + 1 (codes of another classification: 1) left out + 0 rejected + 0 duplicates + 0 conflicts\n';
    expect(await writing(['270900', '27090010'])).toMatchObject({ code: 0, out: leftOut });
    expect(await nomenclature()).toBe('HS2022');
    expect(await writing(['270900', '27090010'], '--nomenclature', 'NATIONAL')).toMatchObject({ code: 0, out: leftOut });
    expect(await nomenclature()).toBe('NATIONAL');
    const { code, err } = await writing(['27090010', '2709001000', '27090090']);
    expect(code).toBe(3);
    expect(err).toContain('KAZ to CHN, 27090010, 2022');
    expect(err).toContain('a code and its parts');
  });

  it('with three reporters gives receipts, checks claims and computes by reporter', async () => {
    const [three, target] = [join(root, 'three.csv'), join(root, 'three.parquet')];
    const pairs = [398, 156, 860].flatMap((one, _, all) => all.filter((other) => other !== one).map((other) => [one, other]));
    const rows = pairs.map(([one, other], at) => `C,A,2022,52,2022,${one},X,${other},H6,270900,${1000 * (at + 1)},`);
    writeFileSync(three, `${[header, ...rows].join('\n')}\n`);
    expect(await run(['bulk', 'write', three, '--output', target], { environment })).toMatchObject({ code: 0 });
    const of = `bulk:${target}:KAZ+CHN+UZB`;
    const query = 'measure=export&reporter=UZB&partners=CHN&products=HS:270900&years=2022';
    expect((await run(['receipt', query, '2022', '--data', of], { environment })).out).toContain('published as 6000 US dollars');
    for (const [reporter, first] of [
      ['KAZ', 'UZB'],
      ['CHN', 'UZB'],
      ['UZB', 'CHN'],
    ])
      expect(
        await run(['check', `rank(export(${reporter}, *, HS:270900), 2022)[${first}] == 1`, '--data', of], { environment }),
      ).toMatchObject({
        ...{ code: 0, err: '' },
      });
    const computed = await run(['compute', 'hhi', '--table', of, '--group', 'reporter', '--format', 'csv'], { environment });
    expect(computed.out.trimEnd().split('\n')).toHaveLength(4);
  });

  it('months are no part of the sums of years', async () => {
    const { out } = await run(['bulk', 'totals', table, '--reporter', 'KAZ', '--partner', 'CHN', '--json'], { environment });
    expect(JSON.parse(out).rows).toMatchObject([{ year: 2022, exports: 2100, imports: null }]);
  });
});
