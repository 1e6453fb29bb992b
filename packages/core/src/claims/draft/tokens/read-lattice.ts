import { ownValue } from '../../../model/values/index.ts';
import { type EconomySpellings, elsewhere, type Thing } from '../economies/index.ts';
import type { Lattice, Token } from '../grammar/index.ts';
import { bareFigure, type Figure, type Goods, type Phrase, partyOf } from '../phrases/index.ts';
import { type DraftWord, extentOf, lowerAt, readWords, type WordTree } from '../text/index.ts';
import { datelineIn, isPace, namesIn, passedIn } from './find-asides.ts';
import { entriesAt, isKnown, isManner } from './lexicon.ts';
import { numberWords } from './number-words.data.ts';
import { mentions, patterns } from './patterns.data.ts';
import { numberAt, unitsAt } from './read-numbers.ts';
import { dayAt, durationAt, timeAt, writtenTime } from './read-times.ts';
import { type Found, placesFrom, placesOf, Written } from './written.ts';

/** The words of a sentence, the classes that they may be of, and where each place of the lattice stands among them. */
export interface ReadLattice extends Lattice {
  readonly told: readonly DraftWord[];
  /** For each place the index of the word after it. */
  readonly wordOf: readonly number[];
  /** The words that are not known. */
  readonly unknown: ReadonlySet<DraftWord>;
}

/** The names that a text may use: those of economies, and of whatever else the data hold. */
export interface DraftNames {
  readonly economies: EconomySpellings;
  readonly things: WordTree<Thing>;
}

/** A sentence as words, and written out as patterns match it: in small letters, and with months and numbers as times have them. */
interface Told {
  readonly words: readonly DraftWord[];
  readonly written: Written;
  readonly times: Written;
}

/** What may begin at any word that is no number, time or name. */
const finders: readonly ((told: Told, at: number) => Found | null)[] = [
  superlativeAt,
  ({ words, written }, at) => unitsAt(words, at, written),
  ({ words, times }, at) => dayAt(words, at, times),
  ({ words, times }, at) => durationAt(words, at, times),
];

/**
 * A sentence as a lattice: numbers, times and names each as long as they can be, then all that a word may mean. Words that change nothing are
 * left out, so that what stands before them leads to what stands after.
 */
export function readLattice(text: string, { economies, things }: DraftNames): ReadLattice {
  const words = readWords(text.replace(mentions, (own) => ' '.repeat(own.length)));
  const told: Told = { words, written: new Written(words), times: new Written(words, writtenTime) };
  const ignored = new Set<number>();
  const fixed = fixedAt(told, economies);
  const found: Found[] = [...fixed];
  const isFixed = placesOf(fixed);
  // A single word for a place in an order may mean something else.
  const isTaken = placesOf(fixed.filter(({ from, to, says }) => says.figure?.unit !== 'place' || to !== from + 1));
  for (const at of words.keys()) {
    for (const { item, length } of things.at(words, at)) found.push({ ...tokenOf(item), from: at, to: at + length });
    if (isTaken.has(at)) continue;
    for (const { item: entry, length } of entriesAt(words, at)) {
      const [symbol, places] = [entry.symbol, placesFrom(at, at + length)];
      // `by China's record, ...` is what somebody keeps, no peak.
      const isWritten = symbol === 'REC' && /^(?:'s?|own)$/.test(lowerAt(words, at - 1)) && lowerAt(words, at + 1) === ',';
      if (places.some((place) => isTaken.has(place)) || isWritten || (symbol === null && isPace(words, at - 1))) continue;
      if (symbol === null) for (const place of places) ignored.add(place);
      else found.push({ symbol, says: placed(entry.says, extentOf(words.slice(at, at + length))), from: at, to: at + length });
    }
    if (isManner(lowerAt(words, at)) && !isKnown(lowerAt(words, at)) && !isPace(words, at - 1)) ignored.add(at);
    found.push(...finders.flatMap((find) => find(told, at) ?? []));
  }
  const isNamed = placesOf(found);
  const isUnknown = (at: number): boolean => !isNamed.has(at) && !isKnown(lowerAt(words, at)) && /\p{L}/u.test(words[at]?.text ?? '');
  const passed = [...passedIn(words, found, isUnknown), ...datelineIn(words, isUnknown)];
  const isPassed = placesOf(passed);
  const unknown = new Set(words.filter((_, at) => isUnknown(at) && !ignored.has(at) && !isPassed.has(at)));
  const [placeOf, wordOf]: readonly [number[], number[]] = [[], []];
  const plain: Lattice['words'][number][] = [];
  for (const [at, { lower }] of words.entries()) {
    const from = wordOf.length;
    placeOf.push(from);
    if (ignored.has(at)) continue;
    wordOf.push(at);
    if (!isFixed.has(at)) plain.push({ word: lower, from, to: from + 1 });
  }
  const end = wordOf.length;
  const tokens = [...found, ...passed, ...namesIn(words, isUnknown)].map(
    ({ symbol, says, from, to }): Token => ({ symbol, says, from: placeOf[from] ?? end, to: placeOf[to] ?? end }),
  );
  return { end, tokens: tokens.filter(({ from, to }) => to > from), words: plain, told: words, wordOf: [...wordOf, words.length], unknown };
}

/** A thing as a leaf of its own: each has its place, and is another than that of the same name elsewhere. */
function tokenOf(thing: Thing): Pick<Found, 'symbol' | 'says'> {
  return thing.leaf === 'goods' ? { symbol: 'GOOD', says: { goods: { ...thing } } } : { symbol: 'IND', says: { indicator: { ...thing } } };
}

/** Codes of the Harmonized System as texts write them: `HS 26`, `HS 72, 74 and 81`. */
function codesAt({ written }: Told, at: number): Found | null {
  const match = written.match(patterns.codes, at);
  if (match === null) return null;
  const codes = written.text.slice(written.startOf(at), written.startOf(match.to)).match(/\d{2,6}/g) ?? [];
  const goods: Goods = { leaf: 'goods', codes: codes.map((code) => `HS:${code}`), indicators: [] };
  return { symbol: 'HSCODE', from: at, to: match.to, says: { goods } };
}

/** Numbers, times and names, none of which overlaps another: the longest first, a number before a time before a name. */
function fixedAt(told: Told, spellings: EconomySpellings): readonly Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < told.words.length) {
    const all = [numberAt(told.words, at, told.written), timeAt(told.words, at, told.times), economyAt(told, at, spellings, found)];
    const longest = all.filter((one) => one !== null).toSorted((one, other) => other.to - one.to)[0];
    const own = codesAt(told, at) ?? longest;
    if (own !== undefined) found.push(own);
    at = own?.to ?? at + 1;
  }
  return withUnits(found);
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

/** The economy that is named at a word, or the members of the group that are not named before it; `US dollars` and `World Bank` name none. */
function economyAt({ words, written }: Told, at: number, spellings: EconomySpellings, found: readonly Found[]): Found | null {
  const others = othersAt(written, at, spellings, found);
  const named = spellings.economyAt(words, at);
  if (named === null || others !== null || /^(?:years|months|decades|quarters)$/.test(lowerAt(words, at + named.length))) return others;
  if (written.match(patterns.noEconomy, at) !== null) return null;
  const members = spellings.membersIn(named.code);
  const says = named.form === 'part' ? partyOf([elsewhere]) : partyOf([named.code], members.length > 1 ? members : undefined);
  return { symbol: named.form === 'adjective' ? 'ADJ' : 'PARTY', from: at, to: at + named.length, says };
}

/** The members of the group that a sentence has not named, where they are as many as it says: `the other four`. */
function othersAt(written: Written, at: number, { group, membersIn }: EconomySpellings, found: readonly Found[]): Found | null {
  const match = written.match(patterns.others, at);
  if (match === null || group === null) return null;
  const named = new Set(found.flatMap(({ says }) => says.party?.codes ?? []));
  const codes = membersIn(group).filter((code) => !named.has(code));
  return ownValue(numberWords, match.groups['count'] ?? '') === String(codes.length)
    ? { symbol: 'PARTY', from: at, to: match.to, says: partyOf(codes) }
    : null;
}

/** The claim that a level is the most or the least since a year, or ever: `highest level since 2013`, `the lowest on record`. */
function superlativeAt({ words, written }: Told, at: number): Found | null {
  const match = written.match(patterns.superlative, at);
  if (match === null) return null;
  const { most, year = null } = match.groups;
  const literal = most === undefined ? '-1' : '1';
  const figure: Figure = { ...bareFigure, unit: 'record', literal, thing: year, ...extentOf(words.slice(at, match.to)) };
  return { symbol: 'REC', from: at, to: match.to, says: { figure } };
}

/** What a word says, with leaves of its own: each has its place, and is another than that of the same word elsewhere. */
export function placed(says: Phrase, place: Pick<Figure, 'start' | 'end'>): Phrase {
  if (says.figure !== undefined) return { ...says, figure: { ...says.figure, ...place } };
  const leaf = (['base', 'party', 'goods', 'indicator'] as const).find((name) => says[name] !== undefined);
  return leaf === undefined ? says : { ...says, [leaf]: { ...says[leaf] } };
}
