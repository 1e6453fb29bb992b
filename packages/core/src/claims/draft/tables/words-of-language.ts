import type { DraftTables } from '../../../messages/parts/draft-tables.ts';
import type { NamedWords } from '../economies/index.ts';
import { nothing } from '../phrases/index.ts';
import { type DraftWord, WordTree } from '../text/index.ts';
import { classesIn, type Entry } from '../tokens/index.ts';

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
    for (const { symbol, says, words } of classesIn(tables.words, formsOf)) {
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

/** All forms of words whose endings stand in brackets: `вырос(|ла|ло|ли) до`. */
function formsOf(written: string): readonly string[] {
  const match = /^([^(]*)\(([^)]*)\)(.*)$/.exec(written);
  if (match === null) return [written];
  const [, before = '', endings = '', after = ''] = match;
  return endings.split('|').flatMap((ending) => formsOf(after).map((rest) => before + ending + rest));
}
