import type { Phrase } from './phrase.ts';

/** What may be said twice: `averaged 5 billion a year` is a mean. */
const repeated: ReadonlySet<string> = new Set(['mean', 'sum', 'it']);

/** Both phrases together; null where they say one thing twice. Lists of figures are one list. */
export function joined(one: Phrase, other: Phrase): Phrase | null {
  let result: Record<string, unknown> | null = null;
  for (const key in other) {
    if (key in one) {
      if (repeated.has(key)) continue;
      if (key !== 'values') return null;
      result ??= { ...one };
      result[key] = [...(one.values ?? []), ...(other.values ?? [])];
    } else {
      result ??= { ...one };
      result[key] = other[key as keyof Phrase];
    }
  }
  return result ?? one;
}

/** Names under which economies are kept. */
const places: ReadonlySet<string> = new Set('owner to from with by of in between receiver maker subject recorder'.split(' '));

/** What a phrase says, under a name; null where it says no such thing. */
export function named(name: string, phrase: Phrase): Phrase | null {
  if (name === 'values') return { values: [phrase] };
  if (name === 'goods' || name === 'indicator') return name in phrase ? phrase : null;
  if (name === 'months') return phrase.when?.months === null || phrase.when === undefined ? null : { months: phrase.when };
  if (name === 'when' || name === 'base' || name === 'index') return phrase.when === undefined ? null : { [name]: phrase.when };
  if (places.has(name)) return phrase.party === undefined ? null : { [name]: phrase.party };
  return { [name]: phrase };
}
