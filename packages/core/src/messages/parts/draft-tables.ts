/**
 * How a language puts the trade that drafts tell of: its words, how they join, and how numbers and times are written. Patterns are those of regular
 * expressions, each from where a word begins.
 */
export interface DraftTables {
  /**
   * What words say, by class, a line each: the class, in braces what its words say besides, then the words, set apart by commas; `Ignored` are those
   * that change nothing. `word(|s|ed)` are all its endings.
   */
  readonly words: string;
  /** How words are put together, as productions. */
  readonly ways: string;
  /** How numbers are written: `digits`, with `scale`, `unit` and `before` them a `currency`; `more` and `less` make a limit of one, `plus` and `minus` are signs. */
  readonly numbers: readonly string[];
  /** The powers of ten of scales, the units of what may stand after a number, and months and numerals as digits, by how each is written. */
  readonly scales: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, string>>;
  readonly digits: Readonly<Record<string, string>>;
  /** Ten, a hundred and a thousand in numerals that are written one after the other, with a point between whole and part. */
  readonly tens: Readonly<Record<string, number>>;
  /** The signs that part the thousands of a number, and the one before its decimals. */
  readonly thousands: RegExp;
  readonly decimal: string;
  /** How times are written: `year`, `from` and `to`, `first` and `last` months, a `count` of them, `half` and `quarter`, the
   * `same` part of a year. */
  readonly times: readonly string[];
  /** The period of the same length right before another. */
  readonly previous: string;
  /** Times by their distance in years from another. */
  readonly distances: readonly (readonly [years: number, pattern: string])[];
  /** The currencies that a rate may be of where a text names none. */
  readonly rates: readonly ('usd' | 'cny')[];
  /** Words between numbers that have the unit of the last of them. */
  readonly listed: string;
  /** Signs that may stand between the parts of a clause. */
  readonly pauses: string;
  /** Words that begin what a figure is set against, which is not left out. */
  readonly against: string;
  /** Words after which a clause stands by itself, those after which another may begin, and classes that make one. */
  readonly strong: string;
  readonly weak: string;
  readonly verbs: string;
  /** Words over the heads of the rows of a table, which say only what those are; and what a year lacks that stands there without its word. */
  readonly corners: string;
  readonly yearAlone: string;
  /** Words that say that a figure can't be judged, by the reason. */
  readonly guards: readonly (readonly [reason: 'to-come' | 'other-measure' | 'other-subject' | 'denied', words: string])[];
}
