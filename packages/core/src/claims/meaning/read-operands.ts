import type { EconomyCode } from '../../model/economies/index.ts';
import { monthsOf, type Period, periodOfMonths, yearPeriod } from '../../model/values/index.ts';
import { type ExpressionNode, economiesForExamples, type RangeNode } from '../syntax/index.ts';
import { fixPosition } from './fix-position.ts';
import type { Meaning, NumberMeaning, Position, PositionsOf } from './meaning.ts';
import { type CallScope, economiesChosen, economyNamed, faultAt } from './scope.ts';

/** The operand at a place of a call. Throws `ExpressionError` at the end of the call where it is absent. */
export function operandAt(scope: CallScope, index: number): ExpressionNode {
  const operand = scope.call.operands[index];
  if (operand !== undefined) return operand;
  const { end } = scope.call;
  throw faultAt(scope, { start: end - 1, end }, `too few operands of ${scope.call.word}`, [scope.form]);
}

/** Throws `ExpressionError` at the first operand beyond those that a call takes. */
export function expectOperands(scope: CallScope, most: number): void {
  const extra = scope.call.operands[most];
  if (extra !== undefined) throw faultAt(scope, extra, `too many operands of ${scope.call.word}`, [scope.form]);
}

/** The number that an operand means. */
export function numberAt(scope: CallScope, index: number): NumberMeaning {
  const node = operandAt(scope, index);
  const meaning = scope.meaning(node);
  if (meaning.kind !== 'number') throw faultAt(scope, node, 'not a number', [`a number, as in ${scope.form}`]);
  return meaning;
}

/** A series, at the period that a further operand gives, if one does: `growth(total(CHN, CA5), 2022)`. */
export function seriesAt(scope: CallScope, index: number): NumberMeaning {
  const series = numberAt(scope, index);
  const year = scope.call.operands[index + 1];
  return year === undefined ? series : (fixPosition(scope, series, year) as NumberMeaning);
}

/** The quoted text of an operand. */
export function textAt(scope: CallScope, index: number): { readonly value: string; readonly node: ExpressionNode } {
  const node = operandAt(scope, index);
  if (node.kind !== 'text') throw faultAt(scope, node, 'not a quoted text', [scope.form]);
  return { value: node.value, node };
}

/** The economies that an operand names, and whether it is a series over them (`*`, `{...}`) or a single one. */
export function economiesAt(scope: CallScope, index: number): { readonly each: boolean; readonly codes: readonly EconomyCode[] } {
  const node = operandAt(scope, index);
  const other = scope.call.operands[1 - index];
  if (node.kind === 'members')
    return { each: true, codes: economiesChosen(scope, node, other?.kind === 'name' ? economyNamed(scope, other) : null) };
  if (node.kind === 'name') return { each: false, codes: [economyNamed(scope, node)] };
  throw faultAt(scope, node, 'not an economy', [`an economy, as in ${scope.form}`]);
}

/** What a word runs over, and the meaning that it runs on. */
export interface Run {
  readonly bodies: readonly Meaning[];
  readonly over: RangeNode | readonly EconomyCode[];
  readonly positions: PositionsOf;
}

/**
 * What a word such as `every` or `max` runs over: the years or months of a range in any place among its operands, else the members of
 * its body; a period as the last operand fixes it. `bodies` is how many bodies the word takes.
 */
export function runOf(scope: CallScope, bodies: number): Run {
  const { operands } = scope.call;
  const range = operands.find((operand) => operand.kind === 'range');
  const rest = operands.filter((operand) => operand !== range);
  const bare = range === undefined ? rest.filter((operand) => operand.kind !== 'members') : rest;
  const year = bare.length === bodies + 1 ? bare[bodies] : undefined;
  const extra = bare[year === undefined ? bodies : bodies + 1];
  if (extra !== undefined) throw faultAt(scope, extra, `too many operands of ${scope.call.word}`, [scope.form]);
  const meanings = bare.slice(0, bodies).map((node) => {
    const meaning = scope.meaning(node);
    return year === undefined ? meaning : fixPosition(scope, meaning, year);
  });
  if (meanings.length < bodies) operandAt(scope, operands.length);
  return range === undefined ? overMembers(scope, meanings) : overYears(scope, meanings, range);
}

function overYears(scope: CallScope, bodies: readonly Meaning[], range: RangeNode): Run {
  const fixed = bodies.find((body) => !body.yearly);
  if (fixed !== undefined) throw faultAt(scope, fixed.node, 'not a series over years', ['a series without its own year']);
  const periods = periodsOf(range);
  return { bodies, over: range, positions: ({ member }: Position) => periods.map((period) => ({ period, member })) };
}

/** The years, or the months, of a range. */
function periodsOf({ from, to }: RangeNode): readonly Period[] {
  const [first, last] = [monthsOf(from).first, monthsOf(to).last];
  const step = from.length === 4 ? 12 : 1;
  const count = (last - first + 1) / step;
  return Array.from({ length: count }, (_, index) => {
    const month = first + index * step;
    return step === 12 ? yearPeriod(month / 12) : periodOfMonths({ first: month, last: month });
  });
}

function overMembers(scope: CallScope, bodies: readonly Meaning[]): Run {
  const [first] = bodies;
  if (first === undefined || first.members === null) {
    const right = `years such as 2013..2023, or a series over * such as total(${economiesForExamples(scope.dataset).reporter}, *)`;
    throw faultAt(scope, first?.node ?? scope.call, 'no years or members', [right]);
  }
  const { members } = first;
  const other = bodies.find((body) => body.members?.join() !== members.join());
  if (other !== undefined) throw faultAt(scope, other.node, 'other members', [members.join(', ')]);
  return { bodies, over: members, positions: ({ period }: Position) => members.map((member) => ({ period, member })) };
}
