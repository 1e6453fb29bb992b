import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerTo, comtradeServer, pacedNetwork, send, testKey } from '../../../support/comtrade-server.ts';
import { ownFolder } from '../../../support/own-files.ts';
import type { Given } from '../../../support/run.ts';

const { folder, store, file, run } = ownFolder();
const server = comtradeServer();
beforeAll(server.start);
beforeEach(() => server.behave());

const question = ['fetch', 'comtrade', '--reporters', 'CHN', '--partners', 'all', '--years', '2020-2022'];
let outputs = 0;
const ask = (argv: readonly string[], given: Given = {}) => {
  outputs += 1;
  const environment = { SOGDIA_COMTRADE_URL: server.url(), ...given.environment };
  return run([...argv, '--output', join(folder, `key-${outputs}.json`)], {
    network: pacedNetwork(Date.now()).network,
    ...given,
    environment,
  });
};
const keyFile = (name: string, content = `${testKey}\n`): string => {
  const path = file(name, content);
  chmodSync(path, 0o600);
  return path;
};

/** Every byte of every file below a folder. */
const everything = (of: string): string =>
  readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.endsWith('.key'))
    .map((path) => `${path}\n${readFileSync(path, 'latin1')}`)
    .join('\n');

describe('the key', () => {
  it.each([
    ['a file', () => [['--key-file', keyFile('a.key')], {}] as const],
    ['a file of Windows', () => [['--key-file', keyFile('b.key', `${testKey}\r\n`)], {}] as const],
    ['stdin', () => [['--key-file', '-'], { input: `${testKey}\n` }] as const],
    ['the environment', () => [[], { environment: { SOGDIA_COMTRADE_KEY: testKey } }] as const],
    [
      'a file, before the environment',
      () => [['--key-file', keyFile('c.key')], { environment: { SOGDIA_COMTRADE_KEY: 'another-key' } }] as const,
    ],
  ])('is taken from %s, and goes as a header and in no address', async (_, given) => {
    const [argv, rest] = given();
    const { code, err } = await ask([...question, ...argv], rest);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(server.asked).toHaveLength(3);
    for (const { headers, query, path } of server.asked) {
      expect(headers['ocp-apim-subscription-key']).toBe(testKey);
      expect(`${path}?${query}`).not.toContain(testKey);
    }
  });

  it('is asked for where there is none, with how to get one', async () => {
    const { code, err } = await ask(question);
    expect({ code, asked: server.asked.length }).toEqual({ code: 2, asked: 0 });
    const said = err.replaceAll(/\s+/g, ' ');
    expect(said).toContain('no key for UN Comtrade');
    expect(said).toContain('--key-file FILE');
    expect(said).toContain('register at comtradedeveloper.un.org');
  });

  it.each([['--key', testKey], [`--key=${testKey}`], ['--api-key', testKey], [`--subscription-key=${testKey}`], [`--token=${testKey}`]])(
    'is refused on the command line as %s, and not repeated',
    async (...words) => {
      for (const argv of [
        [...question, ...words],
        [...words, ...question],
        ['view', 'figure-1', ...words],
        [...question, ...words, '--json', '--debug'],
      ]) {
        const { code, out, err } = await run(argv);
        expect({ code, out }).toEqual({ code: 2, out: '' });
        expect(err).toMatch(/we don’t accept/);
        expect(err).toContain('--key-file');
        expect(err).not.toContain(testKey);
      }
    },
  );

  it('given in the place of its file is not repeated either', async () => {
    const { code, err } = await ask([...question, '--key-file', testKey]);
    expect(code).toBe(2);
    expect(err).toContain('ENOENT');
    expect(err.replaceAll(/\s+/g, ' ')).toContain('your shell history');
    expect(err).not.toContain(testKey);
    const plan = await run([...question, '--key-file', testKey]);
    expect(plan.out).not.toContain(testKey);
  });

  it.each([
    ['two lines', `${testKey}\n${testKey}\n`],
    ['nothing', '\n'],
    ['a text', 'this is my key\n'],
    ['a sign that no header takes', `${testKey}\u0007`],
    ['too much', 'x'.repeat(10_000)],
  ])('%s in its file is no key, and stands in no message', async (_, content) => {
    const { code, err } = await ask([...question, '--key-file', keyFile('odd.key', content)]);
    expect({ code, asked: server.asked.length }).toEqual({ code: 2, asked: 0 });
    expect(err).not.toContain(testKey);
    expect(err).not.toContain('my key');
  });

  it.runIf(process.platform !== 'win32')('in a file that others may read is taken, and that is said', async () => {
    const path = file('open.key', testKey);
    chmodSync(path, 0o644);
    const { code, err } = await ask([...question, '--key-file', path]);
    expect(code).toBe(0);
    expect(err).toContain(`other users of this machine can read ${path}`);
    expect(statSync(path).mode & 0o777).toBe(0o644);
  });

  it('stands in no output, no error, no state, no recipe and no file, whatever the server answers', async () => {
    const told: string[] = [];
    const environment = { SOGDIA_COMTRADE_KEY: testKey };
    const answers = [
      (body: object) => body,
      () => `Key ${testKey} is unknown`,
      () => `<html>${encodeURIComponent(testKey)}</html>`,
      () => `{"elapsedTime":"","count":1,"data":[{"typeCode":"C","cmdDesc":"${testKey}"}],"error":""}`,
      () => `{"elapsedTime":"","count":0,"data":[],"error":"${testKey}"}`,
    ];
    for (const status of [200, 302, 400, 401, 403, 429, 500]) {
      for (const [at, body] of answers.entries()) {
        server.behave((call, reply) => {
          if (call.query.get('period') === '2020') return false;
          return send(reply, status, body({ message: `no access with ${testKey}` }), {
            'content-type': at === 2 ? 'text/html' : 'application/json',
            location: `https://example.org/?key=${testKey}`,
            'retry-after': testKey,
          });
        });
        for (const argv of [question, [...question, '--json', '--debug', '--verbose']]) {
          const { code, out, err } = await ask(argv, { environment, ...(at % 2 === 0 ? { columns: 80 } : {}) });
          expect([status, at, code]).not.toEqual([status, at, 0]);
          told.push(out, err);
        }
      }
    }
    server.behave();
    const kept = await ask([...question, '--apply', '--name', 'secret'], { environment });
    expect(kept.code).toBe(0);
    expect([...told, kept.out, kept.err].join('\n')).not.toContain(testKey);
    expect(readdirSync(join(store, 'objects'))).toHaveLength(1);
    expect(everything(store)).toContain('import.json');
    expect(everything(folder)).not.toContain(testKey);
  });

  it('in an answer that is whole else has that refused and not kept', async () => {
    server.behave(({ query }, reply) => send(reply, 200, answerTo(query).replace('All Commodities', testKey)));
    const { code, err } = await ask(question, { environment: { SOGDIA_COMTRADE_KEY: testKey } });
    expect(code).toBe(4);
    expect(err).toContain('an answer that contains your key');
    expect(everything(folder)).not.toContain(testKey);
  });

  it('leaves no part of itself where the words of a server are cut', async () => {
    for (const before of [60, 130, 140, 150, 158]) {
      for (const status of [302, 400]) {
        const words = `${'x'.repeat(before)}${testKey}`;
        server.behave((_, reply) => send(reply, status, { message: words }, { location: `https://example.org/${words}` }));
        const { code, err } = await ask(question, { environment: { SOGDIA_COMTRADE_KEY: testKey } });
        expect(code).toBe(4);
        expect(err.replaceAll(/\s+/g, '')).not.toContain(testKey.slice(0, 6));
      }
    }
  });

  it('goes to no other address: a redirect is told and not followed', async () => {
    server.behave((_, reply) => send(reply, 307, '', { location: `${server.url()}/elsewhere` }));
    const { code, err } = await ask(question, { environment: { SOGDIA_COMTRADE_KEY: testKey } });
    expect({ code, asked: server.asked.length }).toEqual({ code: 4, asked: 1 });
    expect(err).toContain(`HTTP 307 to ${server.url()}/elsewhere`);
  });

  it.each([
    ['http://example.org'],
    ['http://localhost.example.org'],
    ['http://127.0.0.1.example.org'],
    ['ftp://localhost'],
    ['https://user:word@example.org'],
    ['comtrade'],
  ])('goes to no address where others could read it: %s', async (address) => {
    const { code, err } = await ask(question, { environment: { SOGDIA_COMTRADE_KEY: testKey, SOGDIA_COMTRADE_URL: address } });
    expect(code).toBe(2);
    expect(err).toContain('SOGDIA_COMTRADE_URL');
  });
});

describe('the pace', () => {
  it('may be slower than a call each six seconds, and faster on this machine alone', async () => {
    const secondsOf = async (address: string, pause: string): Promise<number> => {
      const environment = { SOGDIA_COMTRADE_URL: address, SOGDIA_COMTRADE_PAUSE: pause };
      return JSON.parse((await run([...question, '--json'], { environment })).out).secondsBetweenCalls;
    };
    expect(await secondsOf('', '10')).toBe(10);
    expect(await secondsOf('', '1')).toBe(6);
    expect(await secondsOf('https://example.org', '0')).toBe(6);
    expect(await secondsOf('http://localhost:3000', '0.5')).toBe(0.5);
    expect(await secondsOf('', 'fast')).toBe(6);
  });
});
