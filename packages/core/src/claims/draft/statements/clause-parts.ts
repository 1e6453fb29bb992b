import type { Period } from '../../../model/values/index.ts';
import type { Phrase, Verb, When } from '../phrases/index.ts';
import type { Context, Ground, Scope, Times, Topic } from '../topics/index.ts';

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

/** What another flow that a clause names is understood by: the one that it is about. */
export function groundOf({ before, topic, scope, use }: ClauseParts): Ground {
  return { context: { ...before, topic }, scope, use };
}
