import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import type { Network } from '../../src/host/command-context.ts';

/** A key as users have it; no text of ours may hold it. */
export const testKey = '0f3d9a7c5b1e4826a0d7c3f9e85b6412';

/** A call as the server got it. */
export interface AskedCall {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
}

/** Answers a call in place of the server; gives false where it leaves that to it. `attempt` counts calls of one address from 1. */
export type Behaviour = (call: AskedCall, reply: ServerResponse, attempt: number) => boolean | Promise<boolean>;

/** A server that answers as UN Comtrade does, unless a test has it behave otherwise. It is closed at the end of the file. */
export function comtradeServer(): {
  readonly url: () => string;
  readonly asked: AskedCall[];
  /** Until the next call of this; without one, every call is answered. */
  readonly behave: (behaviour?: Behaviour) => void;
  readonly start: () => Promise<void>;
} {
  const asked: AskedCall[] = [];
  let behaviour: Behaviour = () => false;
  const attempts = new Map<string, number>();
  const server = createServer(async (request, reply) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const call: AskedCall = { path: url.pathname, query: url.searchParams, headers: request.headers };
    const attempt = (attempts.get(url.search) ?? 0) + 1;
    attempts.set(url.search, attempt);
    asked.push(call);
    if (!(await behaviour(call, reply, attempt))) send(reply, 200, answerTo(call.query));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    behave: (next = () => false) => {
      behaviour = next;
      asked.length = 0;
      attempts.clear();
    },
    start: () => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)),
  };
}

/** Sends JSON, with further headers where a test wants them. */
export function send(reply: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): true {
  reply.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  reply.end(typeof body === 'string' ? body : JSON.stringify(body));
  return true;
}

/** The answer to a call: one record for each reporter, partner, flow, good and period; two chapters for a level. Their count, or as many as it may hold, where asked. */
export function answerTo(query: URLSearchParams): string {
  const data = recordsTo(query).slice(0, Number(query.get('maxRecords') ?? 250_000));
  if (query.get('countOnly') === 'true') return JSON.stringify({ elapsedTime: '0.1 secs', count: data.length, data: [], error: '' });
  // The value with its decimal as the API prints it: nothing may rewrite it on the way.
  const text = JSON.stringify({ elapsedTime: '0.21 secs', count: data.length, data, error: '' });
  return text.replaceAll(/"primaryValue":(\d+)/g, '"primaryValue":$1.0');
}

function recordsTo(query: URLSearchParams): readonly object[] {
  const of = (name: string): readonly string[] => (query.get(name) ?? '32').split(',');
  const goods = of('cmdCode').flatMap((code) => (/^AG/.test(code) ? ['27', '84'] : [code]));
  return of('period').flatMap((period) =>
    of('reporterCode').flatMap((reporter) =>
      of('partnerCode').flatMap((partner) =>
        of('flowCode').flatMap((flow) => goods.map((code) => record({ period, reporter, partner, flow, code }))),
      ),
    ),
  );
}

function record(of: Record<'period' | 'reporter' | 'partner' | 'flow' | 'code', string>): object {
  const { period, reporter, partner, flow, code } = of;
  const isMonth = period.length === 6;
  const size = code === 'TOTAL' ? 1 : 0.5;
  return {
    typeCode: 'C',
    freqCode: isMonth ? 'M' : 'A',
    refYear: Number(period.slice(0, 4)),
    refMonth: isMonth ? Number(period.slice(4)) : 52,
    period,
    reporterCode: Number(reporter),
    flowCode: flow,
    partnerCode: Number(partner),
    partner2Code: 0,
    ...{
      classificationCode: 'H5',
      isOriginalClassification: true,
      cmdCode: code,
      cmdDesc: code === 'TOTAL' ? 'All Commodities' : `Türkiye ${code}`,
    },
    aggrLevel: code === 'TOTAL' ? 0 : code.length,
    customsCode: 'C00',
    mosCode: '0',
    motCode: 0,
    primaryValue: (Number(period) * 1000 + Number(partner)) * 1000 * size,
  };
}

/** The network with a clock that does not wait: each wait is written down, and passes at once. */
export function pacedNetwork(begin = Date.parse('2026-03-01T12:00:00Z')): {
  readonly network: Network;
  readonly waits: number[];
  readonly times: number[];
} {
  let now = begin;
  const waits: number[] = [];
  const times: number[] = [];
  return {
    waits,
    times,
    network: {
      fetch: (address, options) => {
        times.push(now - begin);
        return fetch(address, options);
      },
      now: () => now,
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
        now += milliseconds;
      },
    },
  };
}
