import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { clickhouseServer } from '../../../src/commands/bulk/clickhouse-server.ts';
import { bulkFlowOf, goodsLeftOut, inKilograms, kilogramsIn } from '../../../src/data/bulk/write/bulk-row.ts';
import { run } from '../../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'sogdia-bulk-'));
afterAll(() => rmSync(folder, { recursive: true }));
const table = join(folder, 'table.parquet');
writeFileSync(table, 'not Parquet');

describe('sogdia bulk', () => {
  it.each([
    [['bulk'], 'bulk needs a question'],
    [['bulk', 'total', table], 'try totals'],
    [['bulk', 'totals'], 'bulk totals needs a table'],
    [['bulk', 'totals', table], 'bulk totals needs --reporter'],
    [['bulk', 'totals', table, 'another', '--reporter', 'CHN'], 'too many arguments: another'],
    [['bulk', 'totals', table, '--reporter', 'CHN', '--top', '3'], 'bulk totals doesn’t use --top'],
    [['bulk', 'advantage', table, '--reporter', 'CHN', '--partner', 'KAZ'], 'bulk advantage doesn’t use --partner'],
    [['bulk', 'totals', table, '--reporter', 'CHN', '--years', '2021-2019'], 'a year, or a range such as 2013-2023'],
    [['bulk', 'chapters', table, '--reporter', 'CHN', '--years', '2019-2021'], 'one year, such as 2023'],
    [['bulk', 'products', table, '--reporter', 'CHN', '--top', '0'], 'a whole number above zero'],
    [['bulk', 'totals', table, '--reporter', 'Atlantis'], 'unknown economy: Atlantis'],
    [['bulk', 'totals', table, '--reporter', 'CHN', '--record', 'both'], 'reporter, partner, reconciled'],
    [['bulk', 'write'], 'bulk write needs a file'],
    [['bulk', 'write', table], 'bulk write needs --output'],
    [['bulk', 'write', table, '-o', '-'], 'bulk write needs --output'],
    [['bulk', 'write', table, '-o', 'x.parquet', '--limit', '3'], 'bulk write doesn’t use --limit'],
    [['bulk', 'write', table, '-o', 'x.parquet', '--reporter', 'CHN'], 'bulk write doesn’t use --reporter'],
  ])('%j ends with 2 and says what is right', async (argv, told) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replaceAll(/\s+/g, ' ')).toContain(told);
  });

  it.each([
    ['@duckdb/node-api', ['bulk', 'totals', table, '--reporter', 'CHN']],
    ['@duckdb/node-api', ['bulk', 'write', table, '--output', join(folder, 'new.parquet')]],
    ['@clickhouse/client', ['bulk', 'totals', 'clickhouse:baci', '--reporter', 'CHN']],
  ])('names %s to whoever has it not, and how to install it', async (name, argv) => {
    const { code, out, err } = await run(argv, { environment: { SOGDIA_ENGINES: folder } });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.replaceAll(/\s+/g, ' ')).toContain(`npm install --global ${name}`);
    for (const end of [folder.slice(0, 18), folder.slice(-5)]) expect(err, 'a long path is shortened in its middle').toContain(end);
  });

  it.each([
    [join(folder, 'nothing.parquet'), 'no file with this name'],
    [folder, 'a folder without one'],
  ])('ends with 3 for the table %s', async (path, told) => {
    if (path === folder) rmSync(table);
    const { code, err } = await run(['bulk', 'totals', path, '--reporter', 'CHN']);
    writeFileSync(table, 'not Parquet');
    expect(code).toBe(3);
    expect(err).toContain(told);
  });

  it('write keeps a file that is there, before it reads anything', async () => {
    expect(await run(['bulk', 'write', 'none.csv', '--output', table])).toMatchObject({ code: 5, out: '' });
    expect(await run(['bulk', 'write', 'none.csv', '--output', join(folder, 'none', 'x.parquet')])).toMatchObject({ code: 1, out: '' });
  });
});

describe('sogdia bulk write, where another writes the same table', () => {
  const place = mkdtempSync(join(folder, 'place-'));
  const lock = join(place, '.new.parquet.sogdia', 'lock');
  const write = () => run(['bulk', 'write', 'none.csv', '-o', join(place, 'new.parquet')], { environment: { SOGDIA_ENGINES: folder } });
  const held = (pid: number): void => {
    mkdirSync(dirname(lock), { recursive: true });
    writeFileSync(lock, JSON.stringify({ pid, host: hostname(), started: '2026-03-01T00:00:00.000Z', ticks: null }));
  };

  it('ends with 5 and names it', async () => {
    held(process.pid);
    const { code, out, err } = await write();
    expect({ code, out }).toEqual({ code: 5, out: '' });
    expect(err.replaceAll(/\s+/g, ' ')).toContain(`process ${process.pid} on ${hostname()}`);
    expect(existsSync(lock)).toBe(true);
  });

  it('goes on where that one is gone, and leaves nothing of it', async () => {
    held(spawnSync(process.execPath, ['-e', '']).pid);
    mkdirSync(join(dirname(lock), 'work'), { recursive: true });
    writeFileSync(join(dirname(lock), 'work', 'staged.duckdb'), 'half');
    expect(await write()).toMatchObject({ code: 1, err: expect.stringContaining('@duckdb/node-api') });
    expect(readdirSync(place)).toEqual([]);
  });
});

describe('clickhouseServer(environment)', () => {
  const settings = join(folder, 'sogdia', 'config.json');
  mkdirSync(join(folder, 'sogdia'));
  const write = (content: object): void => writeFileSync(settings, JSON.stringify(content));
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, 'from the file\n');

  it('is the one on this machine where nothing is set', () => {
    expect(clickhouseServer({})).toEqual({ url: 'http://localhost:8123', user: 'default', database: 'default', password: '' });
  });

  it('is that of the settings, and of the environment where both say something', () => {
    write({ clickhouse: { url: 'https://one.example:8443', user: 'reader', database: 'trade', passwordFile } });
    const environment = { XDG_CONFIG_HOME: folder };
    const ofSettings = { url: 'https://one.example:8443', user: 'reader', database: 'trade', password: 'from the file' };
    expect(clickhouseServer(environment)).toEqual(ofSettings);
    const other = { ...environment, SOGDIA_CLICKHOUSE_URL: 'https://two.example', SOGDIA_CLICKHOUSE_PASSWORD: 'from the environment' };
    expect(clickhouseServer(other)).toEqual({ ...ofSettings, url: 'https://two.example', password: 'from the environment' });
  });

  it('takes no password from the settings themselves, and does not tell it', () => {
    write({ clickhouse: { url: 'https://one.example:8443', password: 'open secret' } });
    const read = () => clickhouseServer({ XDG_CONFIG_HOME: folder });
    expect(read).toThrow(expect.objectContaining({ code: 'bad-input', found: expect.stringContaining('password') }));
    expect(read).not.toThrow(/open secret/);
  });

  it('says which file of a password is not there', () => {
    expect(() => clickhouseServer({ SOGDIA_CLICKHOUSE_PASSWORD_FILE: join(folder, 'none') })).toThrow(/no password/);
  });
});

describe('what becomes of a record in a bulk table', () => {
  const frame = {
    provider: 'baci',
    file: 'f',
    reporter: 'KAZ',
    partner: 'CHN',
    flow: 'import',
    period: '2021',
    currency: 'usd',
    valuation: 'CIF',
    unit: 'US dollars',
    status: 'printed',
    isOriginalClassification: null,
    flags: [],
    role: 'leaf',
    aggregateOf: [],
    detail: {},
  } as unknown as Parameters<typeof bulkFlowOf>[0];
  type Changes = { readonly [Name in keyof typeof frame]?: unknown };
  const changed = (changes: Changes) => bulkFlowOf({ ...frame, ...changes } as typeof frame);

  it('bulkFlowOf(frame) turns an import into the flow of its exporter in the record of its importer', () => {
    expect(changed({})).toEqual({ year: 2021, month: 0, exporter: 'CHN', importer: 'KAZ', recorder: 'importer' });
    expect(changed({ period: '2021-03' })).toMatchObject({ year: 2021, month: 3 });
    expect(changed({ flow: 'export' })).toMatchObject({ exporter: 'KAZ', importer: 'CHN', recorder: 'exporter' });
    expect(changed({ flow: 'export', status: 'reconciled' })).toMatchObject({ recorder: 'reconciled' });
  });

  it.each([
    [{ role: 'aggregate' }, 'aggregate'],
    [{ role: 'other' }, 'part'],
    [{ flow: 're-export' }, 'part'],
    [{ detail: { transport: '1000' } }, 'part'],
    [{ period: '2021-Q1' }, 'part-year'],
    [{ currency: 'cny' }, 'not-dollars'],
  ] as const)('bulkFlowOf(frame) leaves out %j as %s', (changes, reason) => {
    expect(changed(changes)).toBe(reason);
  });

  it('goodsLeftOut(product, nomenclature) leaves out other levels and nomenclatures', () => {
    const product = { nomenclature: 'HS2017', code: '270900', level: 6, name: null };
    expect(goodsLeftOut(product, 'HS2017')).toBeNull();
    expect(goodsLeftOut({ ...product, level: 2 }, 'HS2017')).toBe('other-level');
    expect(goodsLeftOut({ ...product, nomenclature: 'HS2022' }, 'HS2017')).toBe('other-nomenclature');
  });

  it.each([
    [{ of: 'net-weight', unit: 'kg', estimated: false }, 1],
    [{ of: 'quantity', unit: 'tonnes', estimated: false }, 1000],
    [{ of: 'net-weight', unit: 'kg', estimated: true }, null],
    [{ of: 'quantity', unit: 'items', estimated: false }, null],
    [{ of: 'gross-weight', unit: 'kg', estimated: false }, null],
  ] as const)('kilogramsIn(%j) is %j', (kind, kilograms) => {
    expect(kilogramsIn(kind)).toBe(kilograms);
  });

  it('inKilograms(value, 1000) shifts digits as those of a text, with no rounding of its own', () => {
    for (const text of ['1.234', '1.005', '0.001', '262678.4', '1.00500000001', '123456789012.345', '0', '4.35'])
      expect(inKilograms(Number(text), 1000)).toBe(Number(`${text}e3`));
    expect(inKilograms(1.005, 1)).toBe(1.005);
  });
});

describe('--data bulk:TABLE:ECONOMIES', () => {
  it.each([
    ['bulk:', 'invalid --data'],
    [`bulk:${table}`, 'invalid --data'],
    [`bulk:${table}:CHN+Wakanda`, 'unknown economy: Wakanda'],
    ['bulk:gone.parquet:CHN+KAZ', 'not a bulk table: gone.parquet'],
  ])('%s is refused', async (data, problem) => {
    const { code, err } = await run(['view', 'measure=export', '--data', data]);
    expect(code).not.toBe(0);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(problem);
  });
});
