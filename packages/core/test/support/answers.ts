import { isMissing, type Missing } from '../../src/index.ts';
import type { MetricRecord } from '../../src/metrics/index.ts';

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

/** The part of an answer of which a record says unit and range: the fields that it names, or all but the years and places it is of. */
export function measuredOf({ output, measured }: MetricRecord, answer: unknown): unknown {
  if (isMissing(answer) || answer === null) return answer;
  if (output === 'selection') return (answer as { readonly cells: unknown }).cells;
  const fieldsOf = (fields: object): unknown =>
    Object.entries(fields).flatMap(([name, value]) => ((measured.length === 0 ? name !== 'year' : measured.includes(name)) ? [value] : []));
  if (output === 'years') return Array.isArray(answer) ? answer.map(fieldsOf) : fieldsOf(answer as object);
  return measured.length === 0 ? answer : fieldsOf(answer as object);
}
