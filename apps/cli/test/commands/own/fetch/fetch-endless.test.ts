import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ApiKey } from '../../../../src/commands/own/fetch/calls/api-key.ts';
import { askCall } from '../../../../src/commands/own/fetch/calls/ask-call.ts';
import * as readers from '../../../../src/data/readers/readers.ts';
import { FetchedAnswers } from '../../../../src/store/fetched-answers.ts';
import { answerTo, comtradeServer, pacedNetwork, testKey } from '../../../support/comtrade-server.ts';
import { ownFolder } from '../../../support/own-files.ts';

const { folder, store, run } = ownFolder();
const server = comtradeServer();
beforeAll(server.start);
const path = join(folder, 'answers.json');
beforeEach(() => {
  server.behave();
  rmSync(join(store, 'fetched'), { recursive: true, force: true });
  writeFileSync(path, 'mine');
});

const line = ['fetch', 'comtrade', '--reporters', 'CHN', '--partners', 'all', '--years', '2022', '--output', path, '--force'];
const environment = (): Record<string, string> => ({ SOGDIA_COMTRADE_URL: server.url(), SOGDIA_COMTRADE_KEY: testKey });

async function ask(network = pacedNetwork(Date.now()).network) {
  const { code, out, err } = await run(line, { network, environment: environment() });
  return { code, out, said: err.replaceAll(/\s+/g, ' ') };
}

/** Sends a piece over and over, for as long as anyone listens, and never faster than it is read. */
async function withoutEnd(reply: ServerResponse, piece: string | (() => Promise<string>), packed: Transform | null = null): Promise<true> {
  const pieces = Readable.from(
    (async function* () {
      for (;;) yield typeof piece === 'string' ? piece : await piece();
    })(),
  );
  await (packed === null ? pipeline(pieces, reply) : pipeline(pieces, packed, reply)).catch(() => {});
  return true;
}

const begin = (reply: ServerResponse, status = 200, headers: Readonly<Record<string, string>> = {}): ServerResponse =>
  reply.writeHead(status, { 'content-type': 'application/json', ...headers });
const record = JSON.stringify(JSON.parse(answerTo(new URLSearchParams('period=2022&reporterCode=156&flowCode=X&cmdCode=27'))).data[0]);
const head = '{"elapsedTime":"9 secs","count":2,"data":[';

/** Nothing of a call is left: no file beside the one that stood there, and no answer or draft of one among those that are kept. */
function nothingWritten(): void {
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect(readdirSync(folder).filter((name) => name.startsWith('.answers'))).toEqual([]);
  const fetched = join(store, 'fetched');
  const left = existsSync(fetched) ? readdirSync(fetched, { recursive: true, encoding: 'utf8' }) : [];
  expect(left.filter((name) => /draft|json/.test(name))).toEqual([]);
}

describe('an answer without an end', () => {
  it.each([
    ['of records', `${record},`.repeat(200), 'more than 250000 rows'],
    ['of blanks', ' '.repeat(65_536), 'more than 1048576 bytes without a row'],
    ['of line feeds', '\n'.repeat(65_536), 'more than 1048576 bytes without a row'],
    ['of one text beside its records', `"${'x'.repeat(65_536)}":1,`, 'more than 1048576 bytes without a row'],
    ['of one record', `{"a":"${'x'.repeat(65_536)}`, 'a row that is not JSON'],
    ['of records of nothing', '{},'.repeat(20_000), 'rows without typeCode'],
  ])('%s is given up with a clear error, and nothing of it is written', async (_, piece, told) => {
    server.behave(async (_call, reply) => {
      begin(reply).write(head);
      return withoutEnd(reply, piece);
    });
    const { code, out, said } = await ask();
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(said).toContain(told);
    expect(server.asked).toHaveLength(1);
    nothingWritten();
  });

  it('is given up though it comes packed, a thousand times smaller', async () => {
    server.behave(async (_, reply) => {
      const packed = createGzip();
      packed.write(head);
      return withoutEnd(begin(reply, 200, { 'content-encoding': 'gzip' }), ' '.repeat(1_048_576), packed);
    });
    expect(await ask()).toMatchObject({ code: 4, said: expect.stringContaining('the server’s answer is too long') });
    nothingWritten();
  });

  it('is given up though it trickles, after an hour', async () => {
    const { network } = pacedNetwork();
    let now = 0;
    // Ten minutes pass with each look at the clock.
    const hurried = {
      ...network,
      now: () => {
        now += 600_000;
        return now;
      },
    };
    server.behave(async (_, reply) => {
      begin(reply).write(head);
      return withoutEnd(reply, async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return `${record},`;
      });
    });
    expect(await ask(hurried)).toMatchObject({ code: 4, said: expect.stringContaining('an answer still arriving after 60 minutes') });
    nothingWritten();
  });

  it('to a refused call is told by its first words', async () => {
    server.behave(async (_, reply) => {
      begin(reply, 400, { 'content-type': 'text/html' }).write('<p>no such question</p>');
      return withoutEnd(reply, '<p>again and again</p>'.repeat(1000));
    });
    const { code, said } = await ask();
    expect(code).toBe(4);
    expect(said).toContain('HTTP 400: no such question again and again');
    expect(said.length).toBeLessThan(1500);
    nothingWritten();
  });
});

describe('askCall(query, asking)', () => {
  it('tells what came of an error that trickles, and waits for it no longer than for nothing', async () => {
    server.behave(async (_, reply) => {
      begin(reply, 403).write('{"message":');
      return withoutEnd(reply, async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return '"';
      });
    });
    const kept = mkdtempSync(join(tmpdir(), 'sogdia-endless-'));
    const answers = new FetchedAnswers(kept, 'question');
    const query = {
      of: 'data',
      file: null,
      isTariffLine: false,
      classification: 'HS',
      frequency: 'A',
      reporters: [156],
      partners: null,
      flows: ['X'],
      goods: ['27'],
      periods: ['2022'],
    } as const;
    const manner = { pause: 0, idle: 200, longestCall: 60_000, retries: 0, longestWait: 0 };
    const asking = { base: server.url(), key: new ApiKey(testKey), network: pacedNetwork().network, manner, answers, readers };
    await expect(askCall(query, { ...asking, signal: new AbortController().signal, onBytes: () => {} })).rejects.toMatchObject({
      code: 'fetch-refused',
      found: expect.stringMatching(/^HTTP 403: \{"message":/),
    });
    rmSync(kept, { recursive: true });
  });
});
