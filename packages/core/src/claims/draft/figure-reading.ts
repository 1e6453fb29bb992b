import type { DraftFigure } from './make-skeleton.ts';

/** Why a figure of a draft is not understood. */
export type NotUnderstood =
  | 'no-flow'
  | 'other-subject'
  | 'no-year'
  | 'several-partners'
  | 'to-come'
  | 'part-year'
  | 'a-change'
  | 'no-rate'
  | 'no-figure'
  | 'sources-differ'
  | 'unknown-words'
  | 'rough';

/** How a figure is related to what it says. */
export type Relation = '==' | '>' | '>=' | '<' | '<=';

/** What a figure states, as an expression: the quantity, and its relation to the printed number; or why it is not understood. */
export type FigureReading =
  | { readonly quantity: string; readonly operator: Relation; readonly literal: string }
  | { readonly reason: NotUnderstood };

/** Where a figure stands in a skeleton, and which of the figures it is. */
export interface FigurePlace {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly figure: DraftFigure;
}
