import { encodeViewSpec, readViewSpec, studyViews, type ViewSpec } from '@sogdia/core';
import type { ProgramContext } from '../context/index.ts';
import { type AnsweredQuestion, answeredQuestion } from './answered-question.ts';

/** The question that a pasted text asks: a query string, an address that ends in one, or a line of `sogdia view`; null where it is none of them. */
export function pastedQuestion(pasted: string, before: ViewSpec, context: ProgramContext): AnsweredQuestion | null {
  const [program, ...words] = shellWords(pasted.trim());
  const query = program === 'sogdia' ? queryOfLine(words, context) : queryIn(pasted.trim());
  if (query === null) return null;
  const asked = readViewSpec(context.world, query, context.language);
  const answered = answeredQuestion(asked.spec, before, context);
  const told = [...asked.notices, ...(answered.told === null ? [] : [answered.told])];
  return { ...answered, told: told.length === 0 ? null : told.join(' ') };
}

/** The words of a line as a shell takes them: quotes hold a word together, and a line that ends in `\` goes on. */
export function shellWords(line: string): readonly string[] {
  const found = line.replaceAll(/\\\r?\n/g, ' ').matchAll(/(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g);
  return [...found].map(([word]) => word.replaceAll(/'([^']*)'|"([^"]*)"|\\(.)/g, (_, one, other, sign) => one ?? other ?? sign ?? ''));
}

/** The options of a line that choose rows or a file, and say nothing of the question. */
const otherOptions: ReadonlySet<string> = new Set('where sort fields limit format output data lang json describe'.split(' '));

/** The query string of a view by its name or its own, under the options after it; null where the line shows no view. */
function queryOfLine(words: readonly string[], { world }: ProgramContext): string | null {
  const parts: string[] = [];
  for (let at = words[0] === 'view' ? 1 : 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [, name = '', given] = /^--([\w-]+)(?:=(.*))?$/s.exec(word) ?? [];
    const next = words[at + 1];
    const hasNext = name !== '' && name !== 'events' && given === undefined && next?.startsWith('--') === false;
    const value = given ?? (hasNext ? next : '1');
    if (hasNext) at += 1;
    const asked = name === '' ? word : value;
    const named = studyViews(world).find((one) => one.name === asked);
    if (name === '' || name === 'view') parts.push(named === undefined ? (queryIn(asked) ?? '') : encodeViewSpec(world, named.spec));
    else if (!otherOptions.has(name)) parts.push(`${name}=${encodeURIComponent(value)}`);
  }
  return words[0] === 'view' || words[0]?.startsWith('--view') === true ? parts.filter((part) => part !== '').join('&') : null;
}

/** The query string in a text: all of one without blanks that has pairs, or what stands behind a question mark. */
function queryIn(text: string): string | null {
  const [, query] = /^(?:[^\s?]*\?)?([\w-]+=[^\s]*)$/.exec(text.split('#')[0] ?? '') ?? [];
  return query ?? null;
}
