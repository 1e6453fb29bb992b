import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { comtradeServer, pacedNetwork, send, testKey } from '../../../support/comtrade-server.ts';
import { ownFolder } from '../../../support/own-files.ts';

const { folder, store, file, run } = ownFolder();
const server = comtradeServer();
beforeAll(server.start);
beforeEach(() => server.behave());

const question = ['fetch', 'comtrade', '--reporters', 'CHN', '--partners', 'KAZ,UZB', '--years', '2010-2023', '--goods', 'TOTAL,AG2'];
const withKey = () => ({ SOGDIA_COMTRADE_URL: server.url(), SOGDIA_COMTRADE_KEY: testKey });
const ask = (
  argv: readonly string[],
  given: { readonly environment?: Readonly<Record<string, string>>; readonly columns?: number } = {},
) => {
  const { network, times, waits } = pacedNetwork();
  const outcome = run(argv, { ...given, network, environment: { ...withKey(), ...given.environment } });
  return outcome.then((told) => ({ ...told, times, waits }));
};
let outputs = 0;
const newFile = (): string => {
  outputs += 1;
  return join(folder, `answers-${outputs}.json`);
};

describe('sogdia fetch comtrade without --output and --apply', () => {
  it('tells the calls, their periods, the most records and the time, and asks nobody', async () => {
    const { code, out, err } = await ask(question);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('reporters   CHN China');
    expect(out).toContain('partners    KAZ Kazakhstan, UZB Uzbekistan');
    expect(out).toContain('goods       TOTAL, AG2 of HS');
    expect(out).toContain('periods     2010 to 2023 (14 years)');
    // 2 partners, 2 flows, the total and at most 100 codes of two digits, 14 years.
    expect(out).toContain('rows        at most 5,656\n');
    expect(out).toContain('calls       2, one every 6 sec: at least 6 sec');
    expect(out).toContain('key         SOGDIA_COMTRADE_KEY');
    expect(out).toMatch(/1 +2010 to 2021; .*at most 4,848 rows/);
    expect(out).toMatch(/2 +2022 to 2023; .*at most 808 rows/);
    expect(out).toContain('We have asked for nothing yet.');
    expect(server.asked).toEqual([]);
    expect(existsSync(join(store, 'fetched')) ? readdirSync(join(store, 'fetched')) : []).toEqual([]);
  });

  it('tells without a key how to get one', async () => {
    const { code, out } = await run(question);
    expect(code).toBe(0);
    expect(out).toMatch(/none: set\s+--key-file\s+or\s+SOGDIA_COMTRADE_KEY/);
    expect(out).toMatch(/register\s+at\s+comtradedeveloper\.un\.org/);
  });

  it('--json is the plan as data, with the path of each call', async () => {
    const { out } = await ask([...question, '--json']);
    const plan = JSON.parse(out);
    expect(plan).toMatchObject({
      command: 'fetch',
      applied: false,
      recordsAtMost: 5656,
      secondsBetweenCalls: 6,
      key: 'SOGDIA_COMTRADE_KEY',
    });
    expect(plan.calls[1].path).toBe(
      '/data/v1/get/C/A/HS?reporterCode=156&period=2022,2023&partnerCode=398,860&cmdCode=TOTAL,AG2&flowCode=X,M&partner2Code=0&customsCode=C00&motCode=0&includeDesc=true',
    );
  });

  it('asks for one period at once where nobody knows how many records there are', async () => {
    const { out } = await ask(['fetch', 'comtrade', '--reporters', 'CHN', '--partners', 'all', '--years', '2020-2023', '--json']);
    const plan = JSON.parse(out);
    expect(plan.recordsAtMost).toBeNull();
    expect(plan.calls.map(({ periods }: { readonly periods: readonly string[] }) => periods)).toEqual([
      ['2020'],
      ['2021'],
      ['2022'],
      ['2023'],
    ]);
    expect(plan.calls[0].path).not.toContain('partnerCode');
  });

  it('asks for months by their numbers, for groups by their members and for the world by 0', async () => {
    const argv = [
      'fetch',
      'comtrade',
      '--reporters',
      'CA5',
      '--partners',
      'WLD',
      '--months',
      '2023-11..2024-02',
      '--flows',
      're-export',
      '--json',
    ];
    const [call] = JSON.parse((await ask(argv)).out).calls;
    expect(call.path).toContain('/data/v1/get/C/M/HS?reporterCode=398,860,417,762,795&period=202311,202312,202401,202402&partnerCode=0&');
    expect(call.path).toContain('&flowCode=RX&');
  });

  it('asks by the numbers of UN Comtrade, which for some are not those of ISO', async () => {
    const argv = ['fetch', 'comtrade', '--reporters', 'United States', '--partners', 'IND,FRA,CHE', '--years', '2023', '--json'];
    expect(JSON.parse((await ask(argv)).out).calls[0].path).toContain('reporterCode=842&period=2023&partnerCode=699,251,757&');
  });

  it('makes calls no longer than an address may be', async () => {
    const goods = Array.from({ length: 900 }, (_, at) => String(100100 + at)).join(',');
    const plan = JSON.parse(
      (await ask(['fetch', 'comtrade', '--reporters', 'CHN', '--partners', 'KAZ', '--years', '2023', '--goods', goods, '--json'])).out,
    );
    const paths: readonly string[] = plan.calls.map(({ path }: { readonly path: string }) => path);
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths) expect(path.length).toBeLessThanOrEqual(4000);
    const asked = paths.flatMap((path) => (new URLSearchParams(path.split('?')[1]).get('cmdCode') ?? '').split(','));
    expect(asked.toSorted().join(',')).toBe(goods);
  });

  it.each([
    [['--reporters', 'Kazakstan', '--partners', 'CHN', '--years', '2023'], 'KAZ'],
    [['--reporters', 'WLD', '--partners', 'CHN', '--years', '2023'], 'the world has no report of its own'],
    [['--partners', 'CHN', '--years', '2023'], '--reporters'],
    [['--reporters', 'CHN', '--years', '2023'], 'all for every partner'],
    [['--reporters', 'CHN', '--partners', 'KAZ'], '--months=2024-01..2024-06'],
    [['--reporters', 'CHN', '--partners', 'KAZ', '--years', '2023', '--months', '2023-01'], 'not both'],
    [['--reporters', 'CHN', '--partners', 'KAZ', '--years', '2023-2013'], 'a year, or a range'],
    [['--reporters', 'CHN', '--partners', 'KAZ', '--months', '2023-13'], 'a month, or a range'],
    [['--reporters', 'CHN', '--partners', 'KAZ', '--months', '2023-05..2023-01'], 'a month, or a range'],
    [['--reporters', 'CHN', '--partners', 'KAZ', '--years', '2023', '--goods', 'AG9'], 'TOTAL, a level'],
    [['--reporters', 'CHN', '--partners', 'KAZ', '--years', '2023', '--flows', 'transit'], 're-export'],
    [['--reporters', 'CHN', '--partners', 'KAZ', '--years', '2023', '--classification', 'H9'], 'HS'],
    [['--reporters', 'CHN', '--partners', 'KAZ', '--years', '2023', '--apply'], '--name'],
    [['--reporters', 'CHN', '--partners', 'KAZ', '--years', '2023', '--name', 'mine'], '--apply'],
    [['--reporters', 'CHN', '--partners', 'KAZ', '--years', '2023', '--output', '-'], '--output=<file>'],
  ])('%j is refused, with what would be right', async (argv, told) => {
    const { code, out, err } = await ask(['fetch', 'comtrade', ...argv]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replaceAll(/\s+/g, ' ')).toContain(told);
  });
});

describe('sogdia fetch comtrade --output', () => {
  it('writes the answers as one file that import reads, each number as it was printed', async () => {
    const path = newFile();
    const { code, out, err } = await ask([...question, '--output', path]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/168 rows \(.*\) in 2 answers/);
    expect(out).toContain(`sogdia import ${path}`);
    expect(server.asked.map(({ query }) => query.get('period')?.split(',').length)).toEqual([12, 2]);
    const text = readFileSync(path, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ count: 168, error: '' });
    expect(text).toContain('"primaryValue":2010398000.0');
    const read = await run(['import', path]);
    expect(read.code).toBe(0);
    expect(read.out).toContain('comtrade-api: an answer of the API');
    expect(read.out).toMatch(/168 read = 168 used/);
    expect(read.out).toContain('2010 to 2023 (14 periods)');
    expect(existsSync(join(store, 'fetched')) ? readdirSync(join(store, 'fetched')) : []).toEqual([]);
  });

  it('keeps a pace of one call each six seconds', async () => {
    const { times } = await ask([
      'fetch',
      'comtrade',
      '--reporters',
      'CHN',
      '--partners',
      'all',
      '--years',
      '2020-2023',
      '--output',
      newFile(),
    ]);
    expect(times).toEqual([0, 6000, 12_000, 18_000]);
  });

  it('does not replace a file unless it is told to, and then asks nobody', async () => {
    const path = file('there.json', 'mine');
    const { code, err } = await ask([...question, '--output', path]);
    expect({ code, asked: server.asked.length, kept: readFileSync(path, 'utf8') }).toEqual({ code: 5, asked: 0, kept: 'mine' });
    expect(err).toContain('the file exists');
    expect((await ask([...question, '--output', path, '--force'])).code).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ count: 168 });
  });

  it('tells which answers have no record, and ends with 1 where none has any', async () => {
    server.behave(({ query }, reply) => {
      const isEmpty = query.get('period') === '2023';
      return isEmpty && send(reply, 200, { elapsedTime: '0.1 secs', count: 0, data: [], error: '' });
    });
    const some = ['fetch', 'comtrade', '--reporters', 'CHN', '--partners', 'all', '--output', newFile(), '--years'];
    const both = await ask([...some, '2022-2023']);
    expect(both).toMatchObject({ code: 0, out: expect.stringContaining('One answer has no rows: 2023') });
    const none = await ask([...some, '2023', '--force']);
    expect(none).toMatchObject({ code: 1, out: expect.stringContaining('0 rows') });
  });
});

describe('sogdia fetch comtrade --apply --name', () => {
  it('keeps the answers as data of one’s own, asked at once like any other', async () => {
    const { code, out } = await ask([...question, '--apply', '--name', 'fetched']);
    expect(code).toBe(0);
    expect(out).toMatch(/168 read = 168 used/);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Saved 168 rows as own:fetched');
    const view = await run([
      'view',
      'measure=export&years=2022-2023',
      '--data',
      'own:fetched',
      '--format',
      'csv',
      '--fields',
      'period,partner,value',
    ]);
    const lines = view.out.trimEnd().split('\n').slice(1);
    expect(lines.toSorted()).toEqual(['2022,KAZ,2022398000', '2022,UZB,2022860000', '2023,KAZ,2023398000', '2023,UZB,2023860000']);
  });

  it('--json is one object: the question, what came of it, and the import', async () => {
    const { out, code } = await ask([...question, '--apply', '--name', 'asjson', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      applied: true,
      result: { calls: 2, records: 168, kept: 0, split: 0, empty: [], output: null },
      import: { command: 'import', applied: true, store: { name: 'asjson', outcome: 'new' } },
    });
  });
});

describe('sogdia fetch comtrade --preview', () => {
  it('asks without a key, a period at once, and in halves where an answer may be cut off', async () => {
    const path = newFile();
    const goods = Array.from({ length: 300 }, (_, at) => String(270_100 + at)).join(',');
    const argv = ['fetch', 'comtrade', '--reporters', 'CHN', '--partners', 'all', '--years', '2022-2023', '--goods', goods, '--preview'];
    const { network } = pacedNetwork();
    const { code, err } = await run([...argv, '--output', path], { network, environment: { SOGDIA_COMTRADE_URL: server.url() } });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(new Set(server.asked.map(({ path: asked }) => asked))).toEqual(new Set(['/public/v1/preview/C/A/HS']));
    expect(server.asked.every(({ headers }) => headers['ocp-apim-subscription-key'] === undefined)).toBe(true);
    expect(server.asked.every(({ query }) => query.get('maxRecords') === '500' && query.get('period')?.length === 4)).toBe(true);
    expect(JSON.parse(readFileSync(path, 'utf8')).count).toBe(1200);
  });

  it('is in the plan, which wants no key then', async () => {
    const { out } = await run([...question, '--preview'], {});
    expect(out).toContain('key         not needed: a call without a key gives at most 500 rows');
    expect(out).not.toContain('register');
  });
});

describe('sogdia fetch comtrade --count', () => {
  it('tells how many rows there are and downloads none', async () => {
    const { code, out } = await ask([...question, '--count']);
    expect(code).toBe(0);
    expect(out).toMatch(/^127\.0\.0\.1:\d+ has 168 rows for this question \(2 calls\); we downloaded none/);
    expect(server.asked.every(({ query }) => query.get('countOnly') === 'true')).toBe(true);
    expect(JSON.parse((await ask([...question, '--count', '--json'])).out).result.records).toBe(168);
  });

  it('goes with nothing that is written', async () => {
    expect((await ask([...question, '--count', '--output', newFile()])).code).toBe(2);
    expect(server.asked).toEqual([]);
  });
});

describe('sogdia fetch comtrade --tariff-lines', () => {
  it('asks for the lines of each economy with all their parts', async () => {
    const { out } = await ask([...question, '--tariff-lines', '--json']);
    const { calls } = JSON.parse(out);
    expect(calls[0].path).toBe(
      '/data/v1/getTariffline/C/A/HS?reporterCode=156&period=2010&partnerCode=398,860&cmdCode=TOTAL,AG2&flowCode=X,M&includeDesc=true',
    );
  });
});

describe('the pace of fetches', () => {
  it('is kept from one run to the next', async () => {
    const first = pacedNetwork();
    const argv = ['fetch', 'comtrade', '--reporters', 'CHN', '--partners', 'KAZ', '--years', '2020', '--output'];
    await run([...argv, newFile()], { network: first.network, environment: withKey() });
    const second = pacedNetwork(first.network.now() + 2000);
    await run([...argv, newFile()], { network: second.network, environment: withKey() });
    expect(second.times).toEqual([4000]);
  });

  it('is told in a line a minute where no terminal listens', async () => {
    const years = ['fetch', 'comtrade', '--reporters', 'CHN', '--partners', 'all', '--years', '2000-2023', '--output'];
    const { err } = await ask([...years, newFile()]);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^1[01] of 24 calls/);
  });
});
