import { type EconomySpellings, elsewhere, type Thing } from '../economies/index.ts';
import type { Lattice, Token } from '../grammar/index.ts';
import { bareFigure, type Figure, nothing, type Phrase, partyOf } from '../phrases/index.ts';
import { type DraftWord, extentOf, lowerAt, readWords, said, touches, type WordTree } from '../text/index.ts';
import { passedIn } from './find-asides.ts';
import { ofOutput, withOthers } from './find-lists.ts';
import { datelineIn, namesIn } from './find-names.ts';
import { entriesAt, isKnown, isManner } from './lexicon.ts';
import { type Found, placesFrom, placesOf } from './match-words.ts';
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
  readonly things: WordTree<Thing>;
}

/** What may begin at any word that is no number, time or name. */
const finders: readonly ((words: readonly DraftWord[], at: number) => Found | null)[] = [
  superlativeAt,
  unitsAt,
  dayAt,
  durationAt,
  possessiveAt,
];

/**
 * A sentence as a lattice: numbers, times and names each as long as they can be, then all that a word may mean. Words that change nothing are
 * left out, so that what stands before them leads to what stands after.
 */
export function readLattice(text: string, { economies, things }: DraftNames): ReadLattice {
  const words = readWords(text);
  const ignored = new Set(words.flatMap((_, at) => referenceAt(words, at)));
  const fixed = fixedAt(words, economies).filter(({ from }) => !ignored.has(from));
  const found: Found[] = [...fixed];
  const isFixed = placesOf(fixed);
  const isTaken = placesOf(fixed.filter((one) => !isOnePlace(one)));
  for (const at of words.keys()) {
    for (const { item, length } of things.at(words, at)) found.push({ ...tokenOf(item), from: at, to: at + length });
    if (isTaken.has(at)) continue;
    for (const { symbol, says, to } of entriesAt(words, at)) {
      const places = placesFrom(at, to);
      if (places.some((place) => isTaken.has(place)) || (symbol === 'REC' && isWrittenRecord(words, at))) continue;
      if (symbol !== null) found.push({ symbol, says: placed(says, words.slice(at, to)), from: at, to });
      else for (const place of places) ignored.add(place);
    }
    if (isManner(lowerAt(words, at)) && !isKnown(lowerAt(words, at))) ignored.add(at);
    for (const find of finders) {
      const own = find(words, at);
      if (own !== null) found.push(own);
    }
  }
  const isNamed = placesOf(found);
  const isUnknown = (at: number): boolean => !isNamed.has(at) && !isKnown(lowerAt(words, at)) && /\p{L}/u.test(words[at]?.text ?? '');
  const named = [...namesIn(words, isUnknown), ...datelineIn(words, isUnknown)];
  return latticeOf(words, [...found, ...passedIn(words, found, isUnknown), ...named], isFixed, ignored);
}

/** Whether it is a single word for a place in an order, which may mean something else. */
function isOnePlace({ from, to, says }: Found): boolean {
  return says.figure?.unit === 'place' && to === from + 1;
}

function latticeOf(
  words: readonly DraftWord[],
  found: readonly Found[],
  isFixed: ReadonlySet<number>,
  ignored: ReadonlySet<number>,
): ReadLattice {
  const wordOf = placesFrom(0, words.length + 1).filter((at) => !ignored.has(at));
  const end = wordOf.length - 1;
  let place = 0;
  const placeOf = placesFrom(0, words.length).map((at) => (ignored.has(at) ? place : place++));
  const placeAt = (at: number): number => placeOf[at] ?? end;
  const tokens = found
    .map(({ symbol, says, from, to }): Token => ({ symbol, says, from: placeAt(from), to: placeAt(to) }))
    .filter(({ from, to }) => to > from);
  const plain = [...words.entries()].flatMap(([at, { lower }]) =>
    ignored.has(at) || isFixed.has(at) ? [] : [{ word: lower, from: placeAt(at), to: placeAt(at) + 1 }],
  );
  return { end, tokens, words: plain, told: words, wordOf };
}

/** A thing as a leaf of its own: each has its place, and is another than that of the same name elsewhere. */
function tokenOf(thing: Thing): Pick<Found, 'symbol' | 'says'> {
  return thing.leaf === 'goods' ? { symbol: 'GOOD', says: { goods: { ...thing } } } : { symbol: 'IND', says: { indicator: { ...thing } } };
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
  const named = withUnits(found).map((one) => ofOutput(words, one));
  return withOthers(words, named, spellings);
}

/** Nouns of what a text refers to by its number. */
const referred: ReadonlySet<string> = new Set('figure fig table chart graph map box exhibit annex appendix'.split(' '));

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
  return placesFrom(from, to);
}

/** Numbers with a scale and no unit have that of the one before: `43.2 billion cubic metres, down from 47.9 billion`. */
function withUnits(found: readonly Found[]): readonly Found[] {
  let last: Figure | null = null;
  return found.map((one): Found => {
    const { figure } = one.says;
    if (figure === undefined || !/[a-z]$/.test(figure.literal)) return one;
    if (figure.unit !== 'scaled') last = figure;
    const own = figure.unit === 'scaled' && last !== null ? { ...figure, unit: last.unit, thing: last.thing } : figure;
    return { ...one, says: { figure: own } };
  });
}

/** What begins at a word, the longest of all. */
function longestAt(words: readonly DraftWord[], at: number, spellings: EconomySpellings): Found | null {
  const all = [numberAt(words, at), timeAt(words, at), economyAt(words, at, spellings)].filter((one) => one !== null);
  return codesAt(words, at) ?? all.toSorted((one, other) => other.to - one.to)[0] ?? null;
}

/** The economy that is named at a word; `US dollars` and `World Bank` name none. */
function economyAt(words: readonly DraftWord[], at: number, spellings: EconomySpellings): Found | null {
  const named = spellings.economyAt(words, at);
  if (named === null || /^(?:years|months|decades|quarters)$/.test(lowerAt(words, at + named.length))) return null;
  if (/^(?:us dollars?|(?:the )?world (?:bank|trade|economic|customs)) /.test(`${said(words, at, at + 3)} `)) return null;
  const { code } = named;
  const members = spellings.membersIn(code);
  const says = named.form === 'part' ? partyOf([elsewhere]) : partyOf([code], members.length > 1 ? members : undefined);
  return { symbol: named.form === 'adjective' ? 'ADJ' : 'PARTY', from: at, to: at + named.length, says };
}

/** The claim that a level is the most or the least since a year, or ever: `highest level since 2013`, `the lowest on record`. */
function superlativeAt(words: readonly DraftWord[], at: number): Found | null {
  if (!/^(?:highest|largest|biggest|strongest|best|lowest|smallest|weakest|worst)$/.test(lowerAt(words, at))) return null;
  const text = `${said(words, at, at + 5)} `;
  const match =
    /^(?:(?<most>highest|largest|biggest|strongest|best)|lowest|smallest|weakest|worst)(?: (?:level|value|figure|total|amount|result|mark))? (?:since (?<year>\d{4})|on record|ever|in history) /.exec(
      text,
    );
  if (match === null) return null;
  const to = at + match[0].trim().split(' ').length;
  const { most, year = null } = match.groups ?? {};
  const figure: Figure = {
    ...bareFigure,
    unit: 'record',
    literal: most === undefined ? '-1' : '1',
    thing: year,
    ...extentOf(words.slice(at, to)),
  };
  return { symbol: 'REC', from: at, to, says: { figure } };
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

/** What makes a possessive of the word before it. */
function possessiveAt(words: readonly DraftWord[], at: number): Found | null {
  const isOne = /^['’]s?$/.test(lowerAt(words, at)) && touches(words[at - 1], words[at]);
  return isOne ? { symbol: 'POSS', says: nothing, from: at, to: at + 1 } : null;
}
