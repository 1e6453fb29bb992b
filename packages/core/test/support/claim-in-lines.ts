import type { CheckedClaim, CheckedExpression } from '../../src/index.ts';
import type { Sentence } from '../../src/model/index.ts';
import { receiptInLines } from './receipt-in-lines.ts';

/** A checked claim as text that holds all of it: the verdict, what is said, the working line by line, and every other way to read it. */
export function claimInLines(checked: CheckedClaim): readonly string[] {
  const { verdict, reason, sentence, filled, working, lenses, deciding, parts, sources, conflicts, recorded, changed } = checked;
  return [
    `${verdict}, ${reason}: ${told(sentence)}`,
    ...(filled === null ? [] : [`filled: ${told(filled)}`]),
    ...working.flatMap(({ depth, expression, at, filled: line, outcome, receipt, interval }) => [
      `${'  '.repeat(depth + 1)}${expression} at ${at}: ${told(line)}, ${outcome ?? 'a number'}${interval === null ? '' : `, ${interval.low} to ${interval.high}`}`,
      ...(receipt === null ? [] : receiptInLines(receipt, '', depth + 2)),
    ]),
    ...lenses.map(
      ({ id, label, outcome, filled: line, missing, ...rest }) =>
        `${id === deciding ? 'decides' : 'beside'}: ${[id, ...Object.values(rest), label, outcome, told(line), missing].join(' | ')}`,
    ),
    ...parts.map((part) => `part: ${[part.expression, part.verdict, part.reason, told(part.filled)].join(' | ')}`),
    `sources: ${sources.map(({ release }) => release.id).join(', ')}`,
    ...conflicts.map((id) => `conflict: ${id}`),
    ...(recorded === null ? [] : [`on record: ${recorded.verdict}, ${recorded.reason}${changed ? ', changed' : ''}`]),
  ];
}

/** The same of an expression that a user wrote. */
export function expressionInLines(result: CheckedExpression): readonly string[] {
  if (result.kind === 'statement') return [result.expression, ...claimInLines(result.checked)];
  return [
    `${result.expression}: ${result.value}`,
    ...result.receipts.flatMap((receipt) => receiptInLines(receipt, '', 1)),
    `sources: ${result.sources.map(({ release }) => release.id).join(', ')}`,
  ];
}

function told({ spans }: Sentence): string {
  return spans.map(({ text, receipt }) => (receipt === null ? text : `[${text}]`)).join('');
}
