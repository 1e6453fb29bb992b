import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec, type View, viewToCsv, viewToJson, viewToMarkdown, viewToRows } from '../../src/index.ts';
import type { EconomyCode } from '../../src/model/index.ts';
import { viewRowColumns, viewToTable } from '../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation } from '../support/make-dataset.ts';

const observations = [
  makeObservation({ period: 2013, value: 1_234_567_890 }),
  makeObservation({ period: 2014, value: 2e9 }),
  makeObservation({ period: 2014, value: 1.9e9, release: 'customs/revised' }),
  makeObservation({ period: 2016, value: 3e9, status: 'printed', flags: ['rounded'] }),
];
const view = computeView(makeDataset({ observations }), decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2013-2016'));

/** The same view, as if its partner had this code. */
const withPartner = (code: string): View => ({
  ...view,
  series: view.series.map((series) => ({ ...series, partner: code as EconomyCode })) as unknown as View['series'],
});
const firstPartnerIn = (csv: string): string | undefined => csv.split('\n')[1]?.split(',')[2];

describe('viewToRows(view)', () => {
  it('gives every value in the engine’s unit and full precision, with its receipt', () => {
    const rows = viewToRows(view);
    expect(rows.map(({ period, value, status, reason, revised }) => [period, value, status, reason, revised])).toEqual([
      ['2013', 1_234_567_890, 'printed', null, null],
      ['2014', 2e9, 'printed', null, 1.9e9],
      ['2015', null, 'missing', 'not-in-data', null],
      ['2016', 3e9, 'printed', null, null],
    ]);
    expect(rows.every(({ receipt, value }) => value === null || receipt.value === value)).toBe(true);
  });
});

describe('viewToCsv(view)', () => {
  it('writes a head and a row a value, an empty cell with its reason where there is none', () => {
    expect(viewToCsv(view)).toBe(
      [
        'period,reporter,partner,measure,value,unit,status,reason,record,recorder,vintage,transform,flags,revised,method,valuation,product',
        '2013,CHN,KAZ,export,1234567890,usd,printed,,reporter,CHN,first,level,,,,FOB,',
        '2014,CHN,KAZ,export,2000000000,usd,printed,,reporter,CHN,first,level,,1900000000,,FOB,',
        '2015,CHN,KAZ,export,,usd,missing,not-in-data,reporter,,first,level,,,,,',
        '2016,CHN,KAZ,export,3000000000,usd,printed,,reporter,CHN,first,level,rounded,,,FOB,',
        '',
      ].join('\n'),
    );
  });

  it('separates by tabs when asked', () => {
    expect(viewToCsv(view, '\t').split('\n')[0]).toBe(viewRowColumns.join('\t'));
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1'])('precedes %j by an apostrophe, so that no spreadsheet runs it', (text) => {
    expect(firstPartnerIn(viewToCsv(withPartner(text)))).toBe(`'${text}`);
  });

  it('leaves alone a sign that is not the first', () => {
    expect(firstPartnerIn(viewToCsv(withPartner('A=1+1-1@')))).toBe('A=1+1-1@');
  });

  it.each([
    ['one, two', '"one, two"'],
    ['one "two"', '"one ""two"""'],
    ['one\ntwo', '"one\ntwo"'],
    ['one\rtwo', '"one\rtwo"'],
    ['\rone', '"\'\rone"'],
    ['one\ttwo', 'one\ttwo'],
  ])('quotes what would end a cell or a row: %j as %j', (text, written) => {
    expect(viewToCsv(withPartner(text))).toContain(`\n2013,CHN,${written},export,`);
  });

  it('quotes a tab where tabs separate, and no comma', () => {
    expect(viewToCsv(withPartner('one\ttwo'), '\t')).toContain('CHN\t"one\ttwo"\texport');
    expect(viewToCsv(withPartner('one, two'), '\t')).toContain('CHN\tone, two\texport');
  });
});

describe('viewToJson(view)', () => {
  it('holds what was asked, the sources and every row, and survives JSON', () => {
    const envelope = viewToJson(view);
    expect(envelope).toMatchObject({
      schemaVersion: 1,
      dataVersion: '1.2.3',
      query: 'measure=export&partners=KAZ&years=2013-2016',
      truncated: false,
      total: 4,
    });
    expect(JSON.parse(JSON.stringify(envelope)).rows[2]).toMatchObject({
      value: null,
      status: 'missing',
      reason: 'not-in-data',
      receipt: { kind: 'absence' },
    });
    expect(envelope.sources[0]?.source.publisher).toBe('Customs');
  });

  it('says so when it was cut', () => {
    const envelope = viewToJson(view, 3);
    expect([envelope.rows.length, envelope.truncated, envelope.total]).toEqual([3, true, 4]);
  });
});

describe('viewToTable(view)', () => {
  it('puts periods down and series across', () => {
    const table = viewToTable(view);
    expect(table.columns).toEqual([{ id: 'export-kaz-reporter', label: 'Kazakhstan' }]);
    expect(table.rows.map(({ label }) => label)).toEqual(['2013', '2014', '2015', '2016']);
  });
});

describe('viewToMarkdown(view)', () => {
  it('writes the headline, the table in the unit of the view, the notes and the sources', () => {
    expect(viewToMarkdown(view)).toBe(
      `## China’s exports to Kazakhstan rose 143% between 2013 and 2016, to $3bn

China’s exports to Kazakhstan

Billion US dollars, current prices, 2013–2016; China’s figures

|  | Kazakhstan |
| --- | --: |
| 2013 | 1.23 |
| 2014 | 2.00 |
| 2015 | no figure in our data (China 2015) |
| 2016 | 3.00 |
| Valuation | FOB |

2016: rounded by the texts that quote the figures.

One figure has been revised; its receipt shows both.

- Customs: Trade by partner, Customs (customs/first), <https://example.org/customs>
`,
    );
  });
});
