import type { ExpressionNode } from '../../syntax/index.ts';
import type { Relation } from '../sentence/index.ts';

/** Why a figure is not checked though it is understood, or need not be: the data can't decide it. */
export type NotCheckable =
  | 'to-come'
  | 'part-year'
  | 'other-subject'
  | 'other-currency'
  | 'other-measure'
  | 'no-figure'
  | 'sources-differ'
  | 'language';

/** Why a figure of a draft is not understood. */
export type NotUnderstood =
  | 'no-flow'
  | 'no-year'
  | 'several-partners'
  | 'a-change'
  | 'no-rate'
  | 'unknown-words'
  | 'rough'
  | 'denied'
  | 'no-comparison';

/**
 * What a figure states: a quantity, its relation to the printed number (a range of numbers has two). `isPlain` tells that nothing but plain
 * words stands between the figure and what it is of; an interpretation past other words can find a figure right, never off.
 */
export interface Statement {
  readonly quantity: ExpressionNode;
  readonly operator: Relation;
  readonly number: ExpressionNode;
  /** The upper end of a range of numbers. */
  readonly upTo: ExpressionNode | null;
  readonly isPlain: boolean;
  /** Why an interpretation that is not plain may be wrong; `unknown-words` where nothing is said. */
  readonly doubt?: NotUnderstood;
}

/** A statement, or why there is none. */
export type Interpretation = Statement | { readonly reason: NotUnderstood | NotCheckable };

/** Whether a figure was read. */
export function isStatement(interpretation: Interpretation): interpretation is Statement {
  return 'quantity' in interpretation;
}
