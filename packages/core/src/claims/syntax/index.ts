export { economiesAsked, economiesForExamples } from './economies-asked.ts';
export type {
  ArithmeticNode,
  ArithmeticOperator,
  CallNode,
  ComparisonNode,
  ComparisonOperator,
  ExpressionNode,
  IndexNode,
  LogicNode,
  MembersNode,
  NameNode,
  NumberNode,
  Place,
  PrefixNode,
  RangeNode,
  TextNode,
} from './expression-node.ts';
export { isYear, yearForm } from './is-year.ts';
export { parseExpression } from './parse-expression.ts';
export { printExpression } from './print-expression.ts';
