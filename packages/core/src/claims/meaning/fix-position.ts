import { type ExpressionNode, economiesForExamples, isYear, yearForm } from '../syntax/index.ts';
import type { Facts, Meaning, Position } from './meaning.ts';
import { economyNamed, faultAt, type Scope } from './scope.ts';

/**
 * A series at one year or for one member: `by` is a year or the code of an economy. Throws `ExpressionError` where the series has no such
 * axis, or no such member.
 */
export function fixPosition(scope: Scope, meaning: Meaning, by: ExpressionNode, node: ExpressionNode = meaning.node): Meaning {
  if (by.kind === 'number') return fixed(meaning, node, { year: yearOf(scope, meaning, by), member: null });
  const { reporter, partner } = economiesForExamples(scope.dataset);
  if (by.kind !== 'name')
    throw faultAt(scope, by, 'neither a year nor an economy', [`a year such as 2022, or a member such as ${partner}`]);
  const member = economyNamed(scope, by);
  if (meaning.members === null)
    throw faultAt(scope, by, 'a member of what has no members', [`a year, or a series over * such as total(${reporter}, *)`]);
  if (!meaning.members.includes(member)) throw faultAt(scope, by, 'not among the members', [meaning.members.join(', ')]);
  return fixed(meaning, node, { year: null, member });
}

function yearOf(scope: Scope, meaning: Meaning, by: ExpressionNode & { readonly kind: 'number' }): number {
  if (!isYear(by)) throw faultAt(scope, by, 'not a year', [yearForm]);
  if (!meaning.yearly) throw faultAt(scope, by, 'a year of what has one already', ['a series over years']);
  return by.value;
}

function fixed(meaning: Meaning, node: ExpressionNode, { year, member }: Position): Meaning {
  const at = (position: Position): Position => ({ year: year ?? position.year, member: member ?? position.member });
  const shape = {
    node,
    key: `${meaning.key}[${year ?? member}]`,
    yearly: meaning.yearly && year === null,
    members: member === null ? meaning.members : null,
    structure: { kind: 'fixed', of: meaning, year, member } as const,
  };
  return { ...meaning, ...shape, at: (facts: Facts, position: Position) => meaning.at(facts, at(position)) } as Meaning;
}
