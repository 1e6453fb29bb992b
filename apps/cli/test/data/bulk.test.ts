import { isMissing } from '@sogdia/core';
import { revealedComparativeAdvantage } from '@sogdia/core/metrics';
import type { EconomyCode } from '@sogdia/core/model';
import { describe, expect, it } from 'vitest';
import {
  answerQuestion,
  type BulkDescription,
  type BulkEngine,
  type BulkQuestion,
  clickhouseDialect,
  duckdbDialect,
  type EngineRow,
  openClickhouseEngine,
  readDescription,
  rowsAsDownload,
  rowsStatement,
  type Statement,
  statementOf,
  usualRecord,
  world,
} from '../../src/data/bulk/index.ts';
import { type Recorder, requireRows } from '../../src/data/bulk/table/index.ts';

const code = (name: string): EconomyCode => name as EconomyCode;
const pair = { reporter: code('CHN'), partner: code('KAZ') } as const;

const questions = {
  totals: { kind: 'totals', ...pair, from: 2019, to: 2021, record: 'reporter' },
  chapters: { kind: 'chapters', ...pair, flow: 'import', year: 2021, record: 'partner' },
  advantage: { kind: 'advantage', reporter: code('UZB'), year: 2021, record: 'reconciled' },
  products: { kind: 'products', reporter: code('CHN'), partner: null, flow: 'export', year: 2020, top: 10, record: 'reconciled' },
} satisfies Readonly<Record<string, BulkQuestion>>;

const description: BulkDescription = {
  layout: 1,
  provider: 'baci',
  release: '000000',
  nomenclature: 'HS2017',
  years: [2019, 2020, 2021],
  recorders: ['reconciled'],
  scope: 'world',
  files: [],
};

const both: BulkDescription = { ...description, provider: 'comtrade-plus', recorders: ['exporter', 'importer'], scope: 'part' };

const source: BulkDescription['files'][number] = {
  name: 'one.csv',
  sha256: 'a'.repeat(64),
  bytes: 1,
  records: { read: 3, kept: 3, leftOut: {}, rejected: {}, duplicates: 0, conflicts: 0 },
};

/** An engine that answers with given rows, and keeps what it was asked. */
function fakeEngine(rows: readonly EngineRow[]): BulkEngine & { readonly asked: Statement[] } {
  const asked: Statement[] = [];
  const ask = async (statement: Statement): Promise<readonly EngineRow[]> => {
    asked.push(statement);
    return rows;
  };
  const describe = async () => [JSON.stringify(description)];
  return { dialect: duckdbDialect, table: 'fake', isSelfDescribed: true, describe, ask, close: async () => {}, asked };
}

describe('statementOf(question, dialect)', () => {
  it('asks totals of DuckDB by a branch for each direction, each of the record of its own side', () => {
    const { text, parameters } = statementOf(questions.totals, duckdbDialect);
    expect(text).toBe(`SELECT year, flow, total FROM (
SELECT year, 'export' AS flow, sum(value) AS total
FROM read_parquet($files)
WHERE year BETWEEN $from AND $to AND exporter = $reporter AND importer = $partner AND recorder = $export_recorder
GROUP BY year
UNION ALL
SELECT year, 'import' AS flow, sum(value) AS total
FROM read_parquet($files)
WHERE year BETWEEN $from AND $to AND importer = $reporter AND exporter = $partner AND recorder = $import_recorder
GROUP BY year
) AS flows
ORDER BY year, flow`);
    expect(parameters).toEqual({
      from: { type: 'integer', value: 2019 },
      to: { type: 'integer', value: 2021 },
      reporter: { type: 'text', value: 'CHN' },
      partner: { type: 'text', value: 'KAZ' },
      export_recorder: { type: 'text', value: 'exporter' },
      import_recorder: { type: 'text', value: 'importer' },
    });
  });

  it('asks the same of ClickHouse with typed parameters and the table as identifiers', () => {
    const { text, parameters } = statementOf(questions.totals, clickhouseDialect);
    expect(text).toBe(`SELECT year, flow, total FROM (
SELECT year, 'export' AS flow, sum(value) AS total
FROM {database:Identifier}.{table:Identifier}
WHERE year BETWEEN {from:Int32} AND {to:Int32} AND exporter = {reporter:String} AND importer = {partner:String} AND recorder = {export_recorder:String}
GROUP BY year
UNION ALL
SELECT year, 'import' AS flow, sum(value) AS total
FROM {database:Identifier}.{table:Identifier}
WHERE year BETWEEN {from:Int32} AND {to:Int32} AND importer = {reporter:String} AND exporter = {partner:String} AND recorder = {import_recorder:String}
GROUP BY year
) AS flows
ORDER BY year, flow`);
    expect(parameters).toEqual(statementOf(questions.totals, duckdbDialect).parameters);
  });

  it("asks chapters of an import in the partner's record of the rows of the exporter", () => {
    const { text, parameters } = statementOf(questions.chapters, duckdbDialect);
    expect(text).toBe(`SELECT chapter, total, weight, sum(total) OVER () AS whole FROM (
SELECT substring(product, 1, 2) AS chapter, sum(value) AS total, CASE WHEN count(weight) = count(*) THEN sum(weight) END AS weight
FROM read_parquet($files)
WHERE year = $year AND importer = $reporter AND exporter = $partner AND recorder = $import_recorder
GROUP BY chapter
) AS chapters
ORDER BY chapter`);
    expect(parameters['import_recorder']).toEqual({ type: 'text', value: 'exporter' });
  });

  it.each([
    [duckdbDialect, '$year', '$recorder', '$reporter'],
    [clickhouseDialect, '{year:Int32}', '{recorder:String}', '{reporter:String}'],
  ] as const)('asks advantage of $name by the economy and the world apart', (dialect, year, recorder, reporter) => {
    expect(
      statementOf(questions.advantage, dialect).text,
    ).toBe(`SELECT own.product AS product, own.total AS own_total, own.whole AS own_whole, world.total AS world_total, world.whole AS world_whole FROM (
SELECT product, total, sum(total) OVER () AS whole FROM (
SELECT product, sum(value) AS total
FROM ${dialect.table}
WHERE year = ${year} AND recorder = ${recorder} AND exporter = ${reporter}
GROUP BY product
) AS products
) AS own JOIN (
SELECT product, total, sum(total) OVER () AS whole FROM (
SELECT product, sum(value) AS total
FROM ${dialect.table}
WHERE year = ${year} AND recorder = ${recorder}
GROUP BY product
) AS products
) AS world ON world.product = own.product
ORDER BY product`);
  });

  it('asks products with all partners without a condition on the partner, ties by code', () => {
    const { text, parameters } = statementOf(questions.products, duckdbDialect);
    expect(text).toBe(`SELECT product, total, weight, sum(total) OVER () AS whole FROM (
SELECT product, sum(value) AS total, CASE WHEN count(weight) = count(*) THEN sum(weight) END AS weight
FROM read_parquet($files)
WHERE year = $year AND exporter = $reporter AND recorder = $export_recorder
GROUP BY product
) AS products
ORDER BY total DESC, product
LIMIT $top`);
    expect(parameters).not.toHaveProperty('partner');
    expect(parameters['top']).toEqual({ type: 'integer', value: 10 });
  });

  it('looks at no row for its recorder where the table has no other for certain, and at each where it may', () => {
    const asked = (held?: readonly Recorder[]) => statementOf(questions.advantage, duckdbDialect, held);
    expect(asked(['reconciled']).text).not.toContain('recorder');
    expect(asked(['reconciled']).parameters).not.toHaveProperty('recorder');
    for (const held of [['exporter'], ['exporter', 'reconciled'], undefined] as const)
      expect(asked(held).parameters).toHaveProperty('recorder', { type: 'text', value: 'reconciled' });
  });

  it('names the years of which it asks rows', () => {
    expect(statementOf(questions.totals, duckdbDialect).years).toEqual([2019, 2021]);
    expect(statementOf(questions.products, duckdbDialect).years).toEqual([2020, 2020]);
  });

  it.each(Object.values(questions))('holds no value of %j in its text, whatever it is', (question) => {
    const hostile = { ...question, reporter: code("x' OR '1'='1"), ...('partner' in question ? { partner: code('"; DROP TABLE t') } : {}) };
    for (const dialect of [duckdbDialect, clickhouseDialect])
      expect(statementOf(hostile as BulkQuestion, dialect).text).not.toMatch(/OR '1'|DROP|20(19|20|21)/);
  });
});

describe('answerQuestion(engine, description, question)', () => {
  it('gives a year without rows as Missing, and leaves out years that the table does not hold', async () => {
    const engine = fakeEngine([{ year: 2019, flow: 'export', total: 5 }]);
    const { rows } = await answerQuestion(engine, description, { ...questions.totals, from: 1990, to: 2020, record: 'reconciled' });
    expect(rows).toEqual([
      { year: 2019, exports: 5, imports: { missing: 'not-reported', of: 'CHN KAZ 2019' } },
      { year: 2020, exports: { missing: 'not-reported', of: 'CHN KAZ 2020' }, imports: { missing: 'not-reported', of: 'CHN KAZ 2020' } },
    ]);
  });

  const held: readonly EngineRow[] = [
    { product: '010121', own_total: 3, own_whole: 4, world_total: 4, world_whole: 8 },
    { product: '270900', own_total: 1, own_whole: 4, world_total: 4, world_whole: 8 },
  ];

  it('trusts what a table says of its recorders where it was written with its rows, and else asks of each row', async () => {
    for (const isSelfDescribed of [true, false]) {
      const engine = fakeEngine([]);
      await answerQuestion({ ...engine, isSelfDescribed }, description, questions.advantage);
      expect(engine.asked[0]?.text.includes('recorder')).toBe(!isSelfDescribed);
    }
  });

  it('gives the advantage that the metric of core gives of the same table', async () => {
    const { rows } = await answerQuestion(fakeEngine(held), description, questions.advantage);
    const [own] = revealedComparativeAdvantage([
      [3, 1],
      [1, 3],
    ]);
    expect(rows.map((row) => ('rca' in row ? row.rca : null))).toEqual(own);
  });

  it('tells no advantage from a part of the world', async () => {
    const { rows } = await answerQuestion(fakeEngine(held), { ...description, scope: 'part' }, questions.advantage);
    for (const row of rows) expect('rca' in row && isMissing(row.rca) && row.rca).toEqual({ missing: 'member-missing', of: 'WLD' });
  });

  it('gives shares of the whole flow, and none of a flow of nothing', async () => {
    const chapters = await answerQuestion(
      fakeEngine([
        { chapter: '01', total: 1, whole: 4, weight: 7 },
        { chapter: '27', total: 0, whole: 0, weight: null },
      ]),
      both,
      questions.chapters,
    );
    expect(chapters.rows).toEqual([
      { chapter: '01', value: 1, share: 0.25, weight: 7 },
      { chapter: '27', value: 0, share: { missing: 'zero-denominator' }, weight: { missing: 'member-missing', of: 'weight' } },
    ]);
    const products = await answerQuestion(
      fakeEngine([{ product: '270900', total: 3, whole: 4, weight: 9 }]),
      description,
      questions.products,
    );
    expect(products.rows).toEqual([{ rank: 1, product: '270900', value: 3, share: 0.75, weight: 9 }]);
  });

  it.each([
    [description, questions.totals, /invalid --record: reporter; expected one that the table has: reconciled/],
    [both, questions.advantage, /invalid --record: reconciled; expected one that the table has: reporter, partner/],
    [description, { ...questions.advantage, year: 2018 }, /invalid --years: 2018; expected years in the table: 2019, 2020, 2021/],
  ] as const)('throws for what the table does not hold, and asks nothing', async (table, question, message) => {
    const engine = fakeEngine([]);
    await expect(answerQuestion(engine, table, question)).rejects.toThrow(message);
    expect(engine.asked).toEqual([]);
  });
});

describe('usualRecord(description)', () => {
  it('is the reconciled one of a table that holds nothing else, else that of the reporter', () => {
    expect([description, both].map(usualRecord)).toEqual(['reconciled', 'reporter']);
  });
});

describe('readDescription(texts, table)', () => {
  it('joins the files of one table', () => {
    const texts = [
      { ...description, years: [2021] },
      { ...description, years: [2019, 2021], scope: 'part' },
    ].map((one) => JSON.stringify(one));
    expect(readDescription(texts, 'folder')).toMatchObject({ years: [2019, 2021], scope: 'part', recorders: ['reconciled'] });
  });

  it.each([
    [[], 'no description'],
    [['{}'], 'layout'],
    [['some comment'], 'some comment'],
    [[JSON.stringify({ ...description, nomenclature: 'HS1992' }), JSON.stringify(description)], 'HS1992 and HS2017'],
    [[JSON.stringify(description), JSON.stringify({ ...description, years: [2021, 2022] })], '2021 in two'],
    [[1, 2].map(() => JSON.stringify({ ...both, files: [source] })), 'one.csv in two'],
    [[JSON.stringify({ ...description, release: '202501' }), JSON.stringify(description)], '202501 and 000000'],
  ])('throws for %j', (texts, found) => {
    expect(() => readDescription(texts, 'table')).toThrow(
      expect.objectContaining({ code: 'no-bulk-table', where: 'table', found: expect.stringContaining(found) }),
    );
  });
});

describe('requireRows(sources, rows, file)', () => {
  it('throws where a file has not as many rows as were kept of its sources', () => {
    requireRows([source, source], 6, 'a.parquet');
    expect(() => requireRows([source, source], 5, 'a.parquet')).toThrow(
      expect.objectContaining({ code: 'no-bulk-table', where: 'a.parquet', expected: expect.stringContaining('6 rows'), found: '5 rows' }),
    );
  });
});

describe('openClickhouseEngine(name, server, engines)', () => {
  it.each(['http://reader:secret@localhost:8123', 'localhost:8123', 'not an address'])(
    'refuses the address %s and tells no password',
    (url) => {
      const open = () => openClickhouseEngine('baci', { url, user: 'reader', database: 'trade', password: '' }, undefined);
      expect(open).toThrow(/SOGDIA_CLICKHOUSE_URL/);
      expect(open).not.toThrow(/secret/);
    },
  );
});

describe('the rows of a table for views', () => {
  const row = {
    year: 2021,
    month: 0,
    exporter: 'KAZ',
    importer: 'CHN',
    product: '270900',
    recorder: 'exporter',
    value: 1234.5,
    weight: 2000,
  };

  it('rowsStatement asks for the trade of economies with each other, every value a parameter', () => {
    const { text, parameters } = rowsStatement(['CHN', 'KAZ'], [2019, 2021], duckdbDialect, { hasMonths: true, most: 9 });
    expect(text).toBe(`SELECT year, month, exporter, importer, product, recorder, value, weight FROM read_parquet($files)
WHERE year BETWEEN $from AND $to AND exporter IN ($economy0, $economy1) AND importer IN ($economy0, $economy1)
ORDER BY year, month, exporter, importer, recorder, product
LIMIT $most`);
    expect(parameters).toMatchObject({ economy1: { type: 'text', value: 'KAZ' }, most: { type: 'integer', value: 9 } });
  });

  it('statementOf leaves months out of years', () => {
    expect(statementOf(questions.products, duckdbDialect, undefined, true).text).toContain('WHERE year = $year AND month = 0 AND');
  });

  it('rowsAsDownload writes BACI in thousands and tonnes, its digits moved', () => {
    const rows = [row, { ...row, value: 2_434_560_742, weight: null }, { ...row, value: 5, weight: 0.5 }];
    expect(rowsAsDownload(rows, 'table', description, world())).toBe(
      't,i,j,k,v,q\n2021,398,156,270900,1.2345,2\n2021,398,156,270900,2434560.742,NA\n2021,398,156,270900,0.005,0.0005\n',
    );
  });

  it('rowsAsDownload writes UN Comtrade by year and month, each side’s figures apart; no other publisher’s', () => {
    const rows = [row, { ...row, month: 7, recorder: 'importer', weight: null }];
    const [, first, second] = rowsAsDownload(rows, 'table', both, world()).split('\n');
    expect([first, second]).toEqual(['C,A,2021,52,2021,398,X,156,H5,270900,1234.5,2000', 'C,M,2021,7,202107,156,M,398,H5,270900,1234.5,']);
    expect(() => rowsAsDownload(rows, 'table', { ...both, provider: 'tidy' }, world())).toThrow('no views of this table: table');
  });
});
