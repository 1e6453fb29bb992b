import type { Frame, Moment, Reading } from '../values/frame.ts';
import type { ExpressionNode } from './expression-node.ts';
import { isYear, yearForm } from './is-year.ts';
import { economyNamed, faultAt, type Scope } from './scope.ts';

/**
 * A series at one year or for one member: `by` is a year or the code of an economy. Throws `ExpressionError` where the series has no such
 * axis, or no such member.
 */
export function fixMoment(scope: Scope, frame: Frame, by: ExpressionNode, node: ExpressionNode = frame.node): Frame {
  if (by.kind === 'number') return fixed(frame, node, { year: yearOf(scope, frame, by), member: null });
  if (by.kind !== 'name') throw faultAt(scope, by, 'neither a year nor an economy', ['a year such as 2022, or a member such as KAZ']);
  const member = economyNamed(scope, by);
  if (frame.members === null)
    throw faultAt(scope, by, 'a member of what has no members', ['a year, or a series over * such as total(CHN, *)']);
  if (!frame.members.includes(member)) throw faultAt(scope, by, 'not among the members', [frame.members.join(', ')]);
  return fixed(frame, node, { year: null, member });
}

function yearOf(scope: Scope, frame: Frame, by: ExpressionNode & { readonly kind: 'number' }): number {
  if (!isYear(by)) throw faultAt(scope, by, 'not a year', [yearForm]);
  if (!frame.yearly) throw faultAt(scope, by, 'a year of what has one already', ['a series over years']);
  return by.value;
}

function fixed(frame: Frame, node: ExpressionNode, { year, member }: Moment): Frame {
  const at = (moment: Moment): Moment => ({ year: year ?? moment.year, member: member ?? moment.member });
  const shape = {
    node,
    key: `${frame.key}[${year ?? member}]`,
    yearly: frame.yearly && year === null,
    members: member === null ? frame.members : null,
    structure: { kind: 'fixed', of: frame, year, member } as const,
  };
  return { ...frame, ...shape, at: (reading: Reading, moment: Moment) => frame.at(reading, at(moment)) } as Frame;
}
