import { ownValue } from '../../../model/values/index.ts';
import type { EconomySpellings } from '../economies/index.ts';
import type { Phrase } from '../phrases/index.ts';
import { type DraftWord, lowerAt, said } from '../text/index.ts';
import type { Found } from './match-words.ts';
import { numberWords } from './number-words.data.ts';

/** Economies that are named. */
export function partyOf(codes: readonly string[]): Phrase {
  return { party: { leaf: 'party', codes, points: null } };
}

/** Economies with how many they are before them: `two countries, A and B,`. */
function withCount(words: readonly DraftWord[], one: Found): Found {
  const codes = one.says.party?.codes ?? [];
  const before =
    /(?:^| )((?:the )?(?:remaining |other )?(\w+) (?:remaining |other |largest )?(?:countries|states|economies|partners|republics|neighbours) [,:–—-]) $/.exec(
      `${said(words, Math.max(0, one.from - 7), one.from)} `,
    );
  if (before === null || Number(ownValue(numberWords, before[2] ?? '') ?? before[2]) !== codes.length) return one;
  const isClosed = /^[,–—-]$/.test(lowerAt(words, one.to));
  return { ...one, from: one.from - (before[1] ?? '').split(' ').length, to: isClosed ? one.to + 1 : one.to };
}

/** A percentage of the gross domestic product of an economy that is named: `114 % of Kyrgyz GDP`. */
export function ofOutput(words: readonly DraftWord[], one: Found): Found {
  const { figure } = one.says;
  const isOf =
    figure?.unit === 'percent' &&
    /^of [^\d%, ]+(?: [^\d%, ]+){0,4}? (?:gdp|gross domestic product) /.test(`${said(words, one.to, one.to + 8)} `);
  return isOf && figure.thing === null ? { ...one, says: { figure: { ...figure, thing: 'GDP' } } } : one;
}

/** A group with all its members listed after it: `the five countries - A, B, C, D and E -`. */
export function withMembers(words: readonly DraftWord[], found: readonly Found[], { membersIn }: EconomySpellings): readonly Found[] {
  if (!found.some(({ symbol, says }) => symbol === 'PARTY' && membersIn(says.party?.codes[0] ?? '').length > 1)) return found;
  const lists = withLists(words, found).filter(({ says }) => says.party !== undefined && says.party.codes.length > 1);
  return found.map((one) => {
    const [code = ''] = one.says.party?.codes ?? [];
    let at = one.to;
    while (/^(?:[,(:–—-]|namely|i|e|\.)$/.test(lowerAt(words, at))) at += 1;
    const list = at === one.to ? undefined : lists.find(({ from }) => from === at);
    if (list === undefined || [...(list.says.party?.codes ?? [])].toSorted().join() !== [...membersIn(code)].toSorted().join()) return one;
    return { ...one, to: /^[,)–—-]$/.test(lowerAt(words, list.to)) ? list.to + 1 : list.to };
  });
}

/** A group without some of its members: `the region excluding A`. */
export function withoutSome(words: readonly DraftWord[], found: readonly Found[], { membersIn }: EconomySpellings): readonly Found[] {
  return found.flatMap((one): Found[] => {
    const members = one.symbol === 'PARTY' ? membersIn(one.says.party?.codes[0] ?? '') : [];
    if (members.length === 0) return [one];
    const link = /^(?:, )?(?:excluding|except|except for|without|other than|apart from|minus|not counting|not including) $/;
    const other = found.find(({ symbol, from }) => symbol === 'PARTY' && from > one.to && link.test(`${said(words, one.to, from)} `));
    const codes = members.filter((code) => other?.says.party?.codes.includes(code) === false);
    if (other === undefined || codes.length === 0 || codes.length === members.length) return [one];
    const isClosed = lowerAt(words, one.to) === ',' && lowerAt(words, other.to) === ',';
    return [{ ...one, to: isClosed ? other.to + 1 : other.to, says: partyOf(codes) }, one];
  });
}

/** The members of the group that a sentence has not named, where they are as many as it says: `the other four`. */
export function withOthers(words: readonly DraftWord[], found: readonly Found[], { group, membersIn }: EconomySpellings): readonly Found[] {
  const others = words.flatMap((_, at): Found[] => {
    const match = /^(?:other|remaining) (two|three|four) (?:(?:countries|states|nations|republics|economies) )?/.exec(
      `${said(words, at, at + 3)} `,
    );
    if (match === null || group === null) return [];
    const named = new Set(found.flatMap(({ says, from }) => (from < at ? (says.party?.codes ?? []) : [])));
    const codes = membersIn(group).filter((code) => !named.has(code));
    if (Number(ownValue(numberWords, match[1] ?? '')) !== codes.length) return [];
    return [{ symbol: 'PARTY', from: at, to: at + match[0].trim().split(' ').length, says: partyOf(codes) }];
  });
  return [...found, ...others];
}

/** Words that may stand before the last name of a list: `A and its giant neighbour B`. */
const epithet = /^(?:its|giant|big|huge|neighbou?r|neighbou?ring|eastern|western|northern|southern|partner|landlocked)$/;

/** Names and times that a text lists: `A, B and C` is all three, beside each by itself. */
export function withLists(words: readonly DraftWord[], found: readonly Found[]): readonly Found[] {
  const byStart = new Map(found.map((one) => [one.from, one]));
  const lists = found.flatMap((first): Found[] => {
    if (first.symbol !== 'PARTY' && first.symbol !== 'PER') return [];
    const members = [first];
    let at = first.to;
    for (;;) {
      const comma = lowerAt(words, at) === ',' ? 1 : 0;
      const joint = /^(?:and|or)$/.test(lowerAt(words, at + comma)) ? 1 : 0;
      const before = joint === 1 && /^(?:in|to|with|from|for)$/.test(lowerAt(words, at + comma + 1)) ? 1 : 0;
      let next = at + comma + joint + before;
      while (joint === 1 && epithet.test(lowerAt(words, next))) next += 1;
      const member = byStart.get(lowerAt(words, next) === 'the' ? next + 1 : next) ?? byStart.get(next);
      const isClosed = members.length > 1 && lowerAt(words, at) === ')' && lowerAt(words, first.from - 1) === '(' && first.symbol === 'PER';
      if (isClosed) break;
      if (comma + joint === 0 || member?.symbol !== first.symbol) return [];
      members.push(member);
      at = member.to;
      if (joint === 1) break;
    }
    const says = first.symbol === 'PARTY' ? partiesOf(members) : timesOf(members);
    return says === null ? [] : [{ symbol: first.symbol, from: first.from, to: at, says, isList: first.symbol === 'PARTY' }];
  });
  return [...found, ...lists.map((list) => withCount(words, list))];
}

function partiesOf(members: readonly Found[]): Phrase | null {
  const codes = members.flatMap(({ says }) => says.party?.codes ?? []);
  return new Set(codes).size < codes.length ? null : partyOf(codes);
}

function timesOf(members: readonly Found[]): Phrase | null {
  const whens = members.flatMap(({ says }) => says.when ?? []);
  if (whens.some(({ isSpan, months, years, periods }) => isSpan || months !== null || years !== null || periods.length !== 1)) return null;
  return { when: { leaf: 'when', periods: whens.flatMap(({ periods }) => periods), isSpan: false, months: null, years: null } };
}

/** Two economies with a dash between them, as in the name of the trade between them, or with the comma of a headline; the first may be an adjective. */
export function pairsOf(words: readonly DraftWord[], fixed: readonly Found[]): readonly Found[] {
  const names = fixed.filter(({ symbol, says }) => (symbol === 'PARTY' || symbol === 'ADJ') && says.party?.codes.length === 1);
  return names.flatMap((one): Found[] => {
    if (!(one.from === 0 ? /^[-–—/,]$/ : /^[-–—/]$/).test(lowerAt(words, one.to))) return [];
    const other = names.find(({ from }) => from === one.to + 1);
    const codes = [...(one.says.party?.codes ?? []), ...(other?.says.party?.codes ?? [])];
    if (other === undefined || new Set(codes).size < 2) return [];
    return [{ symbol: 'DYAD', from: one.from, to: other.to, says: partyOf(codes) }];
  });
}
