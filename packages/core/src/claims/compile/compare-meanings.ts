import {
  allOf,
  compareEconomies,
  compareNumbers,
  compareTexts,
  faultAt,
  type Meaning,
  membersTogether,
  type PairComparison,
  type Scope,
  shapeOf,
  type TextMeaning,
  type TruthMeaning,
} from '../meaning/index.ts';
import type { ComparisonNode, ComparisonOperator, ExpressionNode } from '../syntax/index.ts';

/** A comparison of numbers, economies, dates or texts, or a chain of them, each pair of which must hold. */
export function comparison(scope: Scope, node: ComparisonNode): TruthMeaning {
  const operands = node.operands.map(scope.meaning);
  const together = membersTogether(operands);
  if (together === null) throw faultAt(scope, node, 'other members', ['series over the same members']);
  const pairs = node.operators.map((operator, index) => pairOf(scope, node, operator, operands, index));
  const key = operands.map((operand, index) => `${index === 0 ? '' : ` ${node.operators[index - 1]} `}${operand.key}`).join('');
  return {
    kind: 'truth',
    ...shapeOf(node, key, operands, together.members),
    structure: { kind: 'comparison', operands, operators: node.operators },
    at: (facts, position) => allOf(pairs.map((pair) => pair(facts, position))),
  };
}

function pairOf(
  scope: Scope,
  node: ComparisonNode,
  operator: ComparisonOperator,
  operands: readonly Meaning[],
  index: number,
): PairComparison {
  const [left, right] = [operands[index], operands[index + 1]];
  const place = node.operands[index + 1] ?? node;
  if (left === undefined || right === undefined) throw faultAt(scope, place, 'nothing to compare', ['two sides']);
  if (left.kind === 'number' && right.kind === 'number') {
    if (left.unit !== null && right.unit !== null && left.unit !== right.unit)
      throw faultAt(scope, place, `${right.unit} compared with ${left.unit}`, [`a number in ${left.unit}`]);
    return compareNumbers(operator, left, right);
  }
  if (left.kind === 'economy' && right.kind === 'economy') {
    requireEquality(scope, place, operator);
    return compareEconomies(operator, left, right);
  }
  if (isWritten(left) && isWritten(right)) return textsOf(scope, place, operator, left, right);
  throw faultAt(scope, place, `${right.kind} compared with ${left.kind}`, [expectedBeside(left)]);
}

/** Dates where one side is a date, texts where neither is. */
function textsOf(scope: Scope, place: ExpressionNode, operator: ComparisonOperator, left: TextMeaning, right: TextMeaning): PairComparison {
  const dates = left.kind === 'date' || right.kind === 'date';
  if (!dates) requireEquality(scope, place, operator);
  for (const { node } of dates ? [left, right] : []) {
    if (node.kind === 'text' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(node.value))
      throw faultAt(scope, node, 'not a date', ['a date such as 2013-09-07, 2013-09 or 2013']);
  }
  return compareTexts(operator, left, right, dates);
}

function isWritten(meaning: Meaning): meaning is TextMeaning {
  return meaning.kind === 'date' || meaning.kind === 'text';
}

function requireEquality(scope: Scope, place: ExpressionNode, operator: ComparisonOperator): void {
  if (operator === '==' || operator === '!=') return;
  throw faultAt(scope, place, `no order for ${operator}`, ['== or !=']);
}

function expectedBeside(meaning: Meaning): string {
  return {
    number: 'a number',
    economy: 'an economy',
    date: 'a date in quotation marks',
    text: 'a text in quotation marks',
    truth: 'and or or',
  }[meaning.kind];
}
