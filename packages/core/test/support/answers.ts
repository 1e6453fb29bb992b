import { isMissing, type Missing } from '../../src/index.ts';

/** Every number and every Missing of an answer, however deep. */
export function leavesOf(answer: unknown): readonly (number | Missing)[] {
  if (typeof answer === 'number' || isMissing(answer)) return [answer];
  if (typeof answer === 'object' && answer !== null) return Object.values(answer).flatMap(leavesOf);
  return [];
}

export function freeze<Thing>(thing: Thing): Thing {
  if (typeof thing === 'object' && thing !== null) Object.values(thing).forEach(freeze);
  return Object.freeze(thing);
}
