import type { Period } from '../../../model/values/index.ts';
import type { Party, Units, Verb } from '../phrases/index.ts';
import type { Flow, Topic } from './topic.ts';

/** A time that is known: one period, or the first and the last of a span. */
export interface Times {
  readonly from: Period;
  readonly to: Period;
}

/**
 * What a clause leaves behind for the one after it: what it was about, when, and how it was put. `isOwner` tells that the economy that it began
 * with is the one whose trade it is, so that another in its place is too.
 */
export interface Context {
  readonly topic: Topic | null;
  readonly times: Times | null;
  readonly base: Period | null;
  readonly verb: Verb | null;
  readonly direction: 1 | -1 | null;
  readonly currency: 'usd' | 'cny' | null;
  readonly isOwner: boolean;
  /** Whether this sentence has told a time; whether it is the one before that spoke of yuan, and not this one. */
  readonly isTimed: boolean;
  readonly wasYuan: boolean;
  /** The economy that the clause before began with: it does what the next one tells without saying who. */
  readonly subject: Party | null;
  /** The flow that the topic was set against, which a figure in brackets is of. */
  readonly other: Topic | null;
  /** The flow of which the one that the topic is about is a part, in a list. */
  readonly above: Flow | null;
  /** What a clause named before an aside, whose verb is still to come. */
  readonly pending: Topic | null;
  /** The time that was told last, whatever it was of. */
  readonly last: Period | null;
  /** The one that was told before it, where that is another. */
  readonly earlier: Period | null;
  /** Whether the clause before tells by how much something changed. */
  readonly isRise: boolean;
  /** Whether it tells a mean of years. */
  readonly isMean: boolean;
  /** The unit of bare numbers. */
  readonly units: Units | null;
  /** Whether this sentence has named anything yet; how the things that it has named differ, and how those of the sentence before did. */
  readonly isBegun: boolean;
  /** Whether it has pointed back to what was named before. */
  readonly isPointed: boolean;
  readonly mixed: 'pair' | 'kind' | null;
  readonly wasMixed: 'pair' | 'kind' | null;
  /** What this sentence has told figures of, in order: `5 billion and that with B to 3 billion, up 20 and 7 percent respectively`. */
  readonly told: readonly Topic[];
  /** Economies that were spoken of, in order, where what was said of them is not understood. */
  readonly parties: readonly string[];
}

/** Nothing was said before. */
export const noContext: Context = {
  ...{ topic: null, times: null, base: null, verb: null, direction: null, currency: null, isOwner: false, isTimed: false },
  ...{ wasYuan: false, subject: null, other: null, above: null, pending: null, last: null, earlier: null, isRise: false },
  ...{ isMean: false, units: null, told: [], parties: [] },
  ...{ isBegun: false, isPointed: false, mixed: null, wasMixed: null },
};

/** What a sentence leaves for the next one: of several times or several things that it tells of, none is meant. */
export function afterSentence(context: Context): Context {
  const { times, mixed, currency } = context;
  const isSpan = times !== null && times.from !== times.to;
  return {
    ...context,
    ...{ times: isSpan ? null : times, base: isSpan ? null : context.base, wasYuan: currency === 'cny' },
    ...{ pending: null, told: [], isBegun: false, isPointed: false, isTimed: false, mixed: null, wasMixed: mixed },
  };
}
