import { comparePeriods, type Period, type Unit } from '../../../model/values/index.ts';
import type { Party, Units, Verb, Words } from '../phrases/index.ts';
import type { Flow, Topic } from './topic.ts';

/** Why a figure is not checked though it is understood, or need not be: the data can't decide it. */
export type NotCheckable = Words<'to-come other-subject other-currency other-measure no-figure sources-differ first-print language'>;

/** Why a figure of a draft is not understood. */
export type NotUnderstood =
  | Words<'unknown-word no-reading no-flow no-owner no-year several-periods two-readings'>
  | Words<'no-rate no-comparison guessed far denied'>;

/** The unit of an indicator: the engine's, and in words as its source prints it. */
export interface IndicatorUnit {
  readonly engine: Unit;
  readonly printed: string;
}

/** What a text is read with: whose trade it is about where it names none, and who belongs to a group. */
export interface Scope {
  readonly reporter: string;
  /** The first year of which there is trade. */
  readonly firstYear: Period | null;
  readonly lastYear: Period | null;
  /** Whether a record that is quoted is that of all that its sentence tells after it. */
  readonly isRecordKept?: boolean;
  /** The currencies that a rate may be of where nothing names one; dollars, unless the language of the text leaves it open. */
  readonly rates?: readonly ('usd' | 'cny')[];
  readonly membersIn: (code: string) => readonly string[];
  readonly told: Told;
  /** The group that the text is about, where an economy belongs to it. */
  readonly groupOf: (code: string) => string | null;
  readonly unitOf: (indicator: string) => IndicatorUnit;
  readonly economiesOf: (indicator: string) => readonly string[];
  /** Indicators that give a flow with a partner, a share of it or its growth, as a source printed it. */
  readonly printed: readonly (readonly [kind: string, partner: string, indicator: string, record: 'own' | 'partner' | 'other'])[];
}

/** A time that is known: one period, or the first and the last of a span. */
export interface Times {
  readonly from: Period;
  readonly to: Period;
}

/**
 * The first and the last time that a text told before a sentence, and the first and the last flow: a sentence that says too little, in a paragraph
 * that begins anew or after one that was not understood, may be of them.
 */
export interface Told {
  readonly times: readonly Times[];
  readonly topics: readonly Topic[];
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
  /** The currency that the sentence before spoke of: bare amounts have it, and rates may. */
  readonly spoken: Context['currency'];
  readonly isOwner: boolean;
  /** Whether this sentence has told a time. */
  readonly isTimed: boolean;
  /** The economy that the clause before began with: it does what the next one tells without saying who. */
  readonly subject: Party | null;
  /** The flow that the topic was set against, which a figure in brackets is of. */
  readonly other: Topic | null;
  /** The flow of which the one that the topic is about is a part, in a list. */
  readonly above: Flow | null;
  /** What a clause named before an aside, whose verb is still to come. */
  readonly pending: Topic | null;
  /** The two times that were told last, whatever they were of, the latest first. */
  readonly past: readonly Period[];
  /** The times of the clauses of this sentence, in order. */
  readonly timesTold: readonly Times[];
  /** Whether the clause before tells of an earlier time what the clause before it told: what comes after may be of either. */
  readonly isBackward: boolean;
  /** Whether what the clause before tells, or what it is set beside, is a mean of years. */
  readonly isMean: boolean;
  /** The unit of bare numbers. */
  readonly units: Units | null;
  /** What this sentence has named, in order; what the sentence before had named. */
  readonly named: readonly Topic[];
  readonly namedBefore: readonly Topic[];
  /** Economies that were spoken of, in order, where what was said of them is not understood. */
  readonly parties: readonly string[];
}

/** Nothing was said before. */
export const noContext: Context = {
  ...{ topic: null, times: null, base: null, verb: null, direction: null, currency: null, spoken: null, isOwner: false, isTimed: false },
  ...{ subject: null, other: null, above: null, pending: null, past: [], isMean: false, units: null },
  ...{ named: [], namedBefore: [], parties: [], timesTold: [], isBackward: false },
};

/** What a sentence leaves for the next one: of several things that it tells of, none is meant; of its times the one of which it tells (`timesLeft`). */
export function afterSentence(context: Context): Context {
  const { named, currency } = context;
  const times = timesLeft(context);
  const own = times === context.times ? {} : { times, base: null };
  const spoken = currency ?? context.spoken;
  const done = { timesTold: [], isBackward: false, isTimed: false, pending: null, currency: null };
  return { ...context, ...own, ...done, spoken, named: [], namedBefore: named };
}

/**
 * The latest of the times that a sentence told, where it ends with it or sets an earlier one beside it; null where one is a span, or where
 * they are not all as long.
 */
function timesLeft({ times, timesTold, isBackward }: Context): Times | null {
  if (times === null || times.from !== times.to) return null;
  if (timesTold.some(({ from, to }) => from !== to || from.length !== times.to.length)) return null;
  const [latest = times] = timesTold.toSorted((one, other) => comparePeriods(other.to, one.to));
  return isBackward || latest.to === times.to ? latest : null;
}

/** What a phrase is understood by: what was said before, whom the text is about; `use` is told all that comes to something. */
export interface Ground {
  readonly context: Context;
  readonly scope: Scope;
  readonly use: (what: object | string | undefined) => void;
}

/** What a phrase is understood by after a flow was named. */
export function on(flow: Flow, ground: Ground): Ground {
  return { ...ground, context: { ...ground.context, topic: { kind: 'flow', flow } } };
}

/** Why what a clause says can't be understood: thrown where that is found, caught where it is asked for (`attempt`). */
class Stop {
  readonly reason: NotUnderstood;

  constructor(reason: NotUnderstood) {
    this.reason = reason;
  }
}

/** Leaves what can't be understood. */
export function stop(reason: NotUnderstood): never {
  throw new Stop(reason);
}

/** What is understood, or why it is not. */
export function attempt<Read>(read: () => Read): Read | NotUnderstood {
  try {
    return read();
  } catch (error) {
    if (error instanceof Stop) return error.reason;
    throw error;
  }
}

export function asFlow(flow: Flow): Topic {
  return { kind: 'flow', flow };
}
