import { once } from '../../../queries/index.ts';
import { featuresOf, nothing, type Phrase } from '../phrases/index.ts';
import { type DraftWord, WordTree } from '../text/index.ts';
import { ignorableTable, tellingAdverbs } from './ignorable-words.data.ts';
import { wordTable } from './words.data.ts';

/** What some words in a row are: a class with what they say; null for words that change nothing, empty for those that stand in productions. */
export interface Entry {
  readonly symbol: string | null;
  readonly says: Phrase;
}

const entries = once(() => {
  const tree = new WordTree<Entry>();
  for (const { symbol, says, words } of classesIn(wordTable, formsOf)) for (const written of words) tree.add(written, { symbol, says });
  for (const { words } of classesIn(ignorableTable, formsOf))
    for (const written of words) tree.add(written, { symbol: null, says: nothing });
  return tree;
});

/** The classes of a table: their names, what their words say, and the words in all their forms. */
export function classesIn(
  table: string,
  formsOf: (written: string) => readonly string[],
): readonly { readonly symbol: string; readonly says: Phrase; readonly words: readonly string[] }[] {
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

/** Words that may stand between those of an entry: `was already above`. */
const between: ReadonlySet<string> = new Set('already still only just even also now again itself currently reportedly'.split(' '));

/** All that words may be from a place on, of one word or several, and how many they are. */
export function entriesAt(words: readonly DraftWord[], at: number): ReturnType<WordTree<Entry>['at']> {
  return entries().at(words, at, between);
}

/** Whether a word is one of those that are known, by itself or as the first of several. */
export function isKnown(word: string): boolean {
  return entries().begins(word);
}

/** Whether a word tells the manner in which something happens, by its ending: such words change no figure, but for those of a list. */
export function isManner(word: string): boolean {
  return /^[a-z-]{3,}ly$/.test(word) && !tellingAdverbs.has(word);
}
