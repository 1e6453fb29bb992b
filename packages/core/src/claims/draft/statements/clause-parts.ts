import type { Period } from '../../../model/values/index.ts';
import type { Figure, Phrase, Verb, When } from '../phrases/index.ts';
import { type Context, type Flow, firstPeriod, type Ground, periodsOf, type Scope, type Times, type Topic } from '../topics/index.ts';

/** The times of a clause: that of its main figure, and the one it is set against, where they are told. */
export interface ClauseTimes {
  readonly main: Times | null;
  readonly base: Period | null;
  /** The periods of a list. */
  readonly list: readonly Period[];
  /** What the clause tells of its time itself; null where it tells nothing. */
  readonly told: When | null;
}

/** All that it takes to say what the figures of a clause state. */
export interface ClauseParts {
  readonly phrase: Phrase;
  readonly topic: Topic;
  readonly times: ClauseTimes;
  readonly before: Context;
  readonly scope: Scope;
  readonly verb: Verb | null;
  readonly direction: 1 | -1 | null;
  readonly currency: 'usd' | 'cny' | null;
  readonly use: Ground['use'];
}

/** A figure with what is said of it. */
export type Told = Phrase & { readonly figure: Figure };

/** Whether a phrase tells a figure. */
export function isTold(value: Phrase | undefined): value is Told {
  return value?.figure !== undefined;
}

/** A clause as if it were about another topic, or a flow. */
export function about(topic: Topic | Flow, parts: ClauseParts): ClauseParts {
  return { ...parts, topic: 'kind' in topic ? topic : { kind: 'flow', flow: topic } };
}

/** What another flow that a clause names is understood by: the one that it is about. */
export function groundOf({ before, topic, scope, use }: ClauseParts): Ground {
  return { context: { ...before, topic }, scope, use };
}

/** The time of a figure: its own, else that of its clause; the last of a span. */
export function timeOf({ times, phrase, use }: ClauseParts, when: When | undefined): Period | null {
  const main = times.main?.to ?? null;
  const isRelative = when !== undefined && (when.years ?? when.months) !== null;
  if (when === undefined || isRelative) use(phrase.when);
  use(when);
  if (when === undefined || (isRelative && when === times.told)) return main;
  const all = periodsOf(when, main);
  const period = (when.isSpan ? all.at(-1) : all[1] === undefined ? all[0] : undefined) ?? null;
  return phrase.months === undefined || period?.length !== 4 ? period : firstPeriod(phrase.months, period);
}

/** Whether a figure is a mean of years. */
export function isMean({ phrase, use }: ClauseParts, { mean }: Phrase): boolean {
  use('mean');
  return (phrase.mean ?? mean) !== undefined;
}
