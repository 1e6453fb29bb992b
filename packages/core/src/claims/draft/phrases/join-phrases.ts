import { featureNames } from './feature-names.data.ts';
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
    else if (when !== null) more = { ...more, when };
    else return null;
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
  return months.at(0) === second.months[0] && months.at(-1) === second.months[1] ? first : null;
}

/** Economies that are named; of a group with those that belong to it. */
export function partyOf(codes: readonly string[], members?: readonly string[]): Phrase {
  return { party: { leaf: 'party', codes, points: null, ...(members === undefined ? {} : { members }) } };
}

/** The most times of a list: so the work of a row of years without end grows with its length alone. */
const mostListed = 12;

/** What two names in a row name together: the one `and` the other, or a group `but` for some of its members; null where they can't. */
function together({ party, when }: Phrase, how: 'and' | 'but', other: Phrase): Phrase | null {
  if (party !== undefined && other.party !== undefined) {
    const { codes } = other.party;
    const members = party.members ?? [];
    const all = how === 'and' ? [...party.codes, ...codes] : members.filter((code) => !codes.includes(code));
    const isSense = how === 'and' ? new Set(all).size === all.length : all.length > 0 && all.length < members.length;
    return isSense ? partyOf(all) : null;
  }
  const times = [when, other.when].flatMap((one) => (one?.months === null && one.years === null && !one.isSpan ? [one.periods] : []));
  const periods = times.flat();
  if (times.length < 2 || periods.length > mostListed) return null;
  return { when: { leaf: 'when', periods, isSpan: false, months: null, years: null } };
}

const places: ReadonlySet<string> = new Set(featureNames.placeNames.split(' '));

/** A phrase with what another says under a name; null where it says no such thing, or says it already. */
export function joinedAs(name: string, before: Phrase, phrase: Phrase): Phrase | null {
  if (name === 'and' || name === 'but') return together(before, name, phrase);
  const { when, party } = phrase;
  const as = (value: unknown): Phrase | null => (value === undefined ? null : joined(before, { [name]: value }));
  if (name === 'values') return as([phrase]);
  if (name === 'goods' || name === 'indicator') return Object.hasOwn(phrase, name) ? joined(before, phrase) : null;
  if (name === 'months') return as(when?.months === null ? undefined : when);
  if (name === 'when' || name === 'base') return as(when);
  return as(places.has(name) ? party : phrase);
}
