/** An operator of the expression language. */
export type ComparisonSign = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** A statement over years or members: the cases that decide it, how many more there are, and of how many. */
export interface StatementOver {
  readonly word: string;
  /** Null beside another record for which it was told. */
  readonly statement: string | null;
  readonly told: readonly { readonly at: string; readonly statement: string }[];
  readonly more: number;
  readonly of: number;
  readonly unit: 'year' | 'month' | 'member';
  /** Whether what is told is what nothing decides. */
  readonly isOpen: boolean;
}

/** A figure that a publisher printed, and what other records and vintages have beside it. */
export interface QuotedParts {
  readonly publisher: string;
  readonly working: string;
  readonly others: readonly LensWorking[];
}

/** A record or vintage, and a statement with its values in it. */
export interface LensWorking {
  readonly lens: string;
  readonly working: string;
}

export interface SourceSensitiveParts extends LensWorking {
  readonly holds: boolean;
  readonly others: readonly LensWorking[];
}

/** What two values are: plain numbers, places in an order (of which the lower number is the higher place), or dates. */
export type ComparisonScale = 'number' | 'rank' | 'date';

/** How two values stand to one another. */
export interface ComparisonParts {
  readonly sign: ComparisonSign;
  readonly outcome: 'holds' | 'fails' | 'undecided' | 'missing';
  /** Whether the two are written alike, so that the second need not be repeated. */
  readonly alike: boolean;
  readonly scale: ComparisonScale;
}

/** A number, a name or a date that was found, beside the one that the text states. */
export interface ComparisonWithText extends ComparisonParts {
  readonly what: string;
  readonly value: string;
  readonly stated: string;
}

/** Two numbers that were found, one beside the other. */
export interface ComparisonOfTwo extends ComparisonParts {
  readonly what: string;
  readonly value: string;
  readonly other: string;
  readonly otherValue: string;
}

/** Two values without their names. */
export interface ComparisonOfValues extends ComparisonParts {
  readonly value: string;
  readonly other: string;
}

/** Three values or more that are stated to stand in an order. */
export interface ChainOfValues {
  readonly values: readonly string[];
  readonly signs: readonly ComparisonSign[];
  readonly outcome: ComparisonParts['outcome'];
  /** Whether they are dates in a sentence, whose order is told in words. */
  readonly areDates: boolean;
}

/** What is told of a statement that nothing independent bears out: whether it rests on the text itself, or else on words of our own. */
/** In how many records and vintages a statement has each outcome. */
export interface OutcomeCounts {
  readonly holds: number;
  readonly fails: number;
  readonly undecided: number;
  readonly missing: number;
}

export interface RoundingSensitiveParts {
  readonly working: string;
  readonly others: readonly LensWorking[];
  /** Whether the rounding of figures leaves it open, and not only that a first print is not held. */
  readonly isRounded: boolean;
}

export interface NotIndependentParts {
  readonly working: string;
  readonly others: readonly LensWorking[];
  readonly isOfTheText: boolean;
}
