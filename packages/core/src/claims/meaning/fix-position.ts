import { monthsOf, type Period, periodOfMonths, yearPeriod } from '../../model/values/index.ts';
import { type ExpressionNode, economiesForExamples, isYear, yearForm } from '../syntax/index.ts';
import type { Facts, Meaning, Position } from './meaning.ts';
import { economyNamed, faultAt, type Scope } from './scope.ts';

/**
 * A series at one period or for one member: `by` is a year, a month, a run of months or the code of an economy. Throws `ExpressionError`
 * where the series has no such axis, or no such member.
 */
export function fixPosition(scope: Scope, meaning: Meaning, by: ExpressionNode, node: ExpressionNode = meaning.node): Meaning {
  const period = periodOf(scope, by);
  if (period !== null) {
    if (!meaning.yearly) throw faultAt(scope, by, 'a second year', ['a series over years']);
    return fixed(meaning, node, { period, member: null });
  }
  const { reporter, partner } = economiesForExamples(scope.dataset);
  if (by.kind !== 'name')
    throw faultAt(scope, by, 'neither a year nor an economy', [`a year such as 2022, or a member such as ${partner}`]);
  const member = economyNamed(scope, by);
  if (meaning.members === null)
    throw faultAt(scope, by, 'no members to choose from', [`a year, or a series over * such as total(${reporter}, *)`]);
  if (!meaning.members.includes(member)) throw faultAt(scope, by, 'not among the members', [meaning.members.join(', ')]);
  return fixed(meaning, node, { period: null, member });
}

/** The period that a node writes: a year, a month, or a run of months; null where it writes none. A span of years is no period. */
function periodOf(scope: Scope, by: ExpressionNode): Period | null {
  if (by.kind === 'month') return by.period;
  if (by.kind === 'range' && by.from.length > 4) return periodOfMonths({ first: monthsOf(by.from).first, last: monthsOf(by.to).last });
  if (by.kind !== 'number') return null;
  if (!isYear(by)) throw faultAt(scope, by, 'not a year', [yearForm]);
  return yearPeriod(by.value);
}

function fixed(meaning: Meaning, node: ExpressionNode, { period, member }: Position): Meaning {
  const at = (position: Position): Position => ({ period: period ?? position.period, member: member ?? position.member });
  const shape = {
    node,
    key: `${meaning.key}[${period ?? member}]`,
    yearly: meaning.yearly && period === null,
    members: member === null ? meaning.members : null,
    structure: { kind: 'fixed', of: meaning, period, member } as const,
  };
  return { ...meaning, ...shape, at: (facts: Facts, position: Position) => meaning.at(facts, at(position)) } as Meaning;
}
