import { excerpt } from '@sogdia/core/workspace';
import type { CommandContext } from '../../../../host/index.ts';
import { notify, UsageError } from '../../../command/index.ts';

const { closeSync, fstatSync, openSync, readFileSync } = process.getBuiltinModule('node:fs');

/** The variable of the environment that may hold the key. */
export const keyVariable = 'SOGDIA_COMTRADE_KEY';

/** The name of the header that takes the key. A header, since an address stands in the logs of every machine on the way. */
const header = 'Ocp-Apim-Subscription-Key';

/** A key of a provider, or none. It is a header of a call and nothing else: no text that is made of this holds it. */
export class ApiKey {
  readonly #text: string | null;

  constructor(text: string | null) {
    this.#text = text;
  }

  /** The headers of a call. */
  headers(): Readonly<Record<string, string>> {
    return this.#text === null ? {} : { [header]: this.#text };
  }

  /** A text of others, in which the key is not to be read. */
  hiddenIn(text: string): string {
    const forms = this.#text === null ? [] : [this.#text, encodeURIComponent(this.#text)];
    return forms.reduce((hidden, form) => hidden.replaceAll(form, '(the key)'), text);
  }

  /** The beginning of a text of others: hidden before it is cut, so that no part of the key is left at its end. */
  beginning(text: string, most: number): string {
    const hidden = this.hiddenIn(text).replaceAll(/\s+/g, ' ').trim();
    return hidden.length > most ? `${hidden.slice(0, most - 1)}…` : hidden;
  }

  /** Tells of the pieces of a text, one after the other, whether the key stands in what came so far. */
  watch(): (bytes: Uint8Array) => boolean {
    if (this.#text === null) return () => false;
    const sought = Buffer.from(this.#text);
    let end = Buffer.alloc(0);
    return (bytes) => {
      const seen = Buffer.concat([end, bytes]);
      end = seen.subarray(Math.max(0, seen.length - sought.length + 1));
      return seen.includes(sought);
    };
  }
}

/** Where a key would be taken from, in words; null where nothing names one. */
export function keySource(keyFile: string | null, environment: CommandContext['host']['environment']): string | null {
  if (keyFile !== null) return keyFile === '-' ? 'stdin' : shownPath(keyFile);
  return (environment[keyVariable] ?? '') === '' ? null : keyVariable;
}

/** The key of a file, of stdin (`-`), or of the environment. Throws `UsageError` where there is none, and never tells what it holds. */
export async function readKey(keyFile: string | null, context: CommandContext): Promise<ApiKey> {
  const { host, text } = context;
  const given = keyFile === null ? host.environment[keyVariable] : await keyIn(keyFile, context);
  if (given === undefined || given === '')
    throw new UsageError(text['fetch.no-key'], 'key', '', text['fetch.key-places'], text['error.fetch-no-key']);
  const key = given.trim();
  if (!/^[\x21-\x7e]{8,256}$/.test(key))
    throw new UsageError(text['fetch.odd-key'], keyFile === null ? keyVariable : '--key-file', '', text['fetch.key-form']);
  return new ApiKey(key);
}

/** No key is longer; what is, is another file. */
const mostBytes = 4096;

async function keyIn(path: string, context: CommandContext): Promise<string> {
  if (path !== '-') return keyInFile(path, context);
  if (context.host.input.isTerminal) notify(context.text['fetch.type-key'], context);
  const bytes = await context.host.input.read(mostBytes);
  return 'tooLong' in bytes ? '' : new TextDecoder().decode(bytes);
}

function keyInFile(path: string, context: CommandContext): string {
  try {
    const file = openSync(path, 'r');
    try {
      const stat = fstatSync(file);
      const isOpenToOthers = stat.isFile() && process.platform !== 'win32' && (stat.mode & 0o077) !== 0;
      if (isOpenToOthers) notify(context.text['fetch.key-open']({ path: shownPath(path) }), context);
      return stat.isFile() && stat.size > mostBytes ? '' : readFileSync(file, 'utf8');
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    const found = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no file';
    const problem = context.text['fetch.no-key-file']({ path: shownPath(path), found });
    throw new UsageError(problem, '--key-file', '', context.text['fetch.key-form'], context.text['error.fetch-key-file']);
  }
}

/** A long word without a dot or a folder may be the key itself, given where its file belongs. */
function shownPath(path: string): string {
  return /^[0-9A-Za-z_-]{20,}$/.test(path) ? '(a long word, not shown)' : excerpt(path);
}
