import type { DraftTables } from '../../../messages/parts/draft-tables.ts';
import type { NamedWords } from '../economies/index.ts';
import { featuresOf, nothing, type Phrase } from '../phrases/index.ts';
import { type DraftWord, WordTree } from '../text/index.ts';

/** What some words in a row are: a class with what they say; null for words that change nothing, empty for those that stand in productions. */
interface Entry {
  readonly symbol: string | null;
  readonly says: Phrase;
}

/** A pattern that is looked for where a word begins. */
export interface TablePattern {
  readonly pattern: RegExp;
  /** The distance in years, or that it is the period right before. */
  readonly years: number | 'previous' | null;
}

/** The words of a language that drafts are read in by its tables, with the names of a dataset. */
export class WordsOfLanguage {
  readonly tables: DraftTables;
  readonly numbers: readonly RegExp[];
  readonly times: readonly TablePattern[];
  readonly listed: ReadonlySet<string>;
  /** Words that say that a figure can't be judged. */
  readonly guards: ReadonlySet<string>;
  readonly #tree = new WordTree<Entry>();

  constructor(tables: DraftTables, inGrammar: ReadonlySet<string>, names: readonly NamedWords[]) {
    this.tables = tables;
    this.listed = new Set(tables.listed.split(' '));
    this.numbers = tables.numbers.map((source) => new RegExp(source, 'iuy'));
    this.times = [
      ...tables.times.map((source) => ({ pattern: new RegExp(source, 'iuy'), years: null })),
      { pattern: new RegExp(tables.previous, 'iuy'), years: 'previous' },
      ...tables.distances.map(([years, source]) => ({ pattern: new RegExp(source, 'iuy'), years })),
    ];
    for (const [name, symbol, says] of names) this.#tree.add(name, { symbol, says });
    for (const { symbol, says, words } of classesIn(tables.words)) {
      for (const word of words) this.#tree.add(word, { symbol: symbol === 'Ignored' ? null : symbol, says });
    }
    this.guards = new Set(tables.guards.flatMap(([, words]) => words.split(' ')));
    const plain = [...inGrammar, ...this.guards, ...tables.strong.split(' ')];
    for (const word of plain) this.#tree.add(word, { symbol: '', says: nothing });
  }

  /** All that words may be from a place on. */
  at(words: readonly DraftWord[], place: number): ReturnType<WordTree<Entry>['at']> {
    return this.#tree.at(words, place);
  }
}

/** The classes of a table, each with what its words say and the words in all their forms. */
function classesIn(table: string): readonly { readonly symbol: string; readonly says: Phrase; readonly words: readonly string[] }[] {
  return [...table.replaceAll('\n  ', ' ').matchAll(/^(?<symbol>[A-Z]\w*)(?: \{(?<says>.*?)\})?: (?<words>.+)$/gm)].map(({ groups }) => ({
    symbol: groups?.['symbol'] ?? '',
    says: groups?.['says'] === undefined ? nothing : featuresOf(groups['says']),
    words: (groups?.['words'] ?? '').split(', ').flatMap(formsOf),
  }));
}

/** All forms of words whose endings stand in brackets: `вырос(|ла|ло|ли) до`. */
function formsOf(written: string): readonly string[] {
  const match = /^([^(]*)\(([^)]*)\)(.*)$/.exec(written);
  if (match === null) return [written];
  const [, before = '', endings = '', after = ''] = match;
  return endings.split('|').flatMap((ending) => formsOf(after).map((rest) => before + ending + rest));
}
