import type { ComparisonOperator } from '../../syntax/index.ts';
import type { Figure } from '../phrases/index.ts';

/**
 * What a figure states: a quantity and how it stands to the printed number, or a range of numbers, as the expression language writes them. More
 * than one quantity where the text leaves open which is meant. `isGuessed` tells that something was taken for granted: such a figure can be found
 * right, never off.
 */
export interface Statement {
  readonly figure: Figure;
  readonly quantities: readonly string[];
  readonly operator: ComparisonOperator;
  readonly number: string;
  readonly upTo: string | null;
  readonly isGuessed: boolean;
}
