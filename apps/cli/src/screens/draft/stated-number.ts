import { type ExpressionNode, parseExpression } from '@sogdia/core/claims';

/** The number that a figure of a draft was read as, and to which digits. */
export interface StatedNumber {
  readonly value: number;
  /** The number of the data to the digits of the text. */
  readonly rounded: (value: number) => string;
}

/** The number that an expression compares a quantity with; null where that is none. */
export function statedNumber(expression: string): StatedNumber | null {
  const node = parseExpression(expression);
  const last = node.kind === 'comparison' ? node.operands.at(-1) : undefined;
  const number = numberIn(last);
  if (number === null) return null;
  const { unit, decimals, suffix } = number;
  const sign = last?.kind === 'prefix' ? -1 : 1;
  return { value: sign * number.value, rounded: (value) => `${(value / unit).toFixed(decimals)}${suffix}` };
}

function numberIn(node: ExpressionNode | undefined): Extract<ExpressionNode, { kind: 'number' }> | null {
  if (node?.kind === 'prefix') return numberIn(node.of);
  return node?.kind === 'number' ? node : null;
}
