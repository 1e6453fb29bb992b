import { periodOfMonths } from '../../../model/values/index.ts';
import type { Phrase, When } from '../tokens/phrase.ts';

/** What may be said twice: `averaged 5 billion a year` is a mean. */
const repeated: ReadonlySet<string> = new Set(['mean', 'sum', 'it']);

/** Both phrases together; null where they say one thing twice. Lists of figures are one list. */
export function joined(one: Phrase, other: Phrase): Phrase | null {
  let result: Record<string, unknown> | null = null;
  for (const key in other) {
    if (key in one) {
      if (repeated.has(key)) continue;
      const when = key === 'when' ? bothTimes(one.when, other.when) : null;
      if (key !== 'values' && when === null) return null;
      if (when !== null) {
        result ??= { ...one };
        result['when'] = when;
        continue;
      }
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
  if (name === 'when' || name === 'base') return phrase.when === undefined ? null : { [name]: phrase.when };
  if (places.has(name)) return phrase.party === undefined ? null : { [name]: phrase.party };
  return { [name]: phrase };
}

/** Months and the year that they are of, told apart: `second-quarter exports were 5 billion in 2026`; null for other times. */
function bothTimes(one: When | undefined, other: When | undefined): When | null {
  const [months, year] = one?.months === null || one?.months === undefined ? [other, one] : [one, other];
  const [named = '', ...more] = year?.periods ?? [];
  if (months?.months === null || months?.months === undefined || named.length !== 4 || more.length > 0 || year?.years !== null) return null;
  const [first, last] = months.months;
  const january = Number(named) * 12;
  return { ...months, months: null, periods: [periodOfMonths({ first: january + first - 1, last: january + last - 1 })] };
}
