import type { Unit } from '../../model/unit.ts';
import type { ExpressionNode } from '../expression/expression-node.ts';
import type { FrameShape, Moment, NumberFrame, Reading, Structure } from './frame.ts';
import { type Interval, intersection } from './interval.ts';
import type { NumberResult } from './result.ts';

/** What a number is, before it can be read. `key` defaults to the text of the node; a computed number states no digits. */
export interface NumberDraft extends FrameShape {
  readonly unit: Unit | null;
  readonly stated?: number | null;
  readonly structure?: Structure;
}

/**
 * A number that is read once for each moment and remembered. What is asserted of it narrows its interval, and wins where the two have
 * nothing in common.
 */
export function makeNumber(draft: NumberDraft, compute: (reading: Reading, moment: Moment) => NumberResult): NumberFrame {
  const at = (reading: Reading, moment: Moment): NumberResult => {
    const place = placeOf(draft, moment);
    const known = reading.memory.get(place);
    if (known !== undefined) return known;
    const result = narrowed(compute(reading, moment), reading.assertions?.get(place));
    reading.memory.set(place, result);
    return result;
  };
  return { kind: 'number', stated: null, structure: { kind: 'plain' }, ...draft, at };
}

/** What a number is known by: its text, with the year and the member where it has them. */
export function placeOf({ key, yearly, members }: FrameShape, { year, member }: Moment): string {
  return `${key}|${yearly ? year : ''}|${members === null ? '' : member}`;
}

function narrowed(result: NumberResult, asserted: Interval | undefined): NumberResult {
  if (asserted === undefined) return result;
  const rounded = intersection(result.rounded, asserted) ?? asserted;
  return { ...result, rounded };
}

/** Whether two meanings over members can stand beside one another, and the members of both together. Null where they cannot. */
export function membersTogether(parts: readonly FrameShape[]): Pick<FrameShape, 'members'> | null {
  const lists = parts.flatMap(({ members }) => (members === null ? [] : [members]));
  const [first] = lists;
  if (first === undefined) return { members: null };
  return lists.every((members) => members.join() === first.join()) ? { members: first } : null;
}

/** The shape of what is computed from parts: it needs a year if one of them does. */
export function shapeOf(node: ExpressionNode, key: string, parts: readonly FrameShape[], members: FrameShape['members']): FrameShape {
  return { node, key, yearly: parts.some(({ yearly }) => yearly), members };
}
