import { foldText } from '@sogdia/core/workspace';
import MiniSearch from 'minisearch';
import type { Entry, EntryKind } from './entry.ts';
import { termOf } from './term-of.ts';

/** What a search answers: the entries, best first; and, where there are none, words that are near to those asked for. */
export interface Found {
  readonly entries: readonly Entry[];
  readonly instead: string | null;
}

/** What a kind counts beside another whose names fit as well: pages before what stands on them. */
const weights: Readonly<Record<EntryKind, number>> = {
  page: 2.2,
  economy: 3,
  topic: 3,
  month: 1.6,
  figure: 1.5,
  term: 1.5,
  metric: 1.4,
  goods: 1.3,
  indicator: 1.2,
  claim: 1,
  place: 1,
  source: 0.5,
};
const mostFound = 60;
const ideographs = /\p{Script=Han}/u;

/**
 * A search over entries, by the beginnings of words in any script and with a letter or two wrong; a code such as `C09` or `HS:27` is found as a
 * word. An entry that has all words comes before one that has some.
 */
export function createFinder(entries: readonly Entry[]): (asked: string) => Found {
  // Suggestions are told in words, not in what these have in common.
  const words = new Map<string, string>();
  const noted = (word: string): string | null => {
    const term = termOf(word);
    if (term !== null && !words.has(term)) words.set(term, foldText(word));
    return term;
  };
  const index = new MiniSearch<Entry & { readonly id: number }>({
    fields: ['title', 'names', 'text'],
    tokenize: wordsOf,
    processTerm: noted,
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return (asked) => {
    const find = (combineWith: 'AND' | 'OR') =>
      index.search(asked, {
        combineWith,
        processTerm: termOf,
        prefix: (term) => !ideographs.test(term),
        fuzzy: (term) => (term.length < 5 || ideographs.test(term) || /\d/.test(term) ? false : 0.2),
        boost: { title: 4, names: 3 },
        weights: { prefix: 0.6, fuzzy: 0.25 },
        boostDocument: (id) => weights[entries[Number(id)]?.kind ?? 'source'],
      });
    const all = find('AND');
    const found = (all.length > 0 ? all : find('OR')).flatMap(({ id }) => entries[Number(id)] ?? []);
    const [near] = found.length > 0 ? [] : index.autoSuggest(asked, { fuzzy: 0.4, processTerm: termOf });
    return {
      entries: calledFirst(found, asked).slice(0, mostFound),
      instead: near?.terms.map((term) => words.get(term) ?? term).join(' ') ?? null,
    };
  };
}

/** What has the very words asked for as its title, then what has them as another name, then the rest. */
function calledFirst(found: readonly Entry[], asked: string): readonly Entry[] {
  const whole = foldText(asked.trim());
  const isCalled = (name: string): boolean => foldText(name) === whole;
  const rankOf = ({ title, names }: Entry): number => (isCalled(title) ? 0 : names.some(isCalled) ? 1 : 2);
  return found.toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** Words of letters and digits; of a run of ideographs, which has no spaces, each pair that stands together, or the one alone. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    if (!ideographs.test(word) || word.length < 3) return word === '' ? [] : [word];
    const signs = [...word];
    return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
  });
}
