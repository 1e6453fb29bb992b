import type { ComparisonOperator, ExpressionNode } from '../../syntax/index.ts';
import type { Figure } from '../phrases/index.ts';

/**
 * What a figure states: a quantity and how it stands to the printed number, or a range of numbers. More than one quantity where the text leaves
 * open which is meant. `isGuessed` tells that something was taken for granted: such a figure can be found right, never off.
 */
export interface Statement {
  readonly figure: Figure;
  readonly quantities: readonly ExpressionNode[];
  readonly operator: ComparisonOperator;
  readonly number: ExpressionNode;
  readonly upTo: ExpressionNode | null;
  readonly isGuessed: boolean;
}
