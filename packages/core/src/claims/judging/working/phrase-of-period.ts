import { formatPeriod } from '../../../format/index.ts';
import type { Language } from '../../../messages/catalogue.ts';
import { type ExpressionNode, printExpression } from '../../syntax/index.ts';

/** Whether a node writes a period or a span of them: a year, a month, years, months. */
export function isPeriod({ kind }: ExpressionNode): boolean {
  return kind === 'number' || kind === 'month' || kind === 'range';
}

/** A period or a span of them as a sentence names it: `2013–2023`, `July 2026`, `January–July 2026`. */
export function phraseOfPeriod(node: ExpressionNode, language: Language): string {
  if (node.kind === 'month') return formatPeriod(node.period, language);
  if (node.kind !== 'range') return printExpression(node);
  return node.from.length === 4 ? `${node.from}–${node.to}` : formatPeriod(`${node.from}..${node.to}`, language);
}
