import type { Words } from '../phrases/index.ts';

/** Why a figure is not checked though it is understood, or need not be: the data can't decide it. */
export type NotCheckable = Words<'to-come other-subject other-currency other-measure no-figure sources-differ first-print language'>;

/** Why a figure of a draft is not understood. */
export type NotUnderstood =
  | Words<'unknown-word no-reading no-flow no-owner no-year several-periods two-readings'>
  | Words<'no-rate no-comparison guessed far denied'>;
