import { calculate } from '../../metrics/numerics/index.ts';
import { missing, type Unit, type Value } from '../../model/values/index.ts';
import type { ReceiptStep, ReceiptSubject } from '../../model/view/index.ts';
import {
  combineIntervals,
  deriveNumber,
  type EconomyMeaning,
  economyNamed,
  everything,
  exactly,
  faultAt,
  type Interval,
  makeNumber,
  membersTogether,
  type NumberMeaning,
  plainStructure,
  type Scope,
  shapeOf,
  subjectOfText,
  type TextMeaning,
} from '../meaning/index.ts';
import type { ArithmeticNode, ArithmeticOperator, NameNode, NumberNode, PrefixNode, TextNode } from '../syntax/index.ts';

const alone = { yearly: false, members: null, structure: plainStructure } as const;

/** A number of the text itself: its receipt is the digits as they stand. */
export function literal(node: NumberNode): NumberMeaning {
  const unit = node.suffix === '%' ? 'ratio' : null;
  const subject: ReceiptSubject = { quantity: node.printed, reporter: null, partner: null, recorder: null, period: null };
  const receipt: ReceiptStep = {
    kind: 'step',
    subject,
    unit: unit ?? 'quantity',
    value: node.value,
    operation: 'stated',
    formula: node.printed,
    operands: [],
  };
  const interval = exactly(node.value);
  const stated = 0.5 * 10 ** -node.decimals * node.unit;
  return {
    kind: 'number',
    node,
    key: node.printed,
    ...alone,
    unit,
    stated,
    at: () => ({ receipt, rounded: interval, independent: interval }),
  };
}

/** Quoted text by itself: a date or words to compare with. */
export function quoted(node: TextNode): TextMeaning {
  const subject: ReceiptSubject = { quantity: node.value, reporter: null, partner: null, recorder: null, period: null };
  const receipt: ReceiptStep = {
    kind: 'step',
    subject,
    unit: 'quantity',
    value: missing('text-only', node.value),
    operation: 'stated',
    formula: node.value,
    operands: [],
  };
  return { kind: 'text', node, key: `'${node.value}'`, ...alone, at: () => ({ text: node.value, receipt }) };
}

/** An economy by its code. */
export function named(scope: Scope, node: NameNode): EconomyMeaning {
  const code = economyNamed(scope, node);
  return {
    kind: 'economy',
    node,
    key: code,
    ...alone,
    at: () => ({ point: code, rounded: [code], independent: [code], evidence: [] }),
  };
}

/** The negative of a number; one of the text keeps the tolerance of its digits. */
export function negated(node: PrefixNode, of: NumberMeaning): NumberMeaning {
  const shape = { ...shapeOf(node, `-${of.key}`, [of], of.members), unit: of.unit, stated: of.stated };
  return makeNumber(shape, (facts, position) => {
    const result = of.at(facts, position);
    const derivation = { subject: subjectOfText(shape.key, position), unit: result.receipt.unit, operation: 'arithmetic', formula: '-v' };
    const compute = ([value = missing('too-few-observations')]: readonly Value[]): Value => calculate([value], (number) => -number);
    const spread = ([interval = everything]: readonly Interval[]): Interval => ({ low: -interval.high, high: -interval.low });
    return deriveNumber(derivation, [{ role: 'number', result }], compute, spread);
  });
}

/**
 * A sum, difference, product, quotient or power. Amounts add to amounts of the same unit; an amount over an amount of the same unit is a
 * ratio; a plain number of the text fits any unit.
 */
export function arithmetic(scope: Scope, node: ArithmeticNode): NumberMeaning {
  const [left, right] = [numberOf(scope, node.left), numberOf(scope, node.right)];
  const together = membersTogether([left, right]);
  if (together === null) throw faultAt(scope, node, 'other members', ['series over the same members']);
  const { operator } = node;
  const unit = unitOf(scope, node, left.unit, right.unit);
  const shape = { ...shapeOf(node, `(${left.key} ${operator} ${right.key})`, [left, right], together.members), unit };
  return makeNumber(shape, (facts, position) => {
    const parts = [
      { role: 'left', result: left.at(facts, position) },
      { role: 'right', result: right.at(facts, position) },
    ];
    const resultUnit = unit ?? 'quantity';
    const derivation = {
      subject: subjectOfText(shape.key, position),
      unit: resultUnit,
      operation: 'arithmetic',
      formula: `a ${operator} b`,
    };
    const compute = ([a = missing('too-few-observations'), b = missing('too-few-observations')]: readonly Value[]): Value =>
      calculate([a, b], (one, other) => resultOf(operator, one, other));
    const spread = ([a = everything, b = everything]: readonly Interval[]): Interval => combineIntervals(operator, a, b);
    return deriveNumber(derivation, parts, compute, spread);
  });
}

function resultOf(operator: ArithmeticOperator, one: number, other: number): Value {
  switch (operator) {
    case '+':
      return one + other;
    case '-':
      return one - other;
    case '*':
      return one * other;
    case '/':
      return other === 0 ? missing('zero-denominator') : one / other;
    case '^':
      return one < 0 ? missing('out-of-domain') : one ** other;
  }
}

function unitOf(scope: Scope, node: ArithmeticNode, left: Unit | null, right: Unit | null): Unit | null {
  const isPlain = (unit: Unit | null): boolean => unit === null || unit === 'ratio' || unit === 'count';
  switch (node.operator) {
    case '+':
    case '-':
      if (left !== null && right !== null && left !== right) throw faultAt(scope, node, 'different units', [`${left} on both sides`]);
      return left ?? right;
    case '*':
      if (isPlain(right)) return left ?? right;
      return isPlain(left) ? right : 'quantity';
    case '/':
      if (left !== null && left === right) return 'ratio';
      return isPlain(right) ? left : left === null ? null : 'quantity';
    case '^':
      return isPlain(left) ? left : 'quantity';
  }
}

function numberOf(scope: Scope, node: ArithmeticNode['left']): NumberMeaning {
  const meaning = scope.meaning(node);
  if (meaning.kind === 'number') return meaning;
  throw faultAt(scope, node, 'not a number', ['a number']);
}
