import { featuresOf, nothing, type Phrase } from '../phrases/index.ts';
import { type DraftWord, lowerAt, readWords } from '../text/index.ts';
import { ignorableTable, tellingAdverbs } from './ignorable-words.data.ts';
import { wordTable } from './words.data.ts';

/** What some words in a row are: a class with what they say, or, without a class, words that change nothing. */
export interface Entry {
  readonly symbol: string | null;
  readonly says: Phrase;
  readonly words: readonly string[];
}

const entries: ReadonlyMap<string, readonly Entry[]> = learnt();

function learnt(): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>();
  const learn = (written: string, symbol: string | null, says: Phrase): void => {
    const words = readWords(written).map(({ lower }) => lower);
    const [first] = words;
    if (first === undefined) return;
    map.set(first, [...(map.get(first) ?? []), { symbol, says, words }]);
  };
  for (const { symbol, says, words } of classesIn(wordTable)) for (const written of words) learn(written, symbol, says);
  for (const { words } of classesIn(ignorableTable)) for (const written of words) learn(written, null, nothing);
  return map;
}

/** The classes of a table: their names, what their words say, and the words. */
function classesIn(table: string): readonly { readonly symbol: string; readonly says: Phrase; readonly words: readonly string[] }[] {
  const text = table.replaceAll('\n  ', ' ');
  return [...text.matchAll(/^(?<symbol>[A-Z][\w -]*?)(?: \{(?<says>.*?)\})?: (?<words>.+)$/gm)].map(({ groups }) => ({
    symbol: groups?.['symbol'] ?? '',
    says: groups?.['says'] === undefined ? nothing : featuresOf(groups['says']),
    words: (groups?.['words'] ?? '').split(', ').flatMap(formsOf),
  }));
}

/** The forms of a verb that is written with a star, and with its past and its participle where they are its own: `fall*fell*fallen below`. */
function formsOf(written: string): readonly string[] {
  const [, base = '', own, rest = ''] = /^([a-z]+)\*([a-z*]*)( .*)?$/.exec(written) ?? [];
  if (base === '') return [written];
  const isDoubled = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base);
  const stem = isDoubled ? base + base.slice(-1) : base.replace(/e$/, '');
  const [past, third] = /[^aeiou]y$/.test(base) ? [base.replace(/y$/, 'ied'), base.replace(/y$/, 'ies')] : [`${stem}ed`, `${base}s`];
  const all = [base, /(?:s|x|ch|sh|o)$/.test(base) ? `${base}es` : third, `${stem}ing`, ...(own === '' ? [past] : (own ?? '').split('*'))];
  return all.map((form) => form + rest);
}

/** All that words may be from a place on, of one word or several. */
export function entriesAt(words: readonly DraftWord[], at: number): readonly (Entry & { readonly to: number })[] {
  const own = entries.get(words[at]?.lower ?? '') ?? [];
  return own.flatMap((entry) => {
    const to = endOf(entry, words, at);
    return to === null ? [] : [{ ...entry, to }];
  });
}

/** Words that may stand between those of an entry: `was already above`. */
const between: ReadonlySet<string> = new Set('already still only just even also now again itself currently reportedly'.split(' '));

/** The place after an entry that stands at a word; null where another does. */
function endOf({ words: own }: Entry, words: readonly DraftWord[], at: number): number | null {
  let to = at;
  for (const [index, word] of own.entries()) {
    if (index > 0 && lowerAt(words, to) !== word && between.has(lowerAt(words, to))) to += 1;
    if (lowerAt(words, to) !== word) return null;
    to += 1;
  }
  return to;
}

/** Whether a word is one of those that are known, by itself or as the first of several. */
export function isKnown(word: string): boolean {
  return entries.has(word);
}

/** Whether a word tells the manner in which something happens, by its ending: such words change no figure, but for those of a list. */
export function isManner(word: string): boolean {
  return /^[a-z-]{3,}ly$/.test(word) && !tellingAdverbs.has(word);
}
