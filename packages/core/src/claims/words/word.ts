import type { CallScope, Meaning } from '../meaning/index.ts';

/** A word of the expression language: how a call of it is written, and what a call means. */
export interface Word {
  readonly word: string;
  readonly form: string;
  readonly meaning: (scope: CallScope) => Meaning;
}
