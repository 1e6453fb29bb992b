import { type NumberNode, parseExpression } from '../../syntax/index.ts';

/** A number of a text: what it comes to with its sign, how it is printed, and half a unit of its last digit. */
export interface PrintedNumber {
  readonly value: number;
  readonly literal: NumberNode;
  readonly half: number;
}

/** Reads a number as the expression language writes it: `-4.4bn`. */
export function printedNumber(text: string): PrintedNumber {
  const node = parseExpression(text.replace(/^-/, ''));
  if (node.kind !== 'number') throw new RangeError(`draft: no number: ${text}`);
  return { value: text.startsWith('-') ? -node.value : node.value, literal: node, half: 0.5 * 10 ** -node.decimals * node.unit };
}
