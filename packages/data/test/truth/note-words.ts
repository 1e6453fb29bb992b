import type { View } from '@sogdia/core';
import { hold } from './judge.ts';
import { readPeriods } from './read-periods.ts';

/** What a list holds, in fixed order: what compares. */
export const sorted = (items: Iterable<string>): string => [...new Set(items)].toSorted().join(', ');
/** A text, where there is one. */
export const some = (text: string): readonly string[] => (text === '' ? [] : [text]);
/** The periods that a text names in a view. */
export const periodsIn = (text: string, { spec }: View): string => sorted(readPeriods(text, spec.frequency !== 'month'));

/** A list of names, as a set: `A, B and C`; names may hold commas of their own, and one another. */
export const listed = (text: string, names: readonly string[]): string => {
  const found: string[] = [];
  const left = names
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, name) => {
      if (rest.includes(name)) found.push(name);
      return rest.replace(name, '•');
    }, text);
  hold(/^(?:•, )*(?:• and )?•$/u.test(left), `lists more than ${found.join(' + ')}: ${left}`);
  return sorted(found);
};
