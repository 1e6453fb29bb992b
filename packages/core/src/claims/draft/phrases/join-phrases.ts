import type { Phrase, When } from './phrase.ts';

/** What may be said twice: `averaged 5 billion a year` is a mean. */
const repeated: ReadonlySet<string> = new Set(['mean', 'sum', 'it', 'doubt']);

/** Both phrases together; null where they say one thing twice. Lists of figures are one list. */
export function joined(one: Phrase, other: Phrase): Phrase | null {
  if (other === nothing || one === nothing) return one === nothing ? other : one;
  let more: Phrase = nothing;
  for (const key of Object.keys(other)) {
    if (!Object.hasOwn(one, key) || repeated.has(key)) continue;
    const when = key === 'when' && one.when !== undefined && other.when !== undefined ? sameTime(one.when, other.when) : null;
    if (key === 'values') more = { ...more, values: [...(one.values ?? []), ...(other.values ?? [])] };
    else if (when === null) return null;
    else more = { ...more, when };
  }
  return { ...other, ...one, ...more };
}

/** What words say that say nothing. */
export const nothing: Phrase = {};

/** The one time that two words tell: `in July`, of figures `for July 2026`; null where they tell two. */
function sameTime(one: When, other: When): When | null {
  const [first, second] = one.months === null ? [one, other] : [other, one];
  const [period, ...more] = first.periods;
  if (period === undefined || more.length > 0 || first.isSpan) return null;
  const months = period.split('..').map((month) => Number(month.slice(5)));
  if (second.months === null) return second.periods.join() === period ? first : null;
  return period.length > 4 && months.at(0) === second.months[0] && months.at(-1) === second.months[1] ? first : null;
}

/** Names under which economies are kept. */
const places: ReadonlySet<string> = new Set('owner to from with by of in between receiver maker subject recorder speaker'.split(' '));

/** What a phrase says, under a name; null where it says no such thing. */
export function named(name: string, phrase: Phrase): Phrase | null {
  if (name === 'values') return { values: [phrase] };
  if (name === 'goods' || name === 'indicator') return Object.hasOwn(phrase, name) ? phrase : null;
  if (name === 'months') return phrase.when?.months === null || phrase.when === undefined ? null : { months: phrase.when };
  if (name === 'when' || name === 'base' || name === 'index') return phrase.when === undefined ? null : { [name]: phrase.when };
  if (places.has(name)) return phrase.party === undefined ? null : { [name]: phrase.party };
  return { [name]: phrase };
}
