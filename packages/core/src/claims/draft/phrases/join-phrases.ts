import type { Phrase } from './phrase.ts';

/** What may be said twice: `averaged 5 billion a year` is a mean. */
const repeated: ReadonlySet<string> = new Set(['mean', 'sum', 'it', 'doubt']);

/** Both phrases together; null where they say one thing twice. Lists of figures are one list. */
export function joined(one: Phrase, other: Phrase): Phrase | null {
  const keys = Object.keys(other);
  if (keys.length === 0) return one;
  if (keys.some((key) => Object.hasOwn(one, key) && !repeated.has(key) && key !== 'values')) return null;
  const values = one.values === undefined || other.values === undefined ? {} : { values: [...one.values, ...other.values] };
  return { ...other, ...one, ...values };
}

/** Names under which economies are kept. */
const places: ReadonlySet<string> = new Set('owner to from with by of in between receiver maker subject recorder'.split(' '));

/** What a phrase says, under a name; null where it says no such thing. */
export function named(name: string, phrase: Phrase): Phrase | null {
  if (name === 'values') return { values: [phrase] };
  if (name === 'goods' || name === 'indicator') return Object.hasOwn(phrase, name) ? phrase : null;
  if (name === 'months') return phrase.when?.months === null || phrase.when === undefined ? null : { months: phrase.when };
  if (name === 'when' || name === 'base' || name === 'index') return phrase.when === undefined ? null : { [name]: phrase.when };
  if (places.has(name)) return phrase.party === undefined ? null : { [name]: phrase.party };
  return { [name]: phrase };
}
