import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EconomyCode } from '@sogdia/core/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckdb } from '../src/data/bulk/engine/duckdb-api.ts';
import { type BulkEngine, type BulkQuestion, loadBulkTables } from '../src/data/index.ts';
import { placeFile } from '../src/files/index.ts';
import { run } from '../test/support/run.ts';
import { wordsOf } from '../test/support/words.ts';
import { type ChdbServer, credentials, startChdb } from './chdb-server.ts';
import { baciText, comtradeText, madeFlows, numbers, silentPair, years } from './made-flows.ts';
import { plainAnswer } from './plain-answers.ts';

const engines = process.env['SOGDIA_ENGINES'] ?? '';
const engineName = process.env['SOGDIA_ENGINE'] === 'clickhouse' ? 'clickhouse' : 'duckdb';
const flows = madeFlows();
const folder = mkdtempSync(join(tmpdir(), 'sogdia-conformance-'));
const tables = { baci: join(folder, 'baci.parquet'), comtrade: join(folder, 'comtrade.parquet') };
const bulk = await loadBulkTables();
let server: ChdbServer | null = null;

/** Both tables as our importer writes them; for ClickHouse, loaded from these very files. */
beforeAll(async () => {
  const files = years.map((year) => join(folder, `made_BACI_HS17_Y${year}_V000000.csv`));
  for (const [at, year] of years.entries()) writeFileSync(files[at] ?? '', baciText(flows, year));
  const comtrade = join(folder, 'made_comtrade.csv');
  writeFileSync(comtrade, comtradeText(flows));
  for (const [target, sources] of [
    [tables.baci, files],
    [tables.comtrade, [comtrade]],
  ] as const)
    await write(sources, target);
  if (engineName === 'clickhouse') server = await loadedChdb();
});

afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true });
});

async function write(files: readonly string[], target: string): Promise<void> {
  const work = mkdtempSync(join(folder, 'work-'));
  await bulk.writeBulkTable({ files, target, folder: work, engines, place: (draft) => placeFile(draft, target, false) });
  rmSync(work, { recursive: true });
}

async function loadedChdb(): Promise<ChdbServer> {
  const chdb = await startChdb(engines);
  chdb.run('CREATE DATABASE trade ENGINE = Atomic');
  for (const [name, path] of Object.entries(tables)) {
    const engine = await bulk.openDuckdbEngine(path, [path], engines);
    const [description = ''] = await engine.describe();
    await engine.close();
    const columns =
      'year UInt16, exporter LowCardinality(String), importer LowCardinality(String), product LowCardinality(String), recorder LowCardinality(String), value Float64, weight Nullable(Float64)';
    chdb.run(
      `CREATE TABLE trade.${name} (${columns}) ENGINE = MergeTree ORDER BY (year, exporter, importer, product) COMMENT '${description.replaceAll("'", "''")}'`,
    );
    chdb.run(`INSERT INTO trade.${name} SELECT * FROM file('${path}', Parquet)`);
  }
  return chdb;
}

function opened(name: keyof typeof tables): Promise<BulkEngine> | BulkEngine {
  if (server === null) return bulk.openDuckdbEngine(tables[name], [tables[name]], engines);
  return bulk.openClickhouseEngine(name, { url: server.url, database: 'trade', ...credentials }, engines);
}

const code = (name: string): EconomyCode => name as EconomyCode;
const china = code('CHN');

/** Every kind of question, of every record, with one partner and with all. */
const questions: readonly (readonly [table: keyof typeof tables, BulkQuestion])[] = (
  [
    ['baci', 'reconciled'],
    ['comtrade', 'reporter'],
    ['comtrade', 'partner'],
  ] as const
).flatMap(([table, record]) =>
  [null, code('KAZ')].flatMap((partner): readonly (readonly [keyof typeof tables, BulkQuestion])[] => {
    const pair = { reporter: china, partner, record };
    return [
      [table, { kind: 'totals', ...pair, from: 2019, to: 2021 }],
      [table, { kind: 'totals', ...pair, from: 2020, to: 2020 }],
      ...(['export', 'import'] as const).flatMap((flow) => [
        [table, { kind: 'chapters', ...pair, flow, year: 2021 }] as const,
        [table, { kind: 'products', ...pair, flow, year: 2020, top: 7 }] as const,
        [table, { kind: 'products', ...pair, flow, year: 2019, top: 1000 }] as const,
      ]),
      [table, { kind: 'advantage', reporter: code('UZB'), record, year: 2021 }],
    ];
  }),
);

describe(`answerQuestion over ${engineName}`, () => {
  it.each(questions)('of %s is what loops over the same rows give: %j', async (table, question) => {
    const engine = await opened(table);
    try {
      const description = bulk.readDescription(await engine.describe(), engine.table);
      const answer = await bulk.answerQuestion(engine, description, question);
      expect(answer.rows.length).toBeGreaterThan(0);
      expectSame(answer, plainAnswer(flows, question, description.scope === 'world'));
    } finally {
      await engine.close();
    }
  });

  it('of a pair that trades in nothing in a year is Missing there, and no zero', async () => {
    const engine = await opened('baci');
    const description = bulk.readDescription(await engine.describe(), engine.table);
    const pair = { reporter: code(silentPair.exporter), partner: code(silentPair.importer), record: 'reconciled' } as const;
    const { rows } = await bulk.answerQuestion(engine, description, { kind: 'totals', ...pair, from: 2019, to: 2021 });
    await engine.close();
    expect(rows).toMatchObject([
      { year: 2019, exports: expect.any(Number) },
      { year: 2020, exports: { missing: 'not-reported', of: 'TKM TJK 2020' }, imports: expect.any(Number) },
      { year: 2021, exports: expect.any(Number) },
    ]);
  });

  it.each(["CHN' OR '1'='1", 'CHN\\', 'CHN"; DROP TABLE trade.baci; --', '{reporter:String}', '$reporter'])(
    'takes the text %j for an economy that trades in nothing, never for SQL',
    async (text) => {
      const engine = await opened('baci');
      const description = bulk.readDescription(await engine.describe(), engine.table);
      const { rows } = await bulk.answerQuestion(engine, description, {
        ...{ kind: 'products', reporter: code(text), partner: null, record: 'reconciled', flow: 'export', year: 2021, top: 5 },
      });
      await engine.close();
      expect(rows).toEqual([]);
    },
  );

  it('of a table that is not there says so', async () => {
    const engine =
      server === null
        ? await bulk.openDuckdbEngine('no.parquet', [join(folder, 'no.parquet')], engines)
        : bulk.openClickhouseEngine('nothing', { url: server.url, database: 'trade', ...credentials }, engines);
    const described = async () => bulk.readDescription(await engine.describe(), engine.table);
    await expect(described()).rejects.toMatchObject({ code: 'no-bulk-table' });
    await engine.close();
  });
});

describe.runIf(engineName === 'duckdb')('a folder of files of DuckDB', () => {
  const byYear = join(folder, 'by-year');
  const paths = years.map((year) => join(byYear, `${year}.parquet`));
  beforeAll(async () => {
    mkdirSync(byYear);
    for (const [at, year] of years.entries()) await write([join(folder, `made_BACI_HS17_Y${year}_V000000.csv`)], paths[at] ?? '');
  });

  const described = async (files: readonly string[]) => {
    const engine = await bulk.openDuckdbEngine('by-year', files, engines);
    try {
      return bulk.readDescription(await engine.describe(), engine.table);
    } finally {
      await engine.close();
    }
  };

  it.each(questions.flatMap(([table, question]) => (table === 'baci' ? [question] : [])))(
    'answers %j as one file with all its rows does',
    async (question) => {
      const engine = await bulk.openDuckdbEngine('by-year', paths, engines);
      const description = bulk.readDescription(await engine.describe(), engine.table);
      const answer = await bulk.answerQuestion(engine, description, question);
      await engine.close();
      expectSame(answer, plainAnswer(flows, question, true));
    },
  );

  it('opens no file of other years', async () => {
    const gone = join(byYear, '2019.gone');
    const engine = await bulk.openDuckdbEngine('by-year', paths, engines);
    const description = bulk.readDescription(await engine.describe(), engine.table);
    renameSync(paths[0] ?? '', gone);
    const ask = (from: number) =>
      bulk.answerQuestion(engine, description, { kind: 'totals', reporter: china, partner: null, from, to: 2021, record: 'reconciled' });
    const { rows } = await ask(2020);
    const refused = await ask(2019).catch((cause: unknown) => cause);
    renameSync(gone, paths[0] ?? '');
    await engine.close();
    expect(rows).toHaveLength(2);
    expect(refused).toMatchObject({ code: 'no-bulk-table' });
  });

  it('refuses a file among them that carries no description, or one that is not of its rows, by its name', async () => {
    const { connection, close } = await openDuckdb(engines);
    const [bare, cut] = [join(byYear, 'bare.parquet'), join(byYear, 'cut.parquet')];
    const [text] = await (await bulk.openDuckdbEngine('one', paths.slice(0, 1), engines)).describe();
    await connection.run(`COPY (SELECT * FROM read_parquet('${paths[0]}')) TO '${bare}' (FORMAT parquet)`);
    await connection.run(
      `COPY (SELECT * FROM read_parquet('${paths[0]}') LIMIT 7) TO '${cut}' (FORMAT parquet, KV_METADATA {sogdia: $text})`,
      {
        text,
      },
    );
    close();
    await expect(described([...paths, bare])).rejects.toMatchObject({ code: 'no-bulk-table', where: bare, found: 'no description' });
    await expect(described([...paths.slice(1), cut])).rejects.toMatchObject({ code: 'no-bulk-table', where: cut, found: '7 rows' });
  });

  it('refuses the same download twice', async () => {
    await expect(described([...paths, tables.baci])).rejects.toMatchObject({
      code: 'no-bulk-table',
      found: expect.stringContaining('in two'),
    });
  });
});

/** The same answers; a ratio of many sums may differ in its last digits by the order of the divisions. */
function expectSame(answer: object, plain: object): void {
  const round = (_: string, value: unknown): unknown =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(14)) : value;
  expect(JSON.parse(JSON.stringify(answer, round))).toEqual(JSON.parse(JSON.stringify(plain, round)));
}

describe.runIf(engineName === 'duckdb')('sogdia bulk', () => {
  const environment = { SOGDIA_ENGINES: engines };

  it('write accounts for every record and describes the table inside it', async () => {
    const file = join(folder, 'made_BACI_HS17_Y2021_V000001.csv');
    const rows = [
      '2021,156,398,10121,1.5,2',
      '2021,156,398,010121,1.5,2',
      '2021,156,398,010121,9,2',
      '2021,999,398,010121,1,2',
      '2021,398,156,270900,,2',
    ];
    writeFileSync(file, `t,i,j,k,v,q\n${rows.join('\n')}\n2021,398,156,260300,4.25,   1.500\n`);
    const target = join(folder, 'small.parquet');
    const { code: ended, out, err } = await run(['bulk', 'write', file, '--output', target], { environment });
    expect(ended, err).toBe(0);
    expect(out).toBe(
      'made_BACI_HS17_Y2021_V000001.csv: 6 read = 2 used + 0 left out + 2 (Unknown economy: 1; No value: 1) rejected + 1 duplicates + 1 conflicts\n',
    );
    expect(err).toContain('only part of world trade');
    const engine = await bulk.openDuckdbEngine(target, [target], engines);
    const description = bulk.readDescription(await engine.describe(), target);
    const held = await engine.ask({ text: 'SELECT * FROM read_parquet($files)', years: [2021, 2021], parameters: {} });
    await engine.close();
    expect(description).toMatchObject({ provider: 'baci', release: '000001', nomenclature: 'HS2017', years: [2021], scope: 'part' });
    expect(description.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(held).toEqual([
      { year: 2021, exporter: 'CHN', importer: 'KAZ', product: '010121', recorder: 'reconciled', value: 1500, weight: 2000 },
      { year: 2021, exporter: 'KAZ', importer: 'CHN', product: '260300', recorder: 'reconciled', value: 4250, weight: 1500 },
    ]);
    expect(await run(['bulk', 'write', file, '--output', target], { environment })).toMatchObject({ code: 5 });
    expect(await run(['bulk', 'write', file, file, '--output', target, '--force'], { environment })).toMatchObject({ code: 3 });
  });

  it('write makes the same rows of a file in any order as of one whose flows stand together', async () => {
    const [header = '', ...lines] = baciText(flows, 2021).trim().split('\n');
    const shuffled = lines.toSorted((one, other) => (one.slice(-5) < other.slice(-5) ? -1 : 1));
    const held = [];
    for (const [name, order] of Object.entries({ grouped: lines.toSorted(), shuffled })) {
      const file = join(folder, `${name}_BACI_HS17_Y2021_V000002.csv`);
      writeFileSync(file, [header, ...order, order[0], ''].join('\n'));
      const target = join(folder, `${name}.parquet`);
      const { code: ended, out } = await run(['bulk', 'write', file, '--output', target], { environment });
      expect(ended).toBe(0);
      expect(out).toContain(`${lines.length + 1} read = ${lines.length} used + 0 left out + 0 rejected + 1 duplicates`);
      const engine = await bulk.openDuckdbEngine(target, [target], engines);
      held.push(await engine.ask({ text: 'SELECT * FROM read_parquet($files)', years: [2021, 2021], parameters: {} }));
      await engine.close();
    }
    expect(held[0]).toEqual(held[1]);
  });

  it.each([
    ['totals', '--partner', 'KAZ'],
    ['chapters', '--years', '2020'],
    ['advantage', '--years', '2020'],
    ['products', '--top', '3'],
  ])('%s answers as table, CSV and JSON', async (...words) => {
    const [question = '', ...options] = words;
    const argv = ['bulk', question, tables.baci, '--reporter', 'China', ...options];
    const table = await run(argv, { environment });
    expect(table).toMatchObject({ code: 0, err: '' });
    expect(table.out.replaceAll(/\s+/g, ' ')).toContain('reconciled figures, baci V000000 HS2017');
    const csv = await run([...argv, '-f', 'csv'], { environment });
    const json = JSON.parse((await run([...argv, '--json'], { environment })).out);
    expect(csv.out.trim().split('\n')).toHaveLength(json.rows.length + 1);
    expect(json.table.files).toHaveLength(years.length);
    expect(json.rows[0]).toMatchObject({ unit: 'usd', record: 'reconciled', source: 'baci V000000 HS2017' });
  });

  it('runs the examples of its help', async () => {
    const { bulkCommand } = await import('../src/commands/bulk/index.ts');
    const there: Readonly<Record<string, string>> = {
      'baci.parquet': join(folder, 'example.parquet'),
      'BACI_HS17_Y2021_V202401.csv': join(folder, 'made_BACI_HS17_Y2021_V000000.csv'),
    };
    for (const example of bulkCommand.examples) {
      const [, ...argv] = wordsOf(example).map((word) => there[word] ?? word.replace(':baci.parquet:', `:${there['baci.parquet']}:`));
      const { code: ended, out, err } = await run(argv, { environment });
      expect({ example, ended, err }).toEqual({ example, ended: 0, err: example.includes(' write ') ? err : '' });
      expect(out.length).toBeGreaterThan(10);
    }
  });
});

describe.runIf(engineName === 'clickhouse')('sogdia bulk over a server', () => {
  const environmentOf = (password: string) => ({
    SOGDIA_ENGINES: engines,
    SOGDIA_CLICKHOUSE_URL: server?.url ?? '',
    SOGDIA_CLICKHOUSE_USER: credentials.user,
    SOGDIA_CLICKHOUSE_DATABASE: 'trade',
    SOGDIA_CLICKHOUSE_PASSWORD: password,
  });

  it('answers by the name of a table, with or without its database', async () => {
    for (const table of ['clickhouse:baci', 'clickhouse:trade.baci']) {
      const argv = ['bulk', 'totals', table, '--reporter', 'KAZ', '--partner', 'CHN', '--json'];
      const { code: ended, out, err } = await run(argv, { environment: environmentOf(credentials.password) });
      expect({ ended, err }).toEqual({ ended: 0, err: '' });
      expect(JSON.parse(out).rows).toHaveLength(years.length);
    }
  });

  it('tells a wrong password without the password', async () => {
    const {
      code: ended,
      out,
      err,
    } = await run(['bulk', 'totals', 'clickhouse:baci', '--reporter', 'KAZ', '--debug'], {
      environment: environmentOf('not-the-password'),
    });
    expect({ ended, out }).toEqual({ ended: 3, out: '' });
    expect(err).toContain('Authentication failed');
    expect(err).not.toContain('not-the-password');
  });

  it('tells a server that does not answer', async () => {
    const environment = { ...environmentOf('x'), SOGDIA_CLICKHOUSE_URL: 'http://127.0.0.1:1' };
    expect(await run(['bulk', 'totals', 'clickhouse:baci', '--reporter', 'KAZ'], { environment })).toMatchObject({ code: 4, out: '' });
  });
});

it('the made flows are many, among all economies', () => {
  expect(flows.length).toBeGreaterThan(10_000);
  expect(new Set(flows.map(({ exporter }) => exporter))).toEqual(new Set(Object.keys(numbers)));
});
