import type { Unit } from '../../model/values/index.ts';
import type { ExpressionNode } from '../syntax/index.ts';
import { type Interval, intersection } from './intervals/index.ts';
import { type Facts, type MeaningShape, type NumberMeaning, type Position, plainStructure, type Structure } from './meaning.ts';
import type { NumberResult } from './result.ts';

/** What a number is, before it can be read. `key` defaults to the text of the node; a computed number states no digits. */
export interface NumberDraft extends MeaningShape {
  readonly unit: Unit | null;
  readonly stated?: number | null;
  readonly structure?: Structure;
}

/**
 * A number that is read once for each position and remembered. What is asserted of it narrows its interval, and wins where the two have
 * nothing in common.
 */
export function makeNumber(draft: NumberDraft, compute: (facts: Facts, position: Position) => NumberResult): NumberMeaning {
  const at = (facts: Facts, position: Position): NumberResult => {
    const place = placeOf(draft, position);
    const known = facts.memory.get(place);
    if (known !== undefined) return known;
    const result = narrowed(compute(facts, position), facts.assertions?.get(place));
    facts.memory.set(place, result);
    return result;
  };
  return { kind: 'number', stated: null, structure: plainStructure, ...draft, at };
}

/** What a number is known by: its text, with the year and the member where it has them. */
export function placeOf({ key, yearly, members }: MeaningShape, { period, member }: Position): string {
  return `${key}|${yearly ? period : ''}|${members === null ? '' : member}`;
}

function narrowed(result: NumberResult, asserted: Interval | undefined): NumberResult {
  if (asserted === undefined) return result;
  const rounded = intersection(result.rounded, asserted) ?? asserted;
  return { ...result, rounded };
}

/** Whether two meanings over members can stand beside one another, and the members of both together. Null where they cannot. */
export function membersTogether(parts: readonly MeaningShape[]): Pick<MeaningShape, 'members'> | null {
  const lists = parts.flatMap(({ members }) => (members === null ? [] : [members]));
  const [first] = lists;
  if (first === undefined) return { members: null };
  return lists.every((members) => members.join() === first.join()) ? { members: first } : null;
}

/** The shape of what is computed from parts: it needs a year if one of them does. */
export function shapeOf(node: ExpressionNode, key: string, parts: readonly MeaningShape[], members: MeaningShape['members']): MeaningShape {
  return { node, key, yearly: parts.some(({ yearly }) => yearly), members };
}
