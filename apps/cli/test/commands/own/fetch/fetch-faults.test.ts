import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerTo, type Behaviour, comtradeServer, pacedNetwork, send, testKey } from '../../../support/comtrade-server.ts';
import { ownFolder } from '../../../support/own-files.ts';

const { folder, store, run } = ownFolder();
const server = comtradeServer();
beforeAll(server.start);
beforeEach(() => {
  server.behave();
  rmSync(join(store, 'fetched'), { recursive: true, force: true });
});

const path = join(folder, 'answers.json');
/** Three calls, one for each year. */
const yearByYear = ['fetch', 'comtrade', '--reporters', 'CHN', '--partners', 'all', '--years', '2020-2022', '--output', path, '--force'];
/** One call of four years and two goods. */
const atOnce = ['fetch', 'comtrade', '--reporters', 'CHN', '--partners', 'KAZ', '--years', '2019-2022', '--output', path, '--force'];

/** A port that nobody listens to. */
async function closedPort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  listener.close();
  await once(listener, 'close');
  return port;
}

async function ask(argv: readonly string[], given: { readonly interruption?: AbortSignal } = {}) {
  const { network, waits, times } = pacedNetwork(Date.now());
  const environment = { SOGDIA_COMTRADE_URL: server.url(), SOGDIA_COMTRADE_KEY: testKey };
  const told = await run(argv, { ...given, network, environment });
  return { ...told, waits, times, said: told.err.replaceAll(/\s+/g, ' ') };
}

const yearsAsked = (): readonly (string | null)[] => server.asked.map(({ query }) => query.get('period'));
const heldRecords = (): number => JSON.parse(readFileSync(path, 'utf8')).count;
const year =
  (of: string, behaviour: Behaviour): Behaviour =>
  (call, reply, attempt) =>
    call.query.get('period') === of && behaviour(call, reply, attempt);

describe('a server that has no time', () => {
  it('is asked again after as many seconds as it says', async () => {
    server.behave(
      year(
        '2021',
        (_, reply, attempt) =>
          attempt === 1 && send(reply, 429, { statusCode: 429, message: 'Rate limit is exceeded.' }, { 'retry-after': '30' }),
      ),
    );
    const { code, times } = await ask(yearByYear);
    expect({ code, times }).toEqual({ code: 0, times: [0, 6000, 36_000, 42_000] });
    expect(yearsAsked()).toEqual(['2020', '2021', '2021', '2022']);
  });

  it('is asked again at the time that it says as a date, and never sooner than the pace allows', async () => {
    const date = new Date(Date.now() + 90_000).toUTCString();
    server.behave((_, reply, attempt) => attempt === 1 && send(reply, 429, '{}', { 'retry-after': date }));
    const { code, times } = await ask(atOnce);
    expect(code).toBe(0);
    expect(times[1]).toBeGreaterThan(85_000);
    expect(times[1]).toBeLessThanOrEqual(90_000);
    server.behave((_, reply, attempt) => attempt === 1 && send(reply, 429, '{}', { 'retry-after': '1' }));
    expect((await ask(atOnce)).times).toEqual([0, 6000]);
  });

  it('is asked again after twice as long each time where it says nothing, six times in all', async () => {
    server.behave((_, reply) => send(reply, 429, { statusCode: 429, message: 'Rate limit is exceeded.' }));
    const { code, times, said } = await ask(atOnce);
    expect({ code, times }).toEqual({ code: 4, times: [0, 6000, 18_000, 42_000, 90_000, 186_000] });
    expect(said).toContain('HTTP 429: Rate limit is exceeded.; tried 6 times');
    expect(said).toContain('run the same command later');
  });

  it('that asks for longer than anyone sits there is left alone, and the time is told', async () => {
    server.behave(year('2022', (_, reply) => send(reply, 429, '{}', { 'retry-after': '7200' })));
    const { code, said } = await ask(yearByYear);
    expect(code).toBe(4);
    expect(said).toMatch(/it asks us to wait until \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
    expect(said).toContain('2 of 3 calls are saved: run the same command to go on');
    server.behave();
    expect(await ask(yearByYear)).toMatchObject({ code: 0, out: expect.stringContaining('2 of them saved by an earlier run') });
    expect(yearsAsked()).toEqual(['2022']);
  });

  it.each([500, 502, 503, 504, 408])('HTTP %i is asked again, with longer waits', async (status) => {
    server.behave((_, reply, attempt) => attempt < 3 && send(reply, status, '<html>bad gateway</html>'));
    expect(await ask(atOnce)).toMatchObject({ code: 0, times: [0, 6000, 18_000] });
  });
});

describe('an answer that breaks off', () => {
  it('in the middle of its bytes is asked again, and nothing of it is kept', async () => {
    server.behave(({ query }, reply, attempt) => {
      if (attempt > 1) return false;
      const whole = answerTo(query);
      reply.writeHead(200, { 'content-type': 'application/json', 'content-length': String(whole.length) });
      reply.write(whole.slice(0, whole.length / 2));
      setTimeout(() => reply.destroy(), 20);
      return true;
    });
    expect((await ask(atOnce)).code).toBe(0);
    expect(server.asked).toHaveLength(2);
    expect(heldRecords()).toBe(8);
  });

  it('in its middle, though the server calls it whole, is asked again', async () => {
    server.behave(({ query }, reply, attempt) => attempt === 1 && send(reply, 200, answerTo(query).slice(0, 900)));
    expect((await ask(atOnce)).code).toBe(0);
    expect(server.asked).toHaveLength(2);
    server.behave(({ query }, reply) => send(reply, 200, answerTo(query).slice(0, 900)));
    expect((await ask(atOnce)).said).toMatch(/an answer cut off after \d rows; tried 6 times/);
  });

  it('comes in however small pieces', async () => {
    server.behave(async ({ query }, reply) => {
      reply.writeHead(200, { 'content-type': 'application/json' });
      for (const piece of answerTo(query).match(/[\s\S]{1,97}/g) ?? []) {
        reply.write(Buffer.from(piece).subarray(0, 3));
        await new Promise((resolve) => setTimeout(resolve, 1));
        reply.write(Buffer.from(piece).subarray(3));
      }
      reply.end();
      return true;
    });
    expect((await ask(atOnce)).code).toBe(0);
    expect(heldRecords()).toBe(8);
  });

  it('a server that is not there is told as the system names it', async () => {
    const { network } = pacedNetwork();
    const environment = { SOGDIA_COMTRADE_URL: `http://127.0.0.1:${await closedPort()}`, SOGDIA_COMTRADE_KEY: testKey };
    const { code, err } = await run(atOnce, { network, environment });
    expect(code).toBe(4);
    expect(err).toContain('ECONNREFUSED');
    expect(err).toContain('tried 6 times');
  });

  it('of no network is told at once, and of a network that goes later only after all its tries', async () => {
    const { network, waits } = pacedNetwork();
    const offline = () => Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('none'), { code: 'EAI_AGAIN' }) }));
    const environment = { SOGDIA_COMTRADE_KEY: testKey };
    const { code, err } = await run(atOnce, { network: { ...network, fetch: offline }, environment });
    expect({ code, waits }).toEqual({ code: 4, waits: [] });
    expect(err).toContain('EAI_AGAIN; no network');
    let calls = 0;
    const fetchOnce: typeof network.fetch = (address, options) => {
      calls += 1;
      return calls === 1 ? network.fetch(address, options) : offline();
    };
    const later = await run(yearByYear, {
      network: { ...network, fetch: fetchOnce },
      environment: { ...environment, SOGDIA_COMTRADE_URL: server.url() },
    });
    expect(later.err).toContain('tried 6 times');
  });
});

describe('too much at once', () => {
  it('HTTP 413 has the call asked in halves: of its periods, then its flows, then its goods', async () => {
    server.behave(({ query }, reply) => {
      const size = ['period', 'flowCode', 'cmdCode'].reduce((product, name) => product * (query.get(name) ?? '').split(',').length, 1);
      return size > 1 && send(reply, 413, '');
    });
    const argv = [...atOnce, '--goods', '27,84'];
    const { code, out } = await ask(argv);
    expect({ code, records: heldRecords() }).toEqual({ code: 0, records: 16 });
    expect(out).toContain('15 calls were too large and split in two');
    const shapes = server.asked.slice(0, 5).map(({ query }) => [query.get('period'), query.get('flowCode'), query.get('cmdCode')]);
    expect(shapes).toEqual([
      ['2019,2020,2021,2022', 'X,M', '27,84'],
      ['2019,2020', 'X,M', '27,84'],
      ['2019', 'X,M', '27,84'],
      ['2019', 'X', '27,84'],
      ['2019', 'X', '27'],
    ]);
  });

  it('a call that was too large is not asked again by the next run', async () => {
    server.behave(({ query }, reply) => {
      const count = query.get('period')?.split(',').length ?? 0;
      if (count > 2) return send(reply, 413, '');
      return query.get('period') === '2021,2022' && send(reply, 403, '');
    });
    expect((await ask(atOnce)).code).toBe(4);
    server.behave();
    const { code, out } = await ask(atOnce);
    expect({ code, asked: yearsAsked() }).toEqual({ code: 0, asked: ['2021,2022'] });
    expect(out.replaceAll(/\s+/g, ' ')).toContain('1 call was too large');
    expect(heldRecords()).toBe(8);
  });

  it.each([500, 100_000, 250_000])('an answer of exactly %i records may be cut off, and is asked in halves', async (limit) => {
    server.behave(({ query }, reply, attempt) => {
      const isWhole = (query.get('flowCode') ?? '').split(',').length === 1;
      if (isWhole || attempt > 1) return false;
      const [record] = JSON.parse(answerTo(query)).data;
      const text = JSON.stringify(record);
      reply.writeHead(200, { 'content-type': 'application/json' });
      reply.write(`{"elapsedTime":"9 secs","count":${limit},"data":[${text}`);
      reply.end(`${`,${text}`.repeat(limit - 1)}],"error":""}`);
      return true;
    });
    const one = ['fetch', 'comtrade', '--reporters', 'CHN', '--partners', 'all', '--years', '2022', '--output', path, '--force'];
    const { code, out } = await ask(one);
    expect({ code, flows: server.asked.map(({ query }) => query.get('flowCode')) }).toEqual({ code: 0, flows: ['X,M', 'X', 'M'] });
    expect(out).toContain('1 call was too large');
    expect(heldRecords()).toBe(2);
  });

  it('where nothing is left to halve, it tells what would be smaller', async () => {
    server.behave((_, reply) => send(reply, 413, ''));
    const one = [
      'fetch',
      'comtrade',
      '--reporters',
      'CHN',
      '--partners',
      'all',
      '--years',
      '2022',
      '--flows',
      'export',
      '--output',
      path,
      '--force',
    ];
    const { code, said } = await ask(one);
    expect(code).toBe(4);
    expect(said).toContain('HTTP 413');
    expect(said).toContain('name partners, or product codes instead of a level');
  });

  it('as many records as there can be are no sign of a cut', async () => {
    const years = '1523-2022';
    server.behave();
    const argv = [
      'fetch',
      'comtrade',
      '--reporters',
      'CHN',
      '--partners',
      'KAZ',
      '--years',
      years,
      '--flows',
      'export',
      '--output',
      path,
      '--force',
    ];
    expect(await ask(argv)).toMatchObject({ code: 0, out: expect.not.stringContaining('too large') });
  });
});

describe('an answer that is none', () => {
  const html =
    '<!DOCTYPE html><html><head><style>p { color: red }</style><title>Maintenance</title></head><body><p>Back at 10:00 UTC</p></body></html>';
  it('a page with HTTP 200 is told by its type and its first words, and never parsed', async () => {
    server.behave((_, reply) => {
      reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      reply.end(html);
      return true;
    });
    const { code, said } = await ask(atOnce);
    expect({ code, asked: server.asked.length }).toEqual({ code: 4, asked: 1 });
    expect(said).toContain('text/html; charset=utf-8: "Maintenance Back at 10:00 UTC"');
  });

  it.each([
    ['a page that is called JSON', html, '<!DOCTYPE html>'],
    ['a list', '[]', 'found "[]"'],
    ['nothing', '', 'an empty answer'],
    ['another object', '{"value": 1}', 'an object with value'],
    ['a list of numbers', '{"elapsedTime":"","count":2,"data":[1,2],"error":""}', 'an object with elapsedTime, count, data, error'],
    ['records of something else', '{"elapsedTime":"","count":1,"data":[{"a":1}],"error":""}', 'rows without typeCode'],
    ['fewer records than it counts', (text: string) => text.replace('"count":8', '"count":9'), '8 rows, but the answer says 9'],
    ['a row that is not JSON', (text: string) => text.replace('"typeCode":"C"', '"typeCode":C'), 'a row that is not JSON'],
    [
      'an error beside its records',
      (text: string) => text.replace('"error":""', '"error":"Period is wrong"'),
      'the error "Period is wrong"',
    ],
  ] as const)('%s is refused with what was found', async (_, body, found) => {
    server.behave(({ query }, reply) => send(reply, 200, typeof body === 'string' ? body : body(answerTo(query))));
    const { code, said } = await ask(atOnce);
    expect({ code, asked: server.asked.length }).toEqual({ code: 4, asked: 1 });
    expect(said).toContain(found);
    expect(readdirSync(join(store, 'fetched')).flatMap((name) => readdirSync(join(store, 'fetched', name)))).toEqual([]);
  });

  it('403 may be the key or the quota, and the words of the server are told', async () => {
    server.behave((_, reply) => send(reply, 403, { statusCode: 403, message: 'Out of call volume quota.' }, { 'retry-after': '3600' }));
    const { code, said } = await ask(atOnce);
    expect({ code, asked: server.asked.length }).toEqual({ code: 4, asked: 1 });
    expect(said).toContain('HTTP 403: Out of call volume quota. (Retry-After: 3600)');
    expect(said).toContain('the key may be wrong or its quota used up');
  });

  it.each([
    [401, 'check the key and its subscription'],
    [400, 'read the server’s answer'],
    [404, 'read the server’s answer'],
  ])('%i is told once, and asked no more', async (status, advice) => {
    server.behave((_, reply) => send(reply, status, { statusCode: status, message: 'No.' }));
    const { code, said } = await ask(atOnce);
    expect({ code, asked: server.asked.length }).toEqual({ code: 4, asked: 1 });
    expect(said).toContain(`HTTP ${status}: No.`);
    expect(said).toContain(advice);
  });

  it('is told in lines no wider than the terminal', async () => {
    server.behave((_, reply) =>
      send(reply, 401, {
        message: 'Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.',
      }),
    );
    const { network } = pacedNetwork();
    const environment = { SOGDIA_COMTRADE_URL: server.url(), SOGDIA_COMTRADE_KEY: testKey };
    const { err } = await run(atOnce, { network, environment, columns: 80 });
    const lines = stripVTControlCharacters(err.slice(err.indexOf('sogdia:'))).split('\n');
    expect(lines.join(' ').replaceAll(/\s+/g, ' ')).toContain(
      'HTTP 401: Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.',
    );
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('what a server writes can neither move the cursor nor fill the screen', async () => {
    server.behave((_, reply) => send(reply, 400, { message: `\u001b[2Jgone\u0007${'x'.repeat(5000)}` }));
    const { err } = await ask(atOnce);
    for (const sign of ['\u001b', '\u0007']) expect(err).not.toContain(sign);
    expect(err.length).toBeLessThan(1500);
  });
});

describe('what was kept', () => {
  const stopAt2022 = () => server.behave(year('2022', (_, reply) => send(reply, 403, '')));

  it('is told by the plan, and asked anew with --restart', async () => {
    stopAt2022();
    await ask(yearByYear);
    const plan = await run(yearByYear.slice(0, -3), {
      network: pacedNetwork(Date.now()).network,
      environment: { SOGDIA_COMTRADE_URL: server.url() },
    });
    expect(plan.out).toMatch(/saved +2 of 3 calls already answered, the first on \d{4}-\d\d-\d\d; --restart asks again/);
    expect(plan.out).toMatch(/1 {2}2020; saved\n +2 {2}2021; saved\n +3 {2}2022\n/);
    server.behave();
    expect((await ask([...yearByYear, '--restart'])).out).not.toContain('earlier run');
    expect(yearsAsked()).toEqual(['2020', '2021', '2022']);
  });

  it('is not used once it is older than thirty days', async () => {
    stopAt2022();
    await ask(yearByYear);
    const [question = ''] = readdirSync(join(store, 'fetched')).filter((name) => name !== 'lock');
    const old = new Date(Date.now() - 31 * 24 * 3600 * 1000);
    for (const name of readdirSync(join(store, 'fetched', question))) utimesSync(join(store, 'fetched', question, name), old, old);
    server.behave();
    expect((await ask(yearByYear)).code).toBe(0);
    expect(yearsAsked()).toEqual(['2020', '2021', '2022']);
  });

  it('is forgotten once the file is written, so that the next run asks for what is newest', async () => {
    await ask(yearByYear);
    server.behave();
    await ask(yearByYear);
    expect(server.asked).toHaveLength(3);
  });

  it('stays where whoever waits stops, who is told so', async () => {
    const stop = new AbortController();
    server.behave(
      year('2022', () => {
        stop.abort();
        return new Promise(() => {});
      }),
    );
    const { code, said } = await ask(yearByYear, { interruption: stop.signal });
    expect(code).toBe(130);
    expect(said).toContain('stopped; 2 of 3 calls are saved: run the same command to go on');
    server.behave();
    expect((await ask(yearByYear)).code).toBe(0);
    expect(yearsAsked()).toEqual(['2022']);
  });

  it('of another question or another server is not taken for it', async () => {
    stopAt2022();
    await ask(yearByYear);
    server.behave();
    const other = yearByYear.map((word) => (word === 'CHN' ? 'KAZ' : word));
    expect((await ask(other)).code).toBe(0);
    expect(server.asked).toHaveLength(3);
  });
});
