import { createHash } from 'node:crypto';
import { ownValue } from '@sogdia/core/model';
import { describeError } from '../../commands/index.ts';
import { programVersion } from '../../data/index.ts';
import { type CommandContext, exitCodes } from '../../host/index.ts';
import { visibleText } from '../../terminal/index.ts';
import { answerOf, canonicalOf, endpoints, questionOf } from './endpoints.ts';
import { BusyError, inTurn, type WorkLimits } from './in-turn.ts';

/** What the interface takes on. */
export interface ApiLimits extends WorkLimits {
  /** How long a query may be, in characters. */
  readonly query: number;
  /** How many characters of answers are remembered. */
  readonly remembered: number;
}

/** The usual limits. */
export const usualLimits: ApiLimits = { query: 2000, waiting: 64, patience: 10_000, remembered: 32_000_000 };

const anyPage = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag', 'x-content-type-options': 'nosniff' };
const methods = 'GET, HEAD, OPTIONS';
/** An answer changes with the data alone; its address says so by the tag. */
const kept = { 'cache-control': 'public, max-age=3600' };
const notKept = { 'cache-control': 'no-store' };

/**
 * Answers requests to the interface over the data of a context, as JSON: `/api/view`, `/api/receipt` and `/api/list` what the commands print with `--json`,
 * `/api/health` which data these are. A question that is not written in the one canonical way is redirected to it, so that a cache holds each answer once.
 * Nothing that is asked is thrown: an error is an answer with its code and what puts it right.
 */
export function apiOver(context: CommandContext, limits: ApiLimits = usualLimits): (request: Request) => Promise<Response> {
  const { version, contentHash } = context.data.identity;
  const health = { status: 'ok', program: programVersion, dataVersion: version, contentHash };
  const takeTurn = inTurn(limits);
  const remembered = rememberUpTo(limits.remembered);

  async function answer(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    if (request.method === 'OPTIONS') return optionsAnswer();
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return failure(405, { code: 'method', message: `no method ${request.method}`, expected: [methods] }, { allow: methods });
    if (pathname === '/api/health') return json(JSON.stringify(health), 200, notKept);
    const endpoint = pathname.startsWith('/api/') ? ownValue(endpoints, pathname.slice('/api/'.length)) : undefined;
    if (endpoint === undefined) {
      const expected = ['health', ...Object.keys(endpoints)].map((name) => `/api/${name}`);
      return failure(404, { code: 'no-address', message: 'no such address', found: pathname.slice(0, 100), expected });
    }
    if (search.length > limits.query)
      return failure(414, { code: 'too-long', message: 'the query is too long', expected: [`at most ${limits.query} characters`] });
    const question = questionOf(endpoint, search);
    const canonical = canonicalOf(endpoint, question, context);
    if (canonical !== search) return redirect(pathname + canonical);
    const tag = tagOf(contentHash, pathname + search);
    const headers = { ...kept, etag: tag };
    if (isKnown(tag, request.headers.get('if-none-match'))) return new Response(null, { status: 304, headers: { ...anyPage, ...headers } });
    const before = remembered.get(pathname + search);
    if (before !== undefined) return json(before, 200, headers);
    const { text, answered } = await takeTurn(() => answerOf(endpoint, question, context), request.signal);
    const answeredAt = canonicalOf(endpoint, answered, context);
    if (answeredAt !== search) return redirect(pathname + answeredAt);
    remembered.set(pathname + search, text);
    return json(text, 200, headers);
  }

  return async (request) => {
    const response = await answer(request).catch((error: unknown) => failureOf(error, context));
    return request.method === 'HEAD' ? new Response(null, response) : response;
  };
}

function optionsAnswer(): Response {
  const headers = { 'access-control-allow-methods': methods, 'access-control-allow-headers': '*', 'access-control-max-age': '86400' };
  return new Response(null, { status: 204, headers: { ...anyPage, ...headers, allow: methods } });
}

function json(text: string, status: number, headers: Readonly<Record<string, string>>): Response {
  const length = { 'content-length': String(new TextEncoder().encode(text).length) };
  return new Response(text, { status, headers: { ...anyPage, 'content-type': 'application/json; charset=utf-8', ...length, ...headers } });
}

function redirect(location: string): Response {
  return new Response(null, { status: 308, headers: { ...anyPage, ...kept, location } });
}

function failure(status: number, error: object, headers: Readonly<Record<string, string>> = {}): Response {
  return json(JSON.stringify({ error }), status, { ...notKept, ...headers });
}

/** An error as an answer; one that is none of ours is told to whoever runs the server, and its words to nobody else. */
function failureOf(error: unknown, { host, text }: CommandContext): Response {
  if (error instanceof BusyError)
    return failure(503, { code: 'busy', message: 'too many questions at once', remedy: 'ask again later' }, { 'retry-after': '5' });
  const { code, exitCode, message, where, expected, found, nearest, remedy } = describeError(error, [], text);
  if (exitCode !== exitCodes.usage) {
    host.notices.write(`sogdia: ${visibleText(message, 'one-line')}\n`);
    return failure(500, { code, message: 'this could not be answered', remedy: text['error.defect'] });
  }
  return failure(400, { code, message, where, expected, found, nearest, remedy: remedy === null ? null : asAddress(remedy) });
}

/** What puts an error right, with addresses in the place of command lines. */
function asAddress(remedy: string): string {
  return remedy
    .replace(/sogdia receipt '?([^' ]+)'? (\S+) (\S+)( --data \S+)?/, '/api/receipt?$1&period=$2&series=$3')
    .replace(/sogdia view '([^']*)'( --data \S+)?/, '/api/view?$1')
    .replace(/sogdia list (\w+)/, '/api/list?what=$1')
    .replace(/sogdia help( \w+)?/, 'docs/hosting.md');
}

/** The tag of an answer: another for other data, another version of the program, another question. */
function tagOf(contentHash: string, address: string): string {
  return `"${createHash('sha256').update(`${contentHash} ${programVersion} ${address}`).digest('base64url').slice(0, 27)}"`;
}

function isKnown(tag: string, given: string | null): boolean {
  return (given ?? '').split(',').some((one) => [tag, '*'].includes(one.trim().replace(/^W\//, '')));
}

/** Texts by address, the oldest forgotten where all together are too long. */
function rememberUpTo(most: number): Pick<Map<string, string>, 'get'> & { set(address: string, text: string): void } {
  const texts = new Map<string, string>();
  let held = 0;
  return {
    get: (address) => texts.get(address),
    set(address, text) {
      texts.set(address, text);
      held += text.length;
      for (const [oldest, { length }] of texts) {
        if (held <= most) break;
        texts.delete(oldest);
        held -= length;
      }
    },
  };
}
