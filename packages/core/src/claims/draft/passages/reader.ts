import { type Language, textsAtHand } from '../../../messages/catalogue.ts';
import type { Dataset } from '../../../model/dataset/index.ts';
import { onceFor } from '../../../queries/index.ts';
import { spellingsOf, thingsOf, wordsNamedIn } from '../economies/index.ts';
import { type Grammar, grammar, grammarOf } from '../grammar/index.ts';
import { readInWords, WordsOfLanguage } from '../tables/index.ts';
import { guards, type ReadLattice, readLattice } from '../tokens/index.ts';
import { corners, pauses, present, strong, verbs, weak } from './joints.data.ts';

/** How the sentences of a language are read. */
export interface Reader {
  readonly lattice: (text: string) => ReadLattice;
  readonly grammar: () => Grammar;
  /** Whether a record that is quoted is that of all that its sentence tells after it. */
  readonly isRecordKept: boolean;
  /** The currencies that a rate may be of where a text names none. */
  readonly rates: readonly ('usd' | 'cny')[];
  readonly guards: typeof guards;
  readonly pauses: ReadonlySet<string>;
  /** Words over the heads of the rows of a table. */
  readonly corners: ReadonlySet<string>;
  /** What a year in a head lacks, in a language that reads numbers with their units; null where units are words of their own. */
  readonly yearAlone: string | null;
  /** Words that begin what a figure is set against, which is not left out. */
  readonly against: ReadonlySet<string>;
  /** Words with which a sentence without a year is of the last one. */
  readonly present: ReadonlySet<string>;
  /** Words after which a clause stands by itself; those after which what follows may be another clause; classes that make one. */
  readonly strong: ReadonlySet<string>;
  readonly weak: readonly (readonly string[])[];
  readonly verbs: ReadonlySet<string>;
}

/** The reader of a language for a dataset, made once; null where the words of the language are not at hand. */
export function readerOf(dataset: Dataset, language: Language): Reader | null {
  return readersOf(dataset)[language]();
}

const readersOf = onceFor((dataset: Dataset): Readonly<Record<Language, () => Reader | null>> => {
  const names = { economies: spellingsOf(dataset), things: thingsOf(dataset) };
  const en: Reader = {
    lattice: (text) => readLattice(text, names),
    grammar,
    isRecordKept: false,
    rates: ['usd'],
    guards,
    pauses,
    corners,
    yearAlone: null,
    against: new Set(),
    present,
    strong,
    weak,
    verbs,
  };
  const other = (language: 'zh' | 'ru'): (() => Reader | null) => {
    let made: Reader | null = null;
    return () => {
      made ??= readerIn(dataset, language);
      return made;
    };
  };
  return { en: () => en, zh: other('zh'), ru: other('ru') };
});

function readerIn(dataset: Dataset, language: 'zh' | 'ru'): Reader | null {
  const tables = textsAtHand(language, 'drafts');
  if (tables === null) return null;
  const own = grammarOf(tables.ways);
  const words = new WordsOfLanguage(tables, own.words, wordsNamedIn(dataset, language));
  return {
    lattice: (text) => readInWords(text, words),
    grammar: () => own,
    isRecordKept: true,
    rates: tables.rates,
    guards: tables.guards.map(([reason, told]) => [reason, new Set(told.split(' '))] as const),
    pauses: new Set(tables.pauses.split(' ')),
    corners: new Set(tables.corners.split(' ')),
    yearAlone: tables.yearAlone,
    against: new Set(tables.against.split(' ')),
    present: new Set(),
    strong: new Set(tables.strong.split(' ')),
    weak: tables.weak.split(' ').map((word) => [word]),
    verbs: new Set(tables.verbs.split(' ')),
  };
}
