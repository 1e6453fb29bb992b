import { encodeViewSpec, readViewSpec, studyViewSpec, studyViews, type ViewSpec } from '@sogdia/core';
import type { ProgramContext } from '../context/index.ts';
import { type AnsweredQuestion, answeredQuestion } from './answered-question.ts';

/** The question that a pasted text asks: a query string, an address that ends in one, or a line of `sogdia view`; null where it is none of them. */
export function pastedQuestion(pasted: string, before: ViewSpec, context: ProgramContext): AnsweredQuestion | null {
  const text = pasted.trim();
  const words = shellWords(text);
  const isCommand = words[0] === 'sogdia' && (words[1] === 'view' || words[1] === '--view');
  const query = isCommand ? null : queryIn(text);
  if (!isCommand && query === null) return null;
  const asked = isCommand ? askedByWords(words.slice(2), context) : readViewSpec(context.world, query ?? '', context.language);
  const answered = answeredQuestion(asked.spec, before, context);
  const told = [...asked.notices, ...(answered.told === null ? [] : [answered.told])];
  return { ...answered, told: told.length === 0 ? null : told.join(' ') };
}

/** The words of a line as a shell takes them: quotes hold a word together, and a line that ends in `\` goes on. */
function shellWords(line: string): readonly string[] {
  const found = line.replaceAll(/\\\r?\n/g, ' ').matchAll(/(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g);
  return [...found].map(([word]) => word.replaceAll(/'([^']*)'|"([^"]*)"|\\(.)/g, (_, one, other, sign) => one ?? other ?? sign ?? ''));
}

interface Asked {
  readonly spec: ViewSpec;
  readonly notices: readonly string[];
}

/** A view by its name or query string, under the options after it; those that choose rows or a file say nothing of the question. */
function askedByWords(words: readonly string[], context: ProgramContext): Asked {
  const { world, language } = context;
  const pairs = words.flatMap((word, index): readonly string[] => {
    const [, name = '', value] = /^--([\w-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === 'events') return ['events=1'];
    return name === '' || rowOptions.has(name) ? [] : [`${name}=${encodeURIComponent(value ?? words[index + 1] ?? '')}`];
  });
  const [first = ''] = words.filter((word, index) => !word.startsWith('--') && !isValue(words[index - 1]));
  const named = studyViews(world).find(({ name }) => name === first);
  if (named !== undefined && pairs.length === 0) return { spec: studyViewSpec(world, first), notices: [] };
  const base = named === undefined ? (queryIn(first) ?? '') : encodeViewSpec(world, named.spec);
  return readViewSpec(world, [base, ...pairs].filter((part) => part !== '').join('&'), language);
}

/** The options of a line that do not belong to the question. */
const rowOptions: ReadonlySet<string> = new Set([
  'where',
  'sort',
  'fields',
  'limit',
  'format',
  'output',
  'data',
  'lang',
  'json',
  'describe',
]);
const withoutValue: ReadonlySet<string> = new Set(['--json', '--describe', '--events', '--force', '--excel', '--quiet', '--verbose']);

function isValue(before: string | undefined): boolean {
  return before?.startsWith('--') === true && !before.includes('=') && !withoutValue.has(before);
}

/** The query string in a text: all of one without blanks that has pairs, or what stands behind a question mark. */
function queryIn(text: string): string | null {
  const [, query] = /^(?:[^\s?]*\?)?([\w-]+=[^\s]*)$/.exec(text.split('#')[0] ?? '') ?? [];
  return query ?? null;
}
