/** What messages speak about. Numbers and names arrive already written in the reader's language. */
export interface AmountParts {
  readonly sign: string;
  readonly number: string;
  readonly scale: string;
  readonly form: 'short' | 'long';
}

export interface Named {
  readonly reporter: string;
  readonly partner: string;
}

export interface NoticeOfName {
  readonly parameter: string;
  readonly value: string;
  readonly nearest: readonly string[];
  readonly allowed: readonly string[];
}

export interface SubjectParts extends Named {
  readonly period: string;
}

export interface FindingOfChange {
  readonly title: string;
  readonly amount: string;
  readonly year: string;
  readonly ratio: string;
  readonly from: string;
}

export interface FindingAfterLow {
  readonly title: string;
  readonly amount: string;
  readonly year: string;
  readonly low: string;
  readonly lowYear: string;
}

export interface FindingOfLeader {
  readonly leader: string;
  readonly leaderAmount: string;
  readonly riser: string;
  readonly ratio: string;
  readonly from: string;
  readonly year: string;
}

export interface FindingOfShares {
  readonly faller: string;
  readonly fallerFrom: string;
  readonly fallerTo: string;
  readonly riser: string;
  readonly riserFrom: string;
  readonly riserTo: string;
  readonly from: string;
  readonly year: string;
}

export interface FindingOfRank {
  readonly leader: string;
  readonly place: string;
  readonly year: string;
}

export interface FindingOfRankMoved extends FindingOfRank {
  readonly riser: string;
  readonly before: string;
  readonly after: string;
  readonly from: string;
}

export interface FindingOfSummaries {
  readonly title: string;
  readonly low: string;
  readonly lowAmount: string;
  readonly high: string;
  readonly highAmount: string;
}

export interface FindingOfBalance extends Named {
  readonly balance: string;
  readonly year: string;
}

export interface FindingOfBooks extends Named {
  readonly own: string;
  readonly mirror: string;
  readonly ratio: string;
  readonly year: string;
}

export interface FindingOfGravity extends Named {
  readonly fitted: string;
  readonly low: string;
  readonly high: string;
  readonly year: string;
}

export interface SeriesAt {
  readonly series: string;
  readonly amount: string;
  readonly year: string;
}

export interface PointParts {
  readonly series: string;
  readonly period: string;
  readonly amount: string;
  readonly record: string;
}

export interface PointChange extends PointParts {
  readonly ratio: string;
  readonly before: string;
}

export interface SeriesChange {
  readonly series: string;
  readonly ratio: string;
  readonly average: string;
  readonly from: string;
  readonly year: string;
}

export interface TurningPoint {
  readonly year: string;
  readonly kind: 'peak' | 'low';
  readonly amount: string;
}

export interface AgreementParts {
  readonly subject: string;
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
  readonly printed: string;
  readonly unit: string;
  readonly retrieved: string;
  readonly url: string | null;
}

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

/** An operator of the expression language. */
export type ComparisonSign = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** A statement over years or members: the cases that decide it, how many more there are, and of how many. */
export interface StatementOver {
  readonly word: string;
  readonly statement: string;
  readonly told: readonly { readonly at: string; readonly statement: string }[];
  readonly more: number;
  readonly of: number;
  readonly isYears: boolean;
  /** Whether what is told is what nothing decides. */
  readonly isOpen: boolean;
}

/** A figure that a publisher printed, and what other records and vintages have beside it. */
export interface QuotedParts {
  readonly publisher: string;
  readonly working: string;
  readonly others: readonly ScenarioWorking[];
}

/** A record or vintage, and a statement with its values in it. */
export interface ScenarioWorking {
  readonly scenario: string;
  readonly working: string;
}

export interface SourceSensitiveParts extends ScenarioWorking {
  readonly holds: boolean;
  readonly others: readonly ScenarioWorking[];
}

/** How two values stand to one another. */
export interface ComparisonParts {
  readonly sign: ComparisonSign;
  readonly outcome: 'holds' | 'fails' | 'undecided' | 'missing';
  /** Whether the two are written alike, so that the second need not be repeated. */
  readonly alike: boolean;
  /** Whether they are places in an order, of which the lower number is the higher place. */
  readonly isRank: boolean;
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
}

/** A figure of a draft, and what the data have for the quantity that it is of. */
export interface DraftFinding {
  readonly printed: string;
  readonly quantity: string;
  readonly found: string;
}

export interface DraftCounts {
  readonly of: number;
  readonly right: number;
  readonly off: number;
  readonly notUnderstood: number;
}

export interface BandInWords {
  readonly series: string;
  readonly lowest: string;
  readonly by: string;
  readonly highest: string;
  readonly and: string;
  readonly year: string;
}

export interface GapInWords extends Named {
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

/** How a series went from its first year to its last, and the years in which it fell. */
export interface StepsInWords {
  readonly name: string;
  readonly firstAmount: string;
  readonly from: string;
  readonly lastAmount: string;
  readonly to: string;
  readonly years: string;
}
