import { allOf, anyOf, faultAt, membersTogether, negation, type Scope, shapeOf, type TruthMeaning } from '../meaning/index.ts';
import type { LogicNode, PrefixNode } from '../syntax/index.ts';

/** Statements joined by `and`, or by `or`. */
export function logic(scope: Scope, node: LogicNode, operands: readonly TruthMeaning[]): TruthMeaning {
  const together = membersTogether(operands);
  if (together === null) throw faultAt(scope, node, 'other members', ['statements over the same members']);
  const { operator } = node;
  const key = operands.map((operand) => `(${operand.key})`).join(` ${operator} `);
  const combine = operator === 'and' ? allOf : anyOf;
  return {
    kind: 'truth',
    ...shapeOf(node, key, operands, together.members),
    structure: { kind: 'logic', operator, operands },
    at: (facts, position) => combine(operands.map((operand) => operand.at(facts, position))),
  };
}

/** The opposite of a statement. */
export function opposite(node: PrefixNode, of: TruthMeaning): TruthMeaning {
  return {
    kind: 'truth',
    ...shapeOf(node, `not (${of.key})`, [of], of.members),
    structure: { kind: 'not', of },
    at: (facts, position) => negation(of.at(facts, position)),
  };
}
