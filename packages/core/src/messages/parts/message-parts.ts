/** What messages speak about. Numbers and names arrive already written in the reader's language. */
export interface SignedNumber {
  readonly sign: string;
  readonly number: string;
}

/** An amount of money in a scale of the language: `bn` or `billion`, empty where none is reached. */
export interface AmountParts extends SignedNumber {
  readonly scale: string;
  readonly form: 'short' | 'long';
  readonly priceYear?: number | null;
}

/** What a unit of money is in: the scale of its amounts, and for constant prices the year of them. */
export interface MoneyUnitParts {
  readonly scale: string;
  readonly priceYear: number | null;
}

export interface Named {
  readonly reporter: string;
  readonly partner: string;
  /** Of which goods, where not of all. */
  readonly goods?: string | null;
}

/** A level of goods by name, and the id of its nomenclature. */
export interface LevelNamed {
  readonly level: string;
  readonly nomenclature: string;
}

/** An indicator by name, and its unit. */
export interface NameAndUnit {
  readonly name: string;
  readonly unit: string;
}

export interface NoticeOfName {
  readonly parameter: string;
  readonly value: string;
  readonly nearest: readonly string[];
  /** What is known, as a list. */
  readonly known: string;
}

export interface SubjectParts extends Named {
  readonly period: string;
}

export interface PointParts {
  readonly series: string;
  readonly period: string;
  readonly amount: string;
  readonly record: string;
}

/** A figure of an indicator as a cursor shows it: with both bounds, the change on the point before, and whose figure it is. */
export interface IndicatorPointParts {
  readonly series: string;
  readonly period: string;
  readonly amount: string;
  readonly bounds: { readonly lower: string; readonly upper: string } | null;
  readonly change: { readonly ratio: string; readonly before: string; readonly rose: boolean } | null;
  readonly publishers: readonly string[];
}

export interface PointChange extends PointParts {
  readonly ratio: string;
  readonly before: string;
}

/** A year to date as it was printed, beside the sum of its months as each was printed. */
export interface RevisionToDate {
  readonly of: string;
  readonly period: string;
  readonly whole: string;
  readonly months: string;
  readonly difference: string;
}

export interface TurningPoint {
  readonly year: string;
  readonly kind: 'peak' | 'low';
  readonly amount: string;
}

/** One statement of several years, and in how many of them it is so. */
export interface AgreementOfYears {
  readonly subject: string;
  readonly relation: 'equals' | 'exceeds' | 'about';
  readonly stated: string;
  readonly years: string;
  readonly held: string;
  readonly of: number;
  readonly outcome: string;
}

export interface AgreementParts {
  readonly subject: string;
  readonly relation: 'equals' | 'exceeds' | 'about';
  readonly stated: string;
  readonly computed: string;
  readonly outcome: 'agrees' | 'within-rounding' | 'another-figure' | 'differs' | 'not-independent';
}

export interface AgreementCounts {
  readonly agree: number;
  readonly rounding: number;
  /** Those that another official figure gives. */
  readonly another: number;
  readonly differ: number;
  readonly own: number;
  readonly of: number;
}

export interface CitationParts {
  readonly publisher: string;
  readonly title: string;
  readonly release: string;
  readonly subject: string;
  readonly figure: string;
  readonly retrieved: string;
  readonly url: string | null;
}

/** What a detector found, by the names of its evidence. */
export type FoundParts = Readonly<Record<string, string>>;

/** A work that figures were read in, and the figures, each as printed with what it is about. */
export interface WorkParts {
  readonly publisher: string;
  readonly title: string;
  readonly release: string;
  readonly figures: readonly string[];
  readonly retrieved: string;
  readonly url: string | null;
}

/** A conclusion about a reporter's trade with a group, from one year to another. */
export interface ConclusionParts extends Named {
  readonly from: string;
  readonly to: string;
}

/** In how many specifications a conclusion survives, flips, and cannot be told. */
export interface OutcomeCounts {
  readonly survives: number;
  readonly flips: number;
  readonly undecided: number;
  readonly of: number;
}

/** A figure of a draft, and what the data have for the quantity that it is of. */
export interface DraftResult {
  readonly printed: string;
  readonly quantity: string;
  readonly found: string;
  /** Whether what is found is reconciled from the records of both, and nobody's record. */
  readonly isReconciled: boolean;
}

/** A figure of a draft that is another record's or source's, with what the record that it is compared with has; null where that has none. */
export interface DraftElsewhere {
  readonly printed: string;
  readonly whose: string;
  readonly quantity: string;
  readonly own: string | null;
  readonly found: string | null;
}

export interface DraftCounts {
  readonly of: number;
  readonly counts: Readonly<Record<'right' | 'right-elsewhere' | 'close' | 'off' | 'not-checkable' | 'not-understood', number>>;
}

/** What a band is of, how many of all methods give a figure, and the lowest of them. */
export interface BandOfMethods {
  readonly of: string;
  readonly year: string;
  readonly methods: number;
  readonly all: number;
  readonly lowest: string;
  readonly by: string;
}

export interface BandInWords extends BandOfMethods {
  readonly highest: string;
  readonly and: string;
}

export interface DiscrepancyInWords extends Named {
  readonly flow: 'export' | 'import';
  readonly own: string;
  readonly mirror: string;
  readonly difference: string;
  readonly ratio: string;
  readonly year: string;
}

/** What a summary is of, and whether it runs over years or over members. */
export interface PhraseOver {
  readonly of: string;
  readonly over: 'years' | 'members';
}

/** Two phrases and the operation between them. */
export interface PhraseArithmetic {
  readonly left: string;
  readonly operator: '+' | '-' | '*' | '/' | '^';
  readonly right: string;
}

/** How a reading of a target is told: whose record in which vintage, of what, the target and the year in which it is due. */
export interface TargetParts {
  readonly record: string;
  readonly vintage: string;
  readonly name: string;
  readonly target: string;
  readonly due: string;
}

/** A target that was reached, and where the newest year stands; `newest` is null where that is the year in which it was reached. */
export interface TargetReached extends TargetParts {
  readonly year: string;
  readonly amount: string;
  readonly isLate: boolean;
  readonly newest: { readonly year: string; readonly amount: string; readonly distance: string; readonly isOver: boolean } | null;
}

/** When a target was reached in each vintage of a record; a year is null where it was not, which is known up to `newest`. */
export interface TargetInShort {
  readonly name: string;
  readonly target: string;
  readonly due: string;
  readonly record: string;
  readonly first: string | null;
  readonly latest: string | null;
  readonly newest: string;
}

type Ends = readonly [lowest: string, highest: string];

/** A scenario of lower costs over its range. */
export interface CostScenarioInWords {
  readonly name: string;
  readonly amount: string;
  readonly year: string;
  readonly cuts: Ends;
  readonly elasticity: string;
  readonly levels: Ends;
  readonly changes: Ends;
}

/** A scenario of constant growth over its range. */
export interface GrowthScenarioInWords {
  readonly name: string;
  readonly economy: string | null;
  readonly amount: string;
  readonly from: string;
  readonly to: string;
  readonly rates: Ends;
  readonly levels: Ends;
}
