import type { Readers } from '../../../../data/index.ts';
import { FetchError, type FetchRemedy, InterruptedError, type Network } from '../../../../host/index.ts';
import type { FetchedAnswer, FetchedAnswers } from '../../../../store/index.ts';
import { type ComtradeQuery, mostRecords, pathOf, recordsAtMost } from '../question/index.ts';
import type { ApiKey } from './api-key.ts';
import { callId } from './call-id.ts';
import { type Manner, retryAfter } from './manner.ts';
import { endless, noAnswer, readAnswer } from './read-answer.ts';
import { readFile } from './read-file.ts';

/** What calls are made with. */
export interface Asking {
  readonly base: string;
  readonly key: ApiKey;
  readonly network: Network;
  readonly manner: Manner;
  readonly signal: AbortSignal;
  readonly answers: FetchedAnswers;
  readonly readers: Readers;
  /** Told of each piece of an answer, with the bytes of it so far. */
  readonly onBytes: (count: number) => void;
}

/** What came of a call: its answer, a reason to ask again, or that it asks for too much. */
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: FetchedAnswer }
  | { readonly kind: 'again'; readonly fault: 'fetch-busy' | 'fetch-unreachable'; readonly found: string; readonly after: number | null }
  | { readonly kind: 'too-large'; readonly found: string };

/** Numbers of records at which answers of UN Comtrade are cut off, by the kind of access. */
const cutOffAt: readonly number[] = [500, 100_000, mostRecords];

/** Makes a call, once. Throws `FetchError` where asking again would change nothing, `InterruptedError` where it is to stop. */
export async function askCall(query: ComtradeQuery, asking: Asking): Promise<Outcome> {
  const { base, key, network, signal } = asking;
  const idle = idleSignal(asking.manner.idle);
  try {
    const headers = { ...key.headers(), accept: 'application/json' };
    const either = AbortSignal.any([signal, idle.signal]);
    const reply = await network.fetch(`${base}${pathOf(query)}`, { headers, redirect: 'manual', signal: either });
    idle.moved();
    return await outcomeOf(reply, query, { ...asking, idle });
  } catch (error) {
    if (signal.aborted) throw new InterruptedError();
    if (FetchError.isInstance(error)) throw error;
    const found = idle.signal.aborted ? `nothing for ${asking.manner.idle / 1000} seconds` : networkProblem(error);
    if (found === null) throw error;
    return { kind: 'again', fault: 'fetch-unreachable', found: key.hiddenIn(found), after: null };
  } finally {
    idle.end();
  }
}

type AskingOnce = Asking & { readonly idle: IdleSignal };

async function outcomeOf(reply: Response, query: ComtradeQuery, asking: AskingOnce): Promise<Outcome> {
  const { status, headers } = reply;
  if (status === 200)
    return isJson(reply) === (query.file === null) ? answerOf(reply, query, asking) : Promise.reject(await otherContent(reply, asking));
  if (status === 413 || status === 414) return { kind: 'too-large', found: `HTTP ${status}` };
  const words = await wordsOf(reply, asking);
  const found = `HTTP ${status}${words === '' ? '' : `: ${words}`}`;
  if (status === 429 || status === 408 || status >= 500) {
    const fault = status === 429 ? 'fetch-busy' : 'fetch-unreachable';
    return { kind: 'again', fault, found, after: retryAfter(headers.get('retry-after'), asking.network.now()) };
  }
  throw refusal(reply, found, asking);
}

async function answerOf(reply: Response, query: ComtradeQuery, asking: AskingOnce): Promise<Outcome> {
  const draft = asking.answers.draft();
  try {
    const where = new URL(asking.base).host;
    const { of, file } = query;
    const body = watched(reply, asking);
    const reading = { draft, key: asking.key, where, readers: asking.readers, of };
    const read = await (file === null ? readAnswer(body, reading) : readFile(body, file.mostBytes, reading));
    if ('brokenOff' in read) return { kind: 'again', fault: 'fetch-unreachable', found: read.brokenOff, after: null };
    const { records } = read;
    if (of !== 'count' && file === null && cutOffAt.includes(records) && recordsAtMost(query) !== records)
      return { kind: 'too-large', found: `exactly ${records} rows, the limit where the server cuts off` };
    return { kind: 'answered', answer: draft.keep(callId(query), records) };
  } finally {
    draft.discard();
  }
}

/** The bytes of a body, each piece told. Throws `FetchError` for one that goes on for longer than any answer takes. */
async function* watched(reply: Response, { idle, onBytes, base, network, manner }: AskingOnce): AsyncGenerator<Uint8Array> {
  const begin = network.now();
  let count = 0;
  for await (const bytes of reply.body ?? []) {
    idle.moved();
    if (network.now() - begin > manner.longestCall)
      throw endless(new URL(base).host, `an answer still arriving after ${manner.longestCall / 60_000} minutes`);
    count += bytes.length;
    onBytes(count);
    yield bytes;
  }
}

function isJson({ headers }: Response): boolean {
  return /\bjson\b/i.test(headers.get('content-type') ?? '');
}

async function otherContent(reply: Response, asking: AskingOnce): Promise<FetchError> {
  const type = asking.key.beginning(reply.headers.get('content-type') ?? 'no content type', 80);
  const words = await wordsOf(reply, asking);
  return noAnswer(new URL(asking.base).host, `${type}${words === '' ? '' : `: "${words}"`}`);
}

/** A call that is answered by neither data nor a reason to wait. Why, the server alone knows: 403 is said of keys and of quotas. */
function refusal({ status, headers }: Response, found: string, { base, key }: Asking): FetchError {
  const isRedirect = status >= 300 && status < 400;
  const remedies: Readonly<Record<number, FetchRemedy>> = { 401: 'error.fetch-key', 403: 'error.fetch-key-or-quota' };
  const to = headers.get('location');
  return new FetchError('fetch-refused', isRedirect ? 'the server redirects the call' : 'the server refuses the call', {
    where: new URL(base).host,
    expected: isRedirect ? 'an answer: we send your key to no other address' : 'an answer',
    found: isRedirect && to !== null ? `HTTP ${status} to ${key.beginning(to, 160)}` : `${found}${waitIn(headers, key)}`,
    remedy: isRedirect ? 'error.fetch-redirect' : (remedies[status] ?? 'error.fetch-question'),
  });
}

function waitIn(headers: Headers, key: ApiKey): string {
  const after = headers.get('retry-after');
  return after === null ? '' : ` (Retry-After: ${key.beginning(after, 40)})`;
}

/** What is read of what is no answer, in bytes, and what of that is looked at: its end may hold half a key. */
const [mostOfError, seenOfError] = [8192, 7680];

/**
 * The first words of what is no answer: the message of an error, else its text without tags. The key is not among them. What trickles is waited for as long as for
 * nothing, and what came by then is told.
 */
async function wordsOf(reply: Response, asking: AskingOnce): Promise<string> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const bytes of reply.body ?? []) {
      chunks.push(bytes);
      total += bytes.length;
      if (total > mostOfError) break;
    }
  } catch (error) {
    if (!asking.idle.signal.aborted) throw error;
  }
  const read = asking.key.hiddenIn(new TextDecoder().decode(Buffer.concat(chunks)));
  const text = total > mostOfError ? read.slice(0, seenOfError) : read;
  const words = messageIn(text) ?? text.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replaceAll(/<[^>]*>/g, ' ');
  return asking.key.beginning(words, 160);
}

/** The message of an error as the gateway of the API, and the API itself, write it. */
function messageIn(text: string): string | null {
  try {
    const { message, error, errorObject } = JSON.parse(text);
    const told = [message, errorObject?.errorMessage, error].find((one) => typeof one === 'string' && one !== '');
    return told ?? null;
  } catch {
    return null;
  }
}

/** What kept a call from being answered, as the system names it; null for what is no matter of the network. */
function networkProblem(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  // What Node's fetch throws where a body ends early or a host can't be reached.
  return error instanceof TypeError && /fetch failed|terminated/.test(error.message) ? error.message : null;
}

type IdleSignal = ReturnType<typeof idleSignal>;

/** Aborts where nothing has moved for so long. */
function idleSignal(most: number) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), most);
  return { signal: stop.signal, moved: () => timer.refresh(), end: () => clearTimeout(timer) };
}
