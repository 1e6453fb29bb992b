import { encodeViewSpec } from '@sogdia/core';
import { type Command, listCommand, readRequest, readStatedSpec, receiptCommand, UsageError, viewCommand } from '../../commands/index.ts';
import type { CommandContext } from '../../host/index.ts';

/** An address of the interface under `/api/`: the command whose JSON it has, and what it takes beside the query of a view. */
interface Endpoint {
  readonly command: Command;
  readonly asksView: boolean;
  /** The parameters that are arguments of the command, in their order. */
  readonly words: readonly string[];
  /** Those that are options of it. */
  readonly options: readonly string[];
}

/** Each endpoint by its name. */
export const endpoints: Readonly<Record<string, Endpoint>> = {
  view: { command: viewCommand, asksView: true, words: [], options: ['receipts'] },
  receipt: { command: receiptCommand, asksView: true, words: ['period', 'series'], options: [] },
  list: { command: listCommand, asksView: false, words: ['what'], options: ['verdict'] },
};

/** A question to an endpoint: the query of its view, and the values of its other parameters. */
export interface Question {
  readonly query: string;
  readonly own: ReadonlyMap<string, string>;
}

/** The question that the part of an address from its `?` on asks. */
export function questionOf({ words, options }: Endpoint, search: string): Question {
  const names = [...words, ...options];
  const given = new URLSearchParams(search);
  const own = names.flatMap((name) => given.getAll(name).map((value) => [name, value] as const));
  const isOwn = (pair: string): boolean => names.some((name) => pair === name || pair.startsWith(`${name}=`));
  const rest = search.slice(1).split('&');
  return { query: rest.filter((pair) => !isOwn(pair)).join('&'), own: new Map(own) };
}

/** The one way to write a question, from its `?` on. Throws for what could not be meant. */
export function canonicalOf({ asksView, words, options }: Endpoint, { query, own }: Question, { data }: CommandContext): string {
  if (!asksView && query !== '')
    throw new UsageError(`no parameter ${query}`, 'parameter', query, [...words, ...options].map((name) => `${name}=`).join(', '));
  const asked = asksView ? encodeViewSpec(data.scope, readStatedSpec(data.scope, query, {}).spec) : '';
  const further = [...words, ...options].flatMap((name) => {
    const value = own.get(name);
    return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return new URL(`?${[asked, ...further].filter((part) => part !== '').join('&')}`, 'http://localhost').search;
}

/** The JSON that a command prints, and the question that it answers: another than was asked for where choices gave way. */
export async function answerOf(endpoint: Endpoint, question: Question, context: CommandContext) {
  const { query, own } = question;
  // What a user of this machine has stored is for that user alone.
  if (own.get('what') === 'own') throw new UsageError('own data are not listed here', 'what', 'own', 'what=releases');
  const missing = endpoint.words.findIndex((name) => !own.has(name));
  const words = endpoint.words.slice(0, missing < 0 ? undefined : missing).map((name) => own.get(name) ?? '');
  const options = Object.fromEntries([...own].filter(([name]) => endpoint.options.includes(name)));
  const line = { arguments: [...(endpoint.asksView ? [query] : []), ...words], options, isJson: true };
  const request = readRequest(endpoint.command, line, context.data.scope);
  const printed: string[] = [];
  const stream = (write: (text: string) => void) => ({ isTerminal: false, columns: null, write });
  const host = { ...context.host, output: stream((text) => printed.push(text)), notices: stream(() => {}) };
  const parts = { commands: [], options: [], examples: [], call: () => Promise.reject(new Error('an address calls one command')) };
  await endpoint.command.run(request, { ...context, host, isVerbose: false }, parts);
  const text = printed.join('');
  return { text, answered: endpoint.asksView ? { query: queryIn(text), own } : question };
}

/** The query of the view that JSON holds. */
function queryIn(text: string): string {
  const found: unknown = JSON.parse(text);
  return typeof found === 'object' && found !== null && 'query' in found ? String(found.query) : '';
}
