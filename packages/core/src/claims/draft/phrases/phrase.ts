import type { Period } from '../../../model/values/index.ts';
import { featureNames } from './feature-names.data.ts';

/** What a flow of goods is called: from its owner's side. `same` is that of the flow spoken of before (`that with Uzbekistan`). */
export type FlowWord = 'export' | 'import' | 'total' | 'balance' | 'same';

/**
 * A number as a text prints it. `literal` is the number as the expression language writes it, `upTo` the upper end of a range of numbers;
 * `start` and `end` are offsets in the sentence. `thing` is the noun of what is counted, where it is no money and no part; of a record the year since
 * when it is one. The literal of a record is `-1` where it is the least.
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

/** A figure of which nothing is said but what it is: the others are this one with what they say. */
export const bareFigure: Figure = {
  ...{ leaf: 'figure', unit: 'plain', literal: '', upTo: null, thing: null },
  ...{ sign: null, isInWords: false, start: 0, end: 0 },
};

/** `scaled` is an amount of unstated currency, `part` a fraction in words, `times` a multiple, `place` an ordinal, `record` the claim that a level is the highest or lowest. */
export type FigureUnit = Words<'usd cny other scaled percent points part times place record plain'>;

/** Economies that a text names, or points back to with a word (`its`, `there`); a `member` of the group is meant by `the republic`. */
export interface Party {
  readonly leaf: 'party';
  readonly codes: readonly string[];
  readonly points: 'its' | 'there' | 'member' | 'our' | null;
  /** Of a group those that belong to it. */
  readonly members?: readonly string[];
  /** Whether it may be the one whose trade the text is about, where none was named: `the country's`. */
  readonly isHome?: true;
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
  /** Whether it is the period of the same length right before another. */
  readonly isPrevious?: true;
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

/** The words of a text, each as a type of its own. */
export type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text;

type Names = typeof featureNames;

/** Under which names a phrase keeps the economies that it names. */
export type PlaceName = Words<Names['placeNames']>;

/**
 * What a word or a phrase says: each feature at most once, whatever the order. Parts of a clause are put together by joining their features. What is
 * not said is missing, or there as undefined in a clause that is read (`spelledOut`).
 */
export type Phrase = { readonly [Name in PlaceName]?: Party | undefined } & {
  readonly [Name in Words<Names['timeNames']>]?: When | undefined;
} & {
  readonly [Name in Words<Names['figureNames']> | 'part' | 'whole' | 'other']?: Phrase | undefined;
} & { readonly [Name in Words<Names['topicFlags'] | Names['figureFlags'] | Names['joinFlags']>]?: true | undefined } & {
  readonly measure?: FlowWord | undefined;
  readonly rank?: FlowWord | undefined;
  readonly sign?: 1 | -1 | undefined;
  readonly goods?: Goods | undefined;
  readonly indicator?: Indicator | undefined;
  readonly verb?: Verb | undefined;
  readonly direction?: 1 | -1 | undefined;
  readonly operator?: Operator | undefined;
  readonly rough?: 'both' | 'below' | 'above' | undefined;
  readonly figure?: Figure | undefined;
  readonly currency?: 'usd' | 'cny' | undefined;
  readonly units?: Units | undefined;
  readonly values?: readonly Phrase[] | undefined;
};

/** Every feature, unsaid. */
const unsaid: Phrase = Object.fromEntries(Object.values(featureNames).flatMap((some) => some.split(' ').map((name) => [name, undefined])));

/** A phrase with all that it does not say as undefined: phrases of one shape are read many times as fast as those of many. */
export function spelledOut(phrase: Phrase): Phrase {
  return { ...unsaid, ...phrase };
}

/** What a verb does with its figures. */
export type Verb = Words<'level total change multiply deal share go have hover exceed score'>;
export type Operator = '>' | '>=' | '<' | '<=';
