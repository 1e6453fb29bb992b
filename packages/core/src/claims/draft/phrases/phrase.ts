import type { Period } from '../../../model/values/index.ts';

/** What a flow of goods is called: from its owner's side. `same` is that of the flow spoken of before (`that with Uzbekistan`). */
export type FlowWord = 'export' | 'import' | 'total' | 'balance' | 'same';

/**
 * A number as a text prints it. `literal` is the number as the expression language writes it, `upTo` the upper end of a range of numbers;
 * `first` and `end` are offsets in the sentence. `thing` is the noun of what is counted, where it is no money and no part.
 */
export interface Figure {
  readonly leaf: 'figure';
  readonly unit: FigureUnit;
  readonly literal: string;
  readonly upTo: string | null;
  readonly thing: string | null;
  /** Of a number in brackets with a plus or a minus: which. */
  readonly sign: 1 | -1 | null;
  /** Whether it is said in a word that is meant roughly: `a third`, `doubled`. */
  readonly isInWords: boolean;
  readonly start: number;
  readonly end: number;
}

/** `scaled` is an amount of unstated currency, `part` a fraction in words, `times` a multiple, `place` an ordinal, `record` the claim that a level is the highest so far. */
export type FigureUnit = 'usd' | 'cny' | 'other' | 'scaled' | 'percent' | 'points' | 'part' | 'times' | 'place' | 'record' | 'plain';

/** Economies that a text names, or points back to with a word (`its`, `there`). */
export interface Party {
  readonly leaf: 'party';
  readonly codes: readonly string[];
  readonly points: 'its' | 'there' | 'our' | null;
}

/**
 * A time that a text names: periods (several of a list), a span of years or months, a month whose year is not said, or a distance in years from
 * a time told before.
 */
export interface When {
  readonly leaf: 'when';
  readonly periods: readonly Period[];
  readonly isSpan: boolean;
  /** The months of a year, from the first to the last (`3..3` is March), where the year is not said. */
  readonly months: readonly [first: number, last: number] | null;
  /** The distance in years. */
  readonly years: number | null;
}

/** An indicator of the dataset, by its id. `holder` is the economy that holds the part of a whole which it gives; null where it gives no part. */
export interface Indicator {
  readonly leaf: 'indicator';
  readonly id: string;
  /** The indicators of its place among others and of its growth, where there are such. */
  readonly rank: string | null;
  readonly growth: string | null;
  readonly holder: string | null;
}

/**
 * Goods of a nomenclature, by code; several where a text lists them. `indicators` give how much of them an economy sells to a partner, or buys from
 * it.
 */
export interface Goods {
  readonly leaf: 'goods';
  readonly codes: readonly string[];
  readonly indicators: readonly { readonly flow: 'export' | 'import'; readonly partner: string; readonly id: string }[];
}

/** The unit that a heading or a list gives to bare numbers: a currency with a scale, or per cent. */
export interface Units {
  readonly leaf: 'units';
  readonly unit: 'usd' | 'cny' | 'percent';
  readonly scale: string;
}

/** What a word or a phrase says: each feature at most once, whatever the order. Parts of a clause are put together by joining their features. */
export interface Phrase {
  readonly measure?: FlowWord;
  readonly sign?: 1 | -1;
  readonly owner?: Party;
  readonly to?: Party;
  readonly from?: Party;
  readonly with?: Party;
  readonly by?: Party;
  readonly of?: Party;
  readonly in?: Party;
  readonly between?: Party;
  readonly receiver?: Party;
  readonly maker?: Party;
  readonly subject?: Party;
  readonly goods?: Goods;
  readonly indicator?: Indicator;
  readonly share?: true;
  readonly contribution?: true;
  readonly part?: Phrase;
  readonly whole?: Phrase;
  readonly other?: Phrase;
  readonly rank?: FlowWord;
  /** Whether a number is a place in an order; whether goods are only what an indicator measures. */
  readonly ranked?: true;
  readonly measured?: true;
  readonly verb?: Verb;
  readonly direction?: 1 | -1;
  readonly operator?: Operator;
  readonly rough?: 'both' | 'below' | 'above';
  readonly not?: true;
  readonly growth?: true;
  readonly back?: true;
  readonly figure?: Figure;
  readonly value?: Phrase;
  readonly values?: readonly Phrase[];
  readonly toValue?: Phrase;
  readonly fromValue?: Phrase;
  readonly atValue?: Phrase;
  readonly againstValue?: Phrase;
  readonly byValue?: Phrase;
  /** How many times as much, in a verb: `more than doubled`. */
  readonly multiplied?: Phrase;
  readonly times?: Phrase;
  readonly portion?: Phrase;
  readonly record?: Phrase;
  readonly when?: When;
  /** Months before what is measured, whose year may be told later: `second-quarter exports were 5 billion in 2026`. */
  readonly months?: When;
  /** The time at which an index is a hundred. */
  readonly index?: When;
  readonly base?: When;
  readonly party?: Party;
  /** Whether a flow is told to be all that there is. */
  readonly overall?: true;
  readonly recorder?: Party;
  /** Of whom the speaker is who says so. */
  readonly speaker?: Party;
  readonly mean?: true;
  readonly sum?: true;
  readonly currency?: 'usd' | 'cny';
  readonly ofWhich?: true;
  readonly it?: true;
  readonly which?: true;
  readonly paren?: true;
  readonly ofIt?: true;
  readonly monthly?: true;
  /** Whether a time is told that needs another to say which: `last year`. */
  /** Whether words between commas were passed over that are not known: what is told can be right, never off. */
  readonly doubt?: true;
  readonly vague?: true;
  /** Whether something had happened by a time: since when is not told. */
  readonly perfect?: true;
  /** Whether a flow is set against what its other side records of it. */
  readonly mirror?: true;
  /** Whether a clause is about the difference of two flows. */
  readonly gap?: true;
  /** Whether a clause is about how many times as large a flow is as another; about two flows, each with a figure of its own. */
  readonly ratio?: true;
  /** Whether the time has to be told that something is set against. */
  readonly dated?: true;
  readonly pair?: true;
  readonly accompanying?: true;
  /** Whether a flow is one that another exceeds: only its own level may be told with it. */
  readonly outdone?: true;
  /** Whether a flow stands after `than`: then the clause before does not tell by how much something changed. */
  readonly than?: true;
  /** Whether a figure comes on top of another: `a further 3 billion`. */
  readonly further?: true;
  /** Whether a verb of trade has its subject right before it. */
  readonly dealt?: true;
  /** Whether a word may be of companies as well as of an economy: `sales`. */
  readonly loose?: true;
  readonly respective?: true;
  readonly reach?: true;
  readonly beside?: true;
  /** Whether what stands beside is another thing, and not the same at another time. */
  readonly rival?: true;
  readonly sequel?: true;
  readonly units?: Units;
  readonly every?: true;
  /** Whether something is told of all years that there are, where no time is. */
  readonly ever?: true;
}

/** What a verb does with its figures. */
export type Verb = 'level' | 'total' | 'change' | 'multiply' | 'deal' | 'share' | 'go' | 'have' | 'hover' | 'exceed' | 'score';
export type Operator = '>' | '>=' | '<' | '<=';
