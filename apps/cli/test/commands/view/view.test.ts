import { encodeViewSpec, isMissing, studyViewSpec, viewSpecParameters } from '@sogdia/core';
import { receiptSchema } from '@sogdia/core/model';
import { viewRowColumns } from '@sogdia/core/workspace';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { viewOptions } from '../../../src/commands/question/view-options.ts';
import { shippedData } from '../../../src/data/opened-data.ts';
import { type Run, run } from '../../support/run.ts';

const rowSchema = z.looseObject({
  period: z.string(),
  reporter: z.string(),
  partner: z.string(),
  measure: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  status: z.string(),
  reason: z.string().nullable(),
  record: z.string(),
  transform: z.string(),
  flags: z.array(z.string()),
  revised: z.number().nullable(),
  receipt: receiptSchema,
});
const envelopeSchema = z.looseObject({
  schemaVersion: z.literal(1),
  dataVersion: z.string(),
  contentHash: z.string(),
  query: z.string(),
  sources: z.array(z.looseObject({ source: z.looseObject({ id: z.string() }) })).min(1),
  rows: z.array(rowSchema),
  truncated: z.boolean(),
  total: z.number(),
});

const levelsSchema = z.looseObject({
  name: z.string(),
  rows: z.array(z.looseObject({ indicator: z.string(), value: z.number().nullable(), receipt: receiptSchema })),
  agreement: z.looseObject({ summary: z.string() }),
});

/** JSON with all of each receipt. */
const full = ['--json', '--receipts', 'full'];

const envelopeOf = ({ out }: Run) => envelopeSchema.parse(JSON.parse(out));
const linesOf = ({ out }: Run): readonly string[] => out.trimEnd().split('\n');

describe('sogdia view --json', () => {
  let figure1: Run;
  beforeAll(async () => {
    figure1 = await run(['view', 'figure-1', ...full]);
  });

  it('view figure-1 --json gives the total of each year in the earliest vintage held, each with its receipt', () => {
    const { rows, query, total, truncated } = envelopeOf(figure1);
    const billions = [50.27, 45.01, 32.62, 30.05, 36.29, 41.8, 46.48, 38.56, 49.42, 70.23, 89.38];
    expect(rows.map(({ period }) => period)).toEqual(Array.from({ length: 11 }, (_, index) => String(2013 + index)));
    for (const [index, row] of rows.entries()) expect(Math.abs((row.value ?? 0) / 1e9 - (billions[index] ?? 0))).toBeLessThan(0.05);
    for (const row of rows) expect(row.receipt.value).toBe(row.value);
    expect({ query, total, truncated }).toEqual({
      query: encodeViewSpec(shippedData.scope, studyViewSpec(shippedData.scope, 'figure-1')),
      total: 11,
      truncated: false,
    });
    expect(figure1).toMatchObject({ code: 0, err: '' });
  });

  it('the total of the five equals the sum over the five in each year', async () => {
    const five = envelopeOf(await run(['view', 'figure-2', ...full])).rows;
    for (const { period, value } of envelopeOf(figure1).rows) {
      const sum = five.filter((row) => row.period === period).reduce((total, row) => total + (row.value ?? Number.NaN), 0);
      expect(sum).toBeCloseTo(value ?? Number.NaN, -1);
    }
  });

  it.each(['figure-2', 'figure-3', 'figure-4', 'figure-5', 'figure-6'])(
    'view %s --json holds rows with receipts and says how it agrees with the study',
    async (name) => {
      const envelope = envelopeOf(await run(['view', name, ...full]));
      expect(envelope['name']).toBe(name);
      expect(envelope.rows.length).toBeGreaterThan(10);
      expect(envelope['agreement']).toMatchObject({
        summary: expect.stringMatching(/(figures that the study quotes|The study quotes one figure) here, /),
      });
    },
  );

  it('view table-1 --json holds the level of each economy and year with its receipt, and says how the table agrees with the study', async () => {
    const { name, rows, agreement } = levelsSchema.parse(JSON.parse((await run(['view', 'table-1', ...full])).out));
    expect(name).toBe('table-1');
    expect(rows.length).toBeGreaterThan(10);
    for (const { indicator, value, receipt } of rows) expect([indicator, receipt.value]).toEqual(['partnership', value ?? receipt.value]);
    expect(agreement.summary).toContain('figures that the study quotes here, ');
  });

  it('view of both records gives China’s and the partner’s figures of each year, 3.7 apart for Kyrgyzstan in 2023', async () => {
    const { rows } = envelopeOf(await run(['view', 'measure=export&reporter=CHN&partners=KGZ&years=2013-2023&record=both', ...full]));
    const records = rows.filter(({ measure }) => measure === 'export');
    const of = (record: string) => records.find((row) => row.period === '2023' && row.record === record)?.value ?? Number.NaN;
    expect(records).toHaveLength(22);
    expect(of('reporter') / of('partner')).toBeCloseTo(3.7, 1);
  });

  it('view of both records prints the discrepancy under the table', async () => {
    const { out } = await run(['view', 'measure=export&partners=KGZ&years=2023&record=both']);
    expect(out).toContain('What the gap is made of');
    expect(out).toMatch(/^2023 +\$14\.4bn +3\.68 +−\$303m +\$14\.7bn$/m);
  });

  it('a value that is missing is null with its reason, never 0', async () => {
    const envelope = envelopeOf(await run(['view', 'measure=export&partners=KGZ,TKM&record=partner', ...full]));
    const rows = envelope.rows.filter(({ partner }) => partner === 'TKM');
    expect(rows).toHaveLength(11);
    for (const row of rows) expect(row).toMatchObject({ value: null, status: 'missing', reason: 'no-own-report' });
    for (const row of rows) expect(isMissing(row.receipt.value)).toBe(true);
  });

  it('--limit cuts the rows and says so in the envelope and on stderr', async () => {
    const cut = await run(['view', 'figure-1', ...full, '--limit', '3']);
    expect(envelopeOf(cut)).toMatchObject({ truncated: true, total: 11 });
    expect(envelopeOf(cut).rows).toHaveLength(3);
    expect(cut.err).toBe('3 of 11 rows shown\n');
  });

  it('--where, --sort and --fields choose rows, their order and their fields', async () => {
    const { out, code } = await run([
      'view',
      'figure-2',
      ...full,
      '--where',
      'period=2023',
      '--where',
      'value>1e10',
      '--sort',
      '-value',
      '--fields',
      'partner,value',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out).rows.map(({ partner }: { readonly partner: string }) => partner)).toEqual(['KAZ', 'KGZ', 'UZB', 'TKM']);
    expect(Object.keys(JSON.parse(out).rows[0])).toEqual(['partner', 'value']);
  });
});

describe('sogdia view --format', () => {
  it('csv has the frozen columns, LF, full precision and no separators of thousands', async () => {
    const csv = await run(['view', 'figure-1', '--format', 'csv']);
    expect(linesOf(csv)[0]).toBe(viewRowColumns.join(','));
    expect(linesOf(csv)[0]).toBe(
      'period,reporter,partner,measure,value,unit,status,reason,record,recorder,vintage,transform,flags,revised,method,valuation,product',
    );
    expect(csv.out).not.toContain('\r');
    expect(linesOf(csv)[1]).toMatch(/^2013,CHN,CA5,total-trade,50\d{9}(\.\d+)?,usd,derived,,reporter,CHN,first,level,/);
  });

  it('csv of chosen rows has the bytes that the whole view has for them', async () => {
    const whole = linesOf(await run(['view', 'figure-2', '--format', 'csv']));
    const chosen = linesOf(await run(['view', 'figure-2', '--format', 'csv', '--where', 'period>=2013']));
    expect(chosen).toEqual(whole);
  });

  it('tsv, ndjson and md hold the same rows', async () => {
    const tsv = linesOf(await run(['view', 'figure-1', '-f', 'tsv']));
    expect(tsv).toHaveLength(12);
    expect(tsv[0]?.split('\t')).toEqual([...viewRowColumns]);
    const rows = linesOf(await run(['view', 'figure-1', '--format=ndjson', '--receipts', 'full'])).map((line) =>
      rowSchema.parse(JSON.parse(line)),
    );
    expect(rows).toHaveLength(11);
    const md = await run(['view', 'figure-1', '--format', 'md']);
    expect(md.out).toContain('| 2023 | 89.38 |');
    expect((await run(['view', 'figure-1', '--format', 'md', '--fields', 'period,value', '--limit', '1'])).out.split('\n')[0]).toBe(
      '| period | value |',
    );
  });

  it('--excel adds a byte order mark and CRLF, to csv and tsv only', async () => {
    const { out } = await run(['view', 'figure-1', '--format', 'csv', '--excel']);
    expect(out.startsWith('\ufeffperiod,')).toBe(true);
    expect(out.match(/\r\n/g)).toHaveLength(12);
    expect(out.replaceAll('\r\n', '')).not.toContain('\n');
    expect(await run(['view', 'figure-1', '--excel'])).toMatchObject({ code: 2, out: '' });
  });

  it('table gives headline, title, rows, what the marks mean, notes and sources', async () => {
    const { out, err } = await run(['view', 'figure-1']);
    expect(err).toBe('');
    expect(out).toMatch(/^China’s trade with Central Asia rose /);
    expect(out).toMatch(/\nYear {2}Central Asia\n2013 {9}50\.27/);
    expect(out).toContain('Sources');
    expect(out).toContain('https://');
    expect(out).not.toContain('\x1b');
  });

  it('table marks a missing value with the letter of its reason', async () => {
    const { out } = await run(['view', 'measure=export&partners=TKM,KGZ&record=partner&years=2020-2023']);
    expect(out).toMatch(/2023\s+– a/);
    expect(out).toContain('– a: the economy published no figures of its own');
  });

  it('chart draws the view in text, --describe tells it in words', async () => {
    const chart = await run(['view', 'figure-2', '--format', 'chart']);
    for (const label of ['Kazakhstan', 'Uzbekistan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan']) expect(chart.out).toContain(label);
    expect(chart.out).toMatch(/[\u2801-\u28ff]/);
    const words = await run(['view', 'figure-1', '--describe']);
    expect(words.out).toMatch(/Central Asia: \$89.4 billion in 2023 \(partly from the paper\s+for 2023\)\./);
    expect(words.out).toContain('No year is missing.');
  });

  it.each([[['--format', 'chart', '--limit', '3']], [['--describe', '--where', 'period=2023']], [['--json', '--format', 'csv']]])(
    'view figure-1 %j is refused, for the options exclude each other',
    async (options) => {
      expect(await run(['view', 'figure-1', ...options])).toMatchObject({ code: 2, out: '' });
    },
  );

  it('a machine format has the same bytes on a terminal and in a pipe; only the table has colour there', async () => {
    for (const format of ['csv', 'tsv', 'json', 'ndjson', 'md']) {
      const piped = await run(['view', 'figure-1', '--format', format]);
      const shown = await run(['view', 'figure-1', '--format', format], {
        columns: 80,
        environment: { COLORTERM: 'truecolor', TERM: 'xterm' },
      });
      expect(shown.out).toBe(piped.out);
    }
    expect((await run(['view', 'figure-1'], { columns: 80, environment: { COLORTERM: 'truecolor', TERM: 'xterm' } })).out).toContain(
      '\x1b[1m',
    );
  });

  it('--ascii prints ASCII only, as a C locale does', async () => {
    expect((await run(['view', 'figure-1', '--ascii'])).out).toMatch(/^[\x20-\x7e\n]*$/);
    expect((await run(['view', 'figure-2', '--format', 'chart'], { environment: { LC_ALL: 'C' } })).out).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it('no row that is left ends with 1 and says so', async () => {
    expect(await run(['view', 'figure-1', '--format', 'csv', '--where', 'period=1900'])).toMatchObject({
      code: 1,
      out: `${viewRowColumns.join(',')}\n`,
      err: 'no rows match period=1900: period is 2013 to 2023\n',
    });
  });
});

describe('the options that build a view', () => {
  it('there is an option for every parameter of the query string', () => {
    const names = viewOptions.map(({ name }) => name);
    expect(names.toSorted()).toEqual([...viewSpecParameters].toSorted());
  });

  it('the names that options and parameters had in earlier versions ask the same', async () => {
    const today = [
      'view',
      'measure=export&transform=index',
      '--record',
      'partner',
      '--vintage',
      'latest',
      '--money',
      'cny',
      '--index-year',
      '2015',
    ];
    const former = [
      'view',
      'measure=export&transform=index&book=both',
      '--book',
      'partner',
      '--as-of',
      'latest',
      '--basis',
      'cny',
      '--base',
      '2015',
    ];
    const [now, then] = [await run([...today, ...full]), await run([...former, ...full])];
    expect(envelopeOf(now).query).toContain('record=partner');
    expect(envelopeOf(then).query).toBe(envelopeOf(now).query);
  });

  it('flags build the spec that the query string builds', async () => {
    const byQuery = await run([
      'view',
      'measure=export,import&partners=KAZ,UZB&years=2018-2020&record=both&vintage=latest&chart=column&events=1',
      ...full,
    ]);
    const flags = [
      '--measure',
      'export,import',
      '--partners',
      'KAZ,UZB',
      '--years',
      '2018-2020',
      '--record',
      'both',
      '--vintage',
      'latest',
      '--chart',
      'column',
      '--events',
    ];
    expect((await run(['view', ...flags, ...full])).out).toBe(byQuery.out);
  });

  it('flags change a named view, and what depended on the old value goes', async () => {
    expect(envelopeOf(await run(['view', 'figure-2', '--transform', 'index', '--index-year', '2015', ...full])).query).toBe(
      'transform=index&index-year=2015',
    );
    expect(envelopeOf(await run(['view', 'transform=index&index-year=2015', '--transform', 'growth', ...full])).query).toBe(
      'transform=growth',
    );
    expect(envelopeOf(await run(['view', '--partners', 'kazakhstan', ...full, '--', 'figure-3'])).query).toBe(
      'measure=import&partners=KAZ',
    );
  });

  it('an address of the site opens the same view', async () => {
    expect(envelopeOf(await run(['view', 'https://example.org/en/explore?measure=import', ...full])).query).toBe('measure=import');
  });
});
