import type { ExpressionNode } from '../../syntax/index.ts';
import { relationOf, turned } from '../sentence/index.ts';
import type { DraftScope, PlacedFigure } from './draft-scope.ts';
import { callNode, minusNode, numberNode } from './expression-nodes.ts';
import type { NotUnderstood, Statement } from './interpretation.ts';

/** A statement of a quantity and a figure: its relation by the words before it, both ends of a range of numbers. */
export function stated(
  scope: DraftScope,
  { figure }: PlacedFigure,
  quantity: ExpressionNode,
  isPlain: boolean,
  sign: 1 | -1,
): Statement | { readonly reason: NotUnderstood } {
  const { operator, isRough } = relationOf(scope.sentence, figure);
  const isRoundNumber = /^[1-9]0*(?:\D|$)/.test(figure.literal) && !figure.literal.includes('.');
  const isWordy = figure.kind === 'fraction' || figure.kind === 'multiple';
  if (isRough && /^\d*[1-9]\d*[1-9]0+[a-z]*%?$/.test(figure.literal)) return { reason: 'rough' };
  const near =
    operator === '==' && ((isRough && isRoundNumber) || isWordy) && !figure.literal.includes('.')
      ? true
      : operator === '==' && figure.literal === '0.5';
  const number = near ? callNode('about', numberNode(figure.literal)) : numberNode(figure.literal);
  const upTo = figure.upTo === null ? null : numberNode(figure.upTo);
  if (sign === 1) return { quantity, operator, number, upTo, isPlain };
  return {
    quantity,
    operator: turned(operator),
    number: minusNode(upTo ?? number),
    upTo: upTo === null ? null : minusNode(number),
    isPlain,
  };
}
