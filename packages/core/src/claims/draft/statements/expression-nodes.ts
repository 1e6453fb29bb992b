import { yearPeriod } from '../../../model/values/index.ts';
import type {
  ArithmeticNode,
  CallNode,
  ComparisonNode,
  ComparisonOperator,
  ExpressionNode,
  IndexNode,
  NameNode,
  NumberNode,
  RangeNode,
} from '../../syntax/index.ts';

/** A node that nobody wrote has no place in a text. */
const nowhere = { start: 0, end: 0 } as const;
const units = { '': 1, '%': 0.01, k: 1e3, mn: 1e6, bn: 1e9, tn: 1e12 } as const;

/** The code of an economy. */
export function nameNode(name: string): NameNode {
  return { kind: 'name', name, ...nowhere };
}

/** A year. */
export function yearNode(year: number): NumberNode {
  return numberNode(String(year));
}

/** A number as the expression language writes it: `19.7bn`, `40%`. */
export function numberNode(literal: string): NumberNode {
  const digits = literal.replace(/[^\d.].*/, '');
  const suffix = literal.slice(digits.length);
  const unit = units[suffix as keyof typeof units];
  const value = Number(`${digits}e${Math.round(Math.log10(unit))}`);
  const point = digits.indexOf('.');
  const decimals = point === -1 ? 0 : digits.length - point - 1;
  return { kind: 'number', printed: literal, value, decimals, unit, suffix: suffix as NumberNode['suffix'], ...nowhere };
}

/** Years, both ends included. */
export function rangeNode(from: number, to: number): RangeNode {
  return { kind: 'range', from: yearPeriod(from), to: yearPeriod(to), ...nowhere };
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
