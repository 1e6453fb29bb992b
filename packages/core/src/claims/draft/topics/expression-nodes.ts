import { ownValue, type Period, periodSchema } from '../../../model/values/index.ts';
import type {
  ArithmeticNode,
  CallNode,
  ComparisonNode,
  ComparisonOperator,
  ExpressionNode,
  IndexNode,
  MembersNode,
  NameNode,
  NumberNode,
  RangeNode,
  TextNode,
} from '../../syntax/index.ts';

/** A node that nobody wrote has no place in a text. */
const nowhere = { start: 0, end: 0 } as const;
const units: Readonly<Record<string, number>> = { '': 1, '%': 0.01, k: 1e3, mn: 1e6, bn: 1e9, tn: 1e12 };

/** The code of an economy. */
export function nameNode(name: string): NameNode {
  return { kind: 'name', name, ...nowhere };
}

/** Several economies, each by itself. */
export function membersNode(codes: readonly string[]): MembersNode {
  return { kind: 'members', names: codes.map(nameNode), ...nowhere };
}

/** Each of the group that is asked about, by itself: `*`. */
export function eachNode(): MembersNode {
  return { kind: 'members', names: '*', ...nowhere };
}

/** Quoted text. */
export function textNode(value: string): TextNode {
  return { kind: 'text', value, ...nowhere };
}

/** A period: a year, a month, or a run of months. */
export function periodNode(period: Period): ExpressionNode {
  if (period.length === 4) return numberNode(period);
  const [from = period, to] = period.split('..').map((month) => periodSchema.parse(month));
  return to === undefined ? { kind: 'month', period, ...nowhere } : rangeNode(from, to);
}

/** A number as the expression language writes it: `19.7bn`, `40%`. */
export function numberNode(literal: string): NumberNode {
  const digits = literal.replace(/[^\d.].*/, '');
  const suffix = literal.slice(digits.length);
  const unit = ownValue(units, suffix) ?? 1;
  const value = Number(`${digits}e${Math.round(Math.log10(unit))}`);
  const point = digits.indexOf('.');
  const decimals = point === -1 ? 0 : digits.length - point - 1;
  return { kind: 'number', printed: literal, value, decimals, unit, suffix: suffix as NumberNode['suffix'], ...nowhere };
}

/** Years or months, both ends included. */
export function rangeNode(from: Period, to: Period): RangeNode {
  return { kind: 'range', from, to, ...nowhere };
}

/** A word with what it is about. */
export function callNode(word: string, ...operands: readonly ExpressionNode[]): CallNode {
  return { kind: 'call', word, operands, ...nowhere };
}

/** One year or one member of a series. */
export function indexNode(of: ExpressionNode, by: ExpressionNode): IndexNode {
  return { kind: 'index', of, by, ...nowhere };
}

export function arithmeticNode(left: ExpressionNode, operator: ArithmeticNode['operator'], right: ExpressionNode): ArithmeticNode {
  return { kind: 'arithmetic', operator, left, right, ...nowhere };
}

/** A number with the opposite sign. */
export function minusNode(of: ExpressionNode): ExpressionNode {
  return { kind: 'prefix', operator: '-', of, ...nowhere };
}

/** A comparison, or a chain of two. */
export function comparisonNode(operands: readonly ExpressionNode[], operators: readonly ComparisonOperator[]): ComparisonNode {
  return { kind: 'comparison', operands, operators, ...nowhere };
}
