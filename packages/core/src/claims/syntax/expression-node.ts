import type { Period } from '../../model/values/index.ts';

/** Where a node stands in its text: offsets of its first character and of the one after its last. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * A number as written: `28.6bn`, `40%`, `2023`. `value` is in plain units; `unit` is what one unit of the printed digits is worth, so
 * that half a unit of the last digit is 0.5 * 10^-decimals * unit.
 */
export interface NumberNode extends Place {
  readonly kind: 'number';
  readonly printed: string;
  readonly value: number;
  readonly decimals: number;
  readonly unit: number;
  readonly suffix: '' | '%' | 'k' | 'mn' | 'bn' | 'tn';
}

/** Quoted text: an id of an event or an indicator, a date, a ladder and its levels. */
export interface TextNode extends Place {
  readonly kind: 'text';
  readonly value: string;
}

/** A bare name: the code of an economy or of a group. */
export interface NameNode extends Place {
  readonly kind: 'name';
  readonly name: string;
}

/** Several economies, each by itself: `*` (the five) or `{KGZ, UZB}`. */
export interface MembersNode extends Place {
  readonly kind: 'members';
  readonly names: readonly NameNode[] | '*';
}

/** A month: `2026-07`. A year is a number. */
export interface MonthNode extends Place {
  readonly kind: 'month';
  readonly period: Period;
}

/** Years, or months, both ends included: `2014..2023`, `2026-01..2026-07`. */
export interface RangeNode extends Place {
  readonly kind: 'range';
  readonly from: Period;
  readonly to: Period;
}

/** A word of the field with what it is about: `growth(total(CHN, CA5), 2022)`. */
export interface CallNode extends Place {
  readonly kind: 'call';
  readonly word: string;
  readonly operands: readonly ExpressionNode[];
}

/** One period or one member of a series: `total(CHN, CA5)[2022]`, `[2026-07]`, the run `[2026-01..2026-07]`, `rank(total(CHN, *), 2023)[KAZ]`. */
export interface IndexNode extends Place {
  readonly kind: 'index';
  readonly of: ExpressionNode;
  readonly by: ExpressionNode;
}

export interface PrefixNode extends Place {
  readonly kind: 'prefix';
  readonly operator: '-' | 'not';
  readonly of: ExpressionNode;
}

export interface ArithmeticNode extends Place {
  readonly kind: 'arithmetic';
  readonly operator: ArithmeticOperator;
  readonly left: ExpressionNode;
  readonly right: ExpressionNode;
}
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '^';

/** A comparison, or a chain of them: `a > b > c` is `a > b and b > c`. One operator fewer than operands. */
export interface ComparisonNode extends Place {
  readonly kind: 'comparison';
  readonly operands: readonly ExpressionNode[];
  readonly operators: readonly ComparisonOperator[];
}
export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** Statements joined by `and`, or by `or`. */
export interface LogicNode extends Place {
  readonly kind: 'logic';
  readonly operator: 'and' | 'or';
  readonly operands: readonly ExpressionNode[];
}

/** The tree of an expression over the data. */
export type ExpressionNode =
  | NumberNode
  | TextNode
  | NameNode
  | MembersNode
  | MonthNode
  | RangeNode
  | CallNode
  | IndexNode
  | PrefixNode
  | ArithmeticNode
  | ComparisonNode
  | LogicNode;
