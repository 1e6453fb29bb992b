import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ApiKey } from '../../../../src/commands/own/fetch/calls/api-key.ts';
import { Fetching } from '../../../../src/commands/own/fetch/calls/ask-all.ts';
import { mannerOf, retryAfter, waitBeforeRetry } from '../../../../src/commands/own/fetch/calls/manner.ts';
import { type ComtradeQuery, halvesOf, recordsAtMost } from '../../../../src/commands/own/fetch/question/comtrade-query.ts';
import { planCalls } from '../../../../src/commands/own/fetch/question/plan-calls.ts';
import { loadReaders } from '../../../../src/data/readers/load-readers.ts';
import { FetchedAnswers } from '../../../../src/store/fetched-answers.ts';
import { answerTo, comtradeServer, pacedNetwork, testKey } from '../../../support/comtrade-server.ts';

const server = comtradeServer();
const folder = mkdtempSync(join(tmpdir(), 'sogdia-fetching-'));
beforeAll(server.start);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => server.behave());

const query: ComtradeQuery = {
  of: 'data',
  file: null,
  isTariffLine: false,
  frequency: 'A',
  classification: 'HS',
  reporters: [156],
  partners: [398],
  flows: ['X', 'M'],
  goods: ['TOTAL'],
  periods: ['2021', '2022'],
};

async function fetchIn(question: string, idle: number) {
  const answers = new FetchedAnswers(folder, question);
  answers.begin(0);
  const { network, times } = pacedNetwork(Date.now());
  const manner = { ...mannerOf({}, true), idle, retries: 2 };
  const asking = { base: server.url(), key: new ApiKey(testKey), network, manner, answers, readers: await loadReaders() };
  const fetching = new Fetching(1, { ...asking, signal: new AbortController().signal }, () => {});
  return { outcome: fetching.see(query).then(() => fetching.state), times, kept: () => readdirSync(join(folder, question)) };
}

describe('a server from which nothing comes', () => {
  it('is given up after as long as it may be silent, and asked again', async () => {
    server.behave((_call, _reply, attempt) => (attempt === 1 ? new Promise<boolean>(() => {}) : false));
    const { outcome, times } = await fetchIn('silent', 1500);
    expect((await outcome).answered).toHaveLength(1);
    expect(times).toHaveLength(2);
  });

  it('is told so where it stays silent, also in the middle of an answer, of which nothing is kept', async () => {
    server.behave((call, reply) => {
      reply.writeHead(200, { 'content-type': 'application/json' });
      reply.write(answerTo(call.query).slice(0, 500));
      return new Promise<boolean>(() => {});
    });
    const { outcome, kept } = await fetchIn('half', 100);
    await expect(outcome).rejects.toMatchObject({ code: 'fetch-unreachable', found: 'nothing for 0.1 seconds; tried 3 times' });
    expect(kept()).toEqual([]);
  });

  it('is not given up where it is slow and something comes', async () => {
    server.behave(async (call, reply) => {
      reply.writeHead(200, { 'content-type': 'application/json' });
      for (const piece of answerTo(call.query).match(/[\s\S]{1,300}/g) ?? []) {
        await new Promise((resolve) => setTimeout(resolve, 700));
        reply.write(piece);
      }
      reply.end();
      return true;
    });
    const { outcome, times } = await fetchIn('slow', 3000);
    expect((await outcome).answered[0]?.answer.records).toBe(4);
    expect(times).toEqual([0]);
  });
});

describe('ApiKey', () => {
  it('is in nothing that is made of it but the headers of a call', () => {
    const key = new ApiKey(testKey);
    expect([String(key), JSON.stringify(key), JSON.stringify({ key }), `${Object.entries(key)}`].join()).not.toContain(testKey);
    expect(key.hiddenIn(`a ${testKey} b ${testKey}`)).toBe('a (the key) b (the key)');
  });

  it('watch() finds the key wherever pieces of a text are cut', () => {
    const bytes = new TextEncoder().encode(`before ${testKey} after`);
    for (let size = 1; size <= bytes.length; size += 1) {
      const holdsKey = new ApiKey(testKey).watch();
      const found = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => holdsKey(bytes.subarray(at * size, (at + 1) * size)));
      expect([size, found.includes(true)]).toEqual([size, true]);
    }
    expect(new ApiKey(testKey).watch()(new TextEncoder().encode(testKey.slice(1)))).toBe(false);
  });
});

describe('retryAfter(header, now)', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');
  it.each([
    ['30', 30_000],
    [' 0 ', 0],
    ['Sun, 01 Mar 2026 12:01:30 GMT', 90_000],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['soon', null],
    ['-5x', null],
    [null, null],
  ])('of %j is %j milliseconds', (header, milliseconds) => {
    expect(retryAfter(header, now)).toBe(milliseconds);
  });

  it('waitBeforeRetry doubles the pause each time, and never waits less than the pause', () => {
    const manner = mannerOf({}, false);
    expect([1, 2, 3, 4, 5].map((failures) => waitBeforeRetry(failures, null, manner))).toEqual([6000, 12_000, 24_000, 48_000, 96_000]);
    expect(waitBeforeRetry(3, 1000, manner)).toBe(6000);
    expect(waitBeforeRetry(1, 60_000, manner)).toBe(60_000);
  });
});

describe('planCalls(question)', () => {
  it('asks for each combination once, in calls of at most twelve periods and fewer records than are cut off', () => {
    const partners = Array.from({ length: 200 }, (_, at) => at + 4);
    const periods = Array.from({ length: 30 }, (_, at) => String(1990 + at));
    const question: ComtradeQuery = { ...query, partners, periods, goods: ['TOTAL', 'AG2'], reporters: [156, 398, 860] };
    const calls = planCalls(question);
    for (const call of calls) {
      expect(call.periods.length).toBeLessThanOrEqual(12);
      expect(recordsAtMost(call)).toBeLessThan(250_000);
    }
    const asked = calls.reduce((sum, call) => sum + (recordsAtMost(call) ?? 0), 0);
    expect(asked).toBe(recordsAtMost(question));
    expect(new Set(calls.map((call) => JSON.stringify(call))).size).toBe(calls.length);
  });

  it('halvesOf(query) is null where nothing is left to halve', () => {
    const small: ComtradeQuery = { ...query, flows: ['X'], periods: ['2022'] };
    expect(halvesOf(small)).toBeNull();
    expect(halvesOf({ ...small, partners: null, goods: ['AG6'] })).toBeNull();
    expect(halvesOf({ ...small, reporters: [156, 398] })?.map(({ reporters }) => reporters)).toEqual([[156], [398]]);
  });
});
