import { ownValue } from '../../../model/values/index.ts';
import { type EconomySpellings, elsewhere, type Thing, type ThingFinder } from '../economies/index.ts';
import type { Lattice, Token } from '../grammar/index.ts';
import type { Party, Phrase } from '../phrases/index.ts';
import { type DraftWord, extentOf, lowerAt, readWords, said, touches } from '../text/index.ts';
import { asidesIn } from './find-asides.ts';
import { datelineIn, namesIn } from './find-names.ts';
import { entriesAt, isKnown, isManner } from './lexicon.ts';
import { numberWords } from './number-words.data.ts';
import { numberAt, unitsAt } from './read-numbers.ts';
import { dayAt, durationAt, timeAt } from './read-periods.ts';

/** The words of a sentence, the classes that they may be of, and where each place of the lattice stands among them. */
export interface ReadLattice extends Lattice {
  readonly told: readonly DraftWord[];
  /** For each place the index of the word after it. */
  readonly wordOf: readonly number[];
}

/** The names that a text may use: those of economies, and of whatever else the data hold. */
export interface DraftNames {
  readonly economies: EconomySpellings;
  readonly thingsAt: ThingFinder;
}

/** What was found among words, from one to another. */
interface Found {
  readonly symbol: string;
  readonly from: number;
  readonly to: number;
  readonly says: Phrase;
  /** Whether it is a list: the words between its members may join clauses as well. */
  readonly isList?: true;
}

/**
 * A sentence as a lattice: numbers, times and names each as long as they can be, then all that a word may mean. Words that change nothing are
 * left out, so that what stands before them leads to what stands after.
 */
export function readLattice(text: string, { economies, thingsAt }: DraftNames): ReadLattice {
  const words = readWords(text);
  const ignored = new Set<number>();
  for (const at of words.keys()) for (const place of referenceAt(words, at)) ignored.add(place);
  const fixed = fixedAt(words, economies).filter(({ from }) => !ignored.has(from));
  const found: Found[] = [...fixed];
  const isFixed = new Set(
    fixed.flatMap(({ from, to, isList }) => (isList === true ? [] : Array.from({ length: to - from }, (_, index) => from + index))),
  );
  const isPlace = new Set(fixed.flatMap(({ from, to, says }) => (says.figure?.unit === 'place' && to === from + 1 ? [from] : [])));
  for (const at of words.keys()) {
    for (const { thing, length } of thingsAt(words, at)) found.push({ ...tokenOf(thing), from: at, to: at + length });
    if (isFixed.has(at)) continue;
    const own = entriesAt(words, at).filter(
      (entry) =>
        !entry.words.some((_, index) => isFixed.has(at + index) && !isPlace.has(at + index)) &&
        !(entry.symbol === 'REC' && isWrittenRecord(words, at)),
    );
    for (const { symbol, says, words: taken } of own) {
      if (symbol !== null) found.push({ symbol, says: placed(says, words.slice(at, at + taken.length)), from: at, to: at + taken.length });
      else for (const index of taken.keys()) ignored.add(at + index);
    }
    const units = unitsAt(words, at);
    if (units !== null) found.push({ symbol: 'UNITS', says: { units: units.units }, from: at, to: units.to });
    const lasting = durationAt(words, at);
    const day = dayAt(words, at);
    if (day !== null) found.push({ symbol: 'DATE', says: {}, from: at, to: day });
    if (isManner(lowerAt(words, at)) && !isKnown(lowerAt(words, at))) ignored.add(at);
    if (lasting !== null) found.push({ symbol: 'DUR', says: { when: lasting.when }, from: at, to: lasting.to });
    if (isPossessive(words, at)) found.push({ symbol: 'POSS', says: {}, from: at, to: at + 1 });
  }
  const isNamed = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  const isUnknown = (at: number): boolean =>
    !isFixed.has(at) && !isNamed.has(at) && !isKnown(lowerAt(words, at)) && /\p{L}/u.test(words[at]?.text ?? '');
  const dateline = datelineIn(words, isUnknown);
  const remarks = [
    ...asidesIn(words, found).map((range) => ({ symbol: 'ASIDE', says: {}, ...range })),
    ...namesIn(words, isUnknown).map((range) => ({ symbol: 'NAME', says: {}, ...range })),
    ...(dateline === null ? [] : [{ symbol: 'DATELINE', says: {}, ...dateline }]),
  ];
  return latticeOf(words, [...found, ...pairsOf(words, fixed), ...remarks], isFixed, ignored);
}

function latticeOf(
  words: readonly DraftWord[],
  found: readonly Found[],
  isFixed: ReadonlySet<number>,
  ignored: ReadonlySet<number>,
): ReadLattice {
  const placeOf: number[] = [];
  const wordOf: number[] = [];
  let place = 0;
  for (const at of words.keys()) {
    placeOf.push(place);
    if (ignored.has(at)) continue;
    wordOf[place] = at;
    place += 1;
  }
  const end = place;
  placeOf.push(end);
  wordOf[end] = words.length;
  const tokens = found.flatMap(({ symbol, says, from, to }): Token[] => {
    const [start, after] = [placeOf[from], placeOf[to]];
    return start === undefined || after === undefined || after <= start ? [] : [{ symbol, says, from: start, to: after }];
  });
  const plain = [...words.entries()].flatMap(([at, { lower }]) => {
    const start = placeOf[at];
    return ignored.has(at) || isFixed.has(at) || start === undefined ? [] : [{ word: lower, from: start, to: start + 1 }];
  });
  return { end, tokens, words: plain, told: words, wordOf };
}

function tokenOf(thing: Thing): Pick<Found, 'symbol' | 'says'> {
  if (thing.kind === 'goods')
    return { symbol: 'GOOD', says: { goods: { leaf: 'goods', codes: thing.codes, indicators: thing.indicators } } };
  const { id, rank, growth, holder } = thing;
  return { symbol: 'IND', says: { indicator: { leaf: 'indicator', id, rank, growth, holder } } };
}

/** Codes of the Harmonized System as texts write them: `HS 26`, `HS 72, 74 and 81`. */
function codesAt(words: readonly DraftWord[], at: number): Found | null {
  if (lowerAt(words, at) !== 'hs') return null;
  const codes: string[] = [];
  let to = at + 1;
  for (;;) {
    while (/^(?:,|and|codes?|chapters?)$/.test(lowerAt(words, to))) to += 1;
    const word = words[to]?.text ?? '';
    const told = /^\d{2,6}$/.test(word) ? [word] : /^\d{2}(?:,\d{2})+$/.test(word) ? word.split(',') : [];
    if (told.length === 0) break;
    codes.push(...told);
    to += 1;
  }
  return codes.length === 0
    ? null
    : { symbol: 'HSCODE', from: at, to, says: { goods: { leaf: 'goods', codes: codes.map((code) => `HS:${code}`), indicators: [] } } };
}

/** Numbers, times and names, none of which overlaps another: the longest first, a number before a time before a name. */
function fixedAt(words: readonly DraftWord[], spellings: EconomySpellings): readonly Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < words.length) {
    const own = longestAt(words, at, spellings);
    if (own !== null) found.push(own);
    at = own?.to ?? at + 1;
  }
  return withLists(
    words,
    withMembers(
      words,
      found.map((one) => ofOutput(words, withNoun(words, one, spellings))),
      spellings,
    ),
  );
}

/** Nouns of what a text refers to by its number. */
const referred: ReadonlySet<string> = new Set('figure fig table chart graph annex appendix'.split(' '));

/** The mention of a table or a figure around its noun, if one stands at a word: `from Figure 3`, `(Table 2.1)`. */
function referenceAt(words: readonly DraftWord[], at: number): readonly number[] {
  if (!referred.has(lowerAt(words, at))) return [];
  const number = /^(?:\. )?[a-z]?\d+(?:\.\d+)? /.exec(`${said(words, at + 1, at + 4)} `);
  if (number === null) return [];
  const first = /^(?:see|from|in|on|per)$/.test(lowerAt(words, at - 1)) ? at - 1 : at;
  const end = at + 1 + number[0].trim().split(' ').length;
  const isOpen = lowerAt(words, first - 1) === '(';
  if (isOpen !== (lowerAt(words, end) === ')')) return [];
  const [from, to] = isOpen ? [first - 1, end + 1] : [first, end];
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Economies with how many they are before them: `two countries, A and B,`. */
function withCount(words: readonly DraftWord[], one: Found): Found {
  const codes = one.says.party?.codes ?? [];
  if (one.symbol !== 'PARTY' || codes.length < 2) return one;
  const before =
    /(?:^| )((?:the )?(?:remaining |other )?(\w+) (?:remaining |other |largest )?(?:countries|states|economies|partners|republics|neighbours) [,:–—-]) $/.exec(
      `${said(words, Math.max(0, one.from - 7), one.from)} `,
    );
  if (before === null || Number(ownValue(numberWords, before[2] ?? '') ?? before[2]) !== codes.length) return one;
  const isClosed = /^[,–—-]$/.test(lowerAt(words, one.to));
  return { ...one, from: one.from - (before[1] ?? '').split(' ').length, to: isClosed ? one.to + 1 : one.to };
}

/** A percentage of the gross domestic product of an economy that is named: `114 % of Kyrgyz GDP`. */
function ofOutput(words: readonly DraftWord[], one: Found): Found {
  const { figure } = one.says;
  const isOf =
    figure?.unit === 'percent' &&
    /^of [^\d%, ]+(?: [^\d%, ]+){0,4}? (?:gdp|gross domestic product) /.test(`${said(words, one.to, one.to + 8)} `);
  return isOf && figure.thing === null ? { ...one, says: { figure: { ...figure, thing: 'GDP' } } } : one;
}

/** A group with the noun before or after it: `the five countries of the region`, `the region's five economies`. */
function withNoun(words: readonly DraftWord[], one: Found, { membersIn }: EconomySpellings): Found {
  const count = membersIn(one.says.party?.codes[0] ?? '').length;
  if (one.symbol !== 'PARTY' || count < 2) return one;
  const isAll = (word: string | undefined): boolean => word === undefined || Number(ownValue(numberWords, word) ?? word) === count;
  const before =
    /(?:^| )((?:the )?(?:(\w+) )?(?:(?:former soviet|post - soviet|landlocked|regional|independent) )?(?:countries|states|nations|republics|economies) (?:of|in) (?:the )?)$/.exec(
      `${said(words, Math.max(0, one.from - 9), one.from)} `,
    );
  if (before !== null)
    return { ...one, from: one.from - (before[1] ?? '').trim().split(' ').length + (isAll(before[2]) || before[2] === 'the' ? 0 : 1) };
  const after = /^['’]s (\w+) (?:countries|states|nations|republics|economies) /.exec(`${said(words, one.to, one.to + 3)} `);
  return after !== null && isAll(after[1]) ? { ...one, to: one.to + 3 } : one;
}

/** A group with all its members listed after it: `the five countries - A, B, C, D and E -`. */
function withMembers(words: readonly DraftWord[], found: readonly Found[], { membersIn }: EconomySpellings): readonly Found[] {
  const lists = withLists(words, found).filter(({ says }) => says.party !== undefined && says.party.codes.length > 1);
  return found.map((one) => {
    const [code = '', ...others] = one.says.party?.codes ?? [];
    if (one.symbol !== 'PARTY' || others.length > 0 || lists.length === 0) return one;
    let at = one.to;
    while (/^(?:[,(:–—-]|namely|i|e|\.)$/.test(lowerAt(words, at))) at += 1;
    const list = at === one.to ? undefined : lists.find(({ from }) => from === at);
    if (list === undefined || [...(list.says.party?.codes ?? [])].toSorted().join() !== [...membersIn(code)].toSorted().join()) return one;
    return { ...one, to: /^[,)–—-]$/.test(lowerAt(words, list.to)) ? list.to + 1 : list.to };
  });
}

function longestAt(words: readonly DraftWord[], at: number, spellings: EconomySpellings): Found | null {
  const number = numberAt(words, at);
  const time = timeAt(words, at);
  const economy = /^us dollars? /.test(`${said(words, at, at + 2)} `) ? null : spellings.economyAt(words, at);
  const all: Found[] = [];
  const codes = codesAt(words, at);
  if (codes !== null) return codes;
  if (number !== null)
    all.push({
      symbol: number.figure.upTo !== null ? 'RANGE' : number.figure.unit === 'times' ? 'FIGX' : 'FIG',
      from: at,
      to: number.to,
      says: { figure: number.figure },
    });
  if (time !== null) all.push({ symbol: 'PER', from: at, to: time.to, says: { when: time.when } });
  if (economy !== null) {
    const party: Party = { leaf: 'party', codes: [economy.form === 'part' ? elsewhere : economy.code], points: null };
    all.push({ symbol: economy.form === 'adjective' ? 'ADJ' : 'PARTY', from: at, to: at + economy.length, says: { party } });
  }
  return all.toSorted((one, other) => other.to - one.to)[0] ?? null;
}

/** Names and times that a text lists: `A, B and C` is all three, beside each by itself. */
function withLists(words: readonly DraftWord[], found: readonly Found[]): readonly Found[] {
  const byStart = new Map(found.map((one) => [one.from, one]));
  const lists = found.flatMap((first): Found[] => {
    if (first.symbol !== 'PARTY' && first.symbol !== 'PER') return [];
    const members = [first];
    let at = first.to;
    for (;;) {
      const comma = lowerAt(words, at) === ',' ? 1 : 0;
      const joint = /^(?:and|or)$/.test(lowerAt(words, at + comma)) ? 1 : 0;
      const before = joint === 1 && /^(?:in|to|with|from|for)$/.test(lowerAt(words, at + comma + 1)) ? 1 : 0;
      const next = at + comma + joint + before;
      const member = byStart.get(lowerAt(words, next) === 'the' ? next + 1 : next) ?? byStart.get(next);
      if (comma + joint === 0 || member?.symbol !== first.symbol) return [];
      members.push(member);
      at = member.to;
      if (joint === 1) break;
    }
    const says = first.symbol === 'PARTY' ? partiesOf(members) : timesOf(members);
    return says === null
      ? []
      : [{ symbol: first.symbol, from: first.from, to: at, says, ...(first.symbol === 'PARTY' ? { isList: true } : {}) }];
  });
  return [...found, ...lists.map((list) => withCount(words, list))];
}

function partiesOf(members: readonly Found[]): Phrase | null {
  const codes = members.flatMap(({ says }) => says.party?.codes ?? []);
  return new Set(codes).size < codes.length ? null : { party: { leaf: 'party', codes, points: null } };
}

function timesOf(members: readonly Found[]): Phrase | null {
  const whens = members.flatMap(({ says }) => says.when ?? []);
  if (whens.some(({ isSpan, months, years, periods }) => isSpan || months !== null || years !== null || periods.length !== 1)) return null;
  return { when: { leaf: 'when', periods: whens.flatMap(({ periods }) => periods), isSpan: false, months: null, years: null } };
}

/** Two economies with a dash between them: `China-Kazakhstan trade`, `Kazakh-Chinese trade`. */
function pairsOf(words: readonly DraftWord[], fixed: readonly Found[]): readonly Found[] {
  const names = fixed.filter(({ symbol, says }) => (symbol === 'PARTY' || symbol === 'ADJ') && says.party?.codes.length === 1);
  return names.flatMap((one): Found[] => {
    if (!/^[-–—]$/.test(lowerAt(words, one.to))) return [];
    const other = names.find(({ from }) => from === one.to + 1);
    const codes = [...(one.says.party?.codes ?? []), ...(other?.says.party?.codes ?? [])];
    if (other === undefined || new Set(codes).size < 2) return [];
    return [{ symbol: 'DYAD', from: one.from, to: other.to, says: { party: { leaf: 'party', codes, points: null } } }];
  });
}

/** What a word says, with its own leaves: each has its place, and is another than that of the same word elsewhere. */
function placed(says: Phrase, taken: readonly DraftWord[]): Phrase {
  if (says.figure !== undefined) return { ...says, figure: { ...says.figure, ...extentOf(taken) } };
  return says.party === undefined ? says : { ...says, party: { ...says.party } };
}

/** Whether `record` at a word is what somebody keeps, no peak: `by China's record, ...`. */
function isWrittenRecord(words: readonly DraftWord[], at: number): boolean {
  return /^(?:['’]s?|own)$/.test(lowerAt(words, at - 1)) && lowerAt(words, at) === 'record' && lowerAt(words, at + 1) === ',';
}

/** Whether a word makes a possessive of the one before it. */
function isPossessive(words: readonly DraftWord[], at: number): boolean {
  return /^['’]s?$/.test(lowerAt(words, at)) && touches(words[at - 1], words[at]);
}
