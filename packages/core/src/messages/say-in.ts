import { ownValue } from '../model/values/index.ts';
import { type Language, type Phrases, textsAtHand } from './catalogue.ts';

interface Pattern {
  readonly form: RegExp;
  readonly holes: readonly string[];
  readonly said: string;
}

/** What stands in a place that is left open: digits, what a parameter is called, or any text. */
const forms = new Map([
  ['number', '-?\\d[\\d.,]*'],
  ['name', '(?:(?! at \\d)[^:])*?'],
]);
const patterns = new WeakMap<Phrases, readonly Pattern[]>();

/**
 * A text of an error or of the record of a metric, which are written in English, in another language; as it is where that language has nothing else for it,
 * as for codes and what a reader typed. A phrase of the catalogue leaves places open: `{}` is passed on, `{number}` too and holds digits, `{text}` is said
 * in the language in its turn, and `{name}` as what a parameter is called. Its translation says `{0}` for the first of them.
 * @example sayIn('en', 'a whole number from 1') // => 'a whole number from 1'
 */
export function sayIn(language: Language, english: string): string {
  const phrases = textsAtHand(language, 'phrases');
  return phrases === null ? english : say(phrases, english);
}

/**
 * What a parameter of an error is called in a language; as it is where it is one of a call, such as `--years`.
 * @example nameIn('en', 'economy') // => 'economy'
 */
export function nameIn(language: Language, parameter: string): string {
  const phrases = textsAtHand(language, 'phrases');
  return phrases === null ? parameter : named(phrases, parameter);
}

function named(phrases: Phrases, parameter: string): string {
  return ownValue(phrases, `name ${parameter}`) ?? say(phrases, parameter);
}

function say(phrases: Phrases, english: string): string {
  const known = ownValue(phrases, english);
  if (known !== undefined) return known;
  for (const { form, holes, said } of patternsOf(phrases)) {
    const found = form.exec(english)?.slice(1);
    if (found !== undefined) return said.replace(/\{(\d)\}/g, (_, at) => filled(phrases, holes.at(Number(at)), found.at(Number(at)) ?? ''));
  }
  return english;
}

function filled(phrases: Phrases, hole: string | undefined, found: string): string {
  if (hole === 'text') return say(phrases, found);
  return hole === 'name' ? named(phrases, found) : found;
}

/** The phrases with open places: those that begin with a word of their own before the others, and of each those with most such words first. */
function patternsOf(phrases: Phrases): readonly Pattern[] {
  const known = patterns.get(phrases);
  if (known !== undefined) return known;
  const read = Object.entries(phrases)
    .map(([phrase, said]) => ({ parts: phrase.split(/\{(|number|text|name)\}/), said }))
    .filter(({ parts }) => parts.length > 1)
    .sort((one, other) => rankOf(other.parts) - rankOf(one.parts))
    .map(({ parts, said }) => ({
      form: new RegExp(
        `^${parts.map((part, at) => (at % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : `(${forms.get(part) ?? '.*?'})`)).join('')}$`,
        's',
      ),
      holes: parts.filter((_, at) => at % 2 === 1),
      said,
    }));
  patterns.set(phrases, read);
  return read;
}

function rankOf(parts: readonly string[]): number {
  return parts.reduce((sum, part, at) => (at % 2 === 0 ? sum + part.length : sum), parts[0] === '' ? 0 : 1000);
}
