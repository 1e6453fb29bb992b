import { ownValue } from '../../../model/values/index.ts';
import { type DraftWord, lowerAt, said, touches, wordSet } from '../text/index.ts';
import {
  dollarCodes,
  fractionOf,
  multiples,
  numberWords,
  ordinals,
  otherCodes,
  otherUnits,
  rankedNouns,
  scales,
  signs,
  superlatives,
} from './figure-words.data.ts';

/** What kind of figure a text prints. `points` are percentage points, `count` is of things that are no money. */
export type FigureKind = 'amount' | 'percent' | 'points' | 'multiple' | 'fraction' | 'rank' | 'record' | 'count';

/**
 * A figure as a sentence prints it. `literal` is the number as the expression language writes it, `upTo` the upper end of a range of
 * numbers. `first` and `last` are its words.
 */
export interface DraftFigure {
  readonly kind: FigureKind;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly literal: string;
  readonly upTo: string | null;
  readonly sign: 1 | -1 | null;
  readonly currency: 'dollar' | 'other' | 'unstated' | null;
}

type Found = Pick<DraftFigure, 'kind' | 'first' | 'last' | 'literal'> & Partial<DraftFigure>;

/** The figures of a sentence in order, each word of at most one. One walk through the words. */
export function findFigures(text: string, words: readonly DraftWord[]): readonly DraftFigure[] {
  const figures: DraftFigure[] = [];
  let index = 0;
  while (index < words.length) {
    const found = numberAt(words, index) ?? wordAt(words, index);
    if (found === null) {
      index += 1;
      continue;
    }
    const told = words.slice(found.first, found.last + 1);
    const start = Math.min(...told.map((word) => word.start));
    const end = Math.max(...told.map((word) => word.end));
    figures.push({ upTo: null, sign: null, currency: null, ...found, start, end, printed: text.slice(start, end) });
    index = found.last + 1;
  }
  return figures;
}

/** An amount, a percentage or a multiple in digits (or `seven times`), with its currency before or after it; a range of them too. */
function numberAt(words: readonly DraftWord[], index: number): Found | null {
  const between = lowerAt(words, index) === 'between' ? 1 : 0;
  const opening = quantityAt(words, index + between);
  if (opening === null) return null;
  const second = upperEnd(words, opening, between === 1);
  if (second !== null) {
    const suffix = suffixOf(second);
    const lower = opening.digits + (opening.scale === '' ? suffix : suffixOf(opening));
    return made(second, { first: index, last: second.next - 1, literal: lower, upTo: second.digits + suffix });
  }
  if (between === 1) return null;
  const shared = isUnfinished(opening) ? sharedUnit(words, opening.next) : null;
  if (shared !== null) {
    const unit = opening.unit ?? shared.unit;
    const whole = { ...opening, scale: shared.scale, unit };
    return made(whole, { first: opening.first, last: opening.next - 1, literal: opening.digits + suffixOf(whole) });
  }
  if (opening.unit === null) return null;
  return made(opening, { first: opening.first, last: opening.next - 1, literal: opening.digits + suffixOf(opening) });
}

const dashes = wordSet('- – —');

/** The upper end of a range that a number opens: where it has the scale or the unit that the lower end lacks, or a dash joins two of one unit. */
function upperEnd(words: readonly DraftWord[], opening: Quantity, isBetween: boolean): Quantity | null {
  const joint = lowerAt(words, opening.next);
  const isDashed = dashes.has(joint);
  const second = isDashed || joint === 'to' || (isBetween && joint === 'and') ? quantityAt(words, opening.next + 1) : null;
  if (second === null) return null;
  const unit = opening.prefixed && (second.unit === null || second.unit === 'unstated') ? opening.unit : second.unit;
  const isLacking = opening.scale === '' && (opening.unit === null || (opening.prefixed && second.scale !== ''));
  return unit !== null && (isLacking || (isDashed && unit === opening.unit)) ? { ...second, unit } : null;
}

/** Whether a number has no scale and no unit, or no scale after its currency: it may share those of the next one. */
function isUnfinished({ unit, scale, digits }: Quantity): boolean {
  return scale === '' && (unit === null || unit === 'dollar') && Number(digits) < 1000;
}

/** The most numbers that share what stands after the last of them. */
const mostShared = 6;

const listWords = wordSet('and or');

/** The unit and the scale that numbers of a list share: `65 and 29 percent`, `$16.4, $19.7 and $24.7 billion`. */
function sharedUnit(words: readonly DraftWord[], from: number): Pick<Quantity, 'unit' | 'scale'> | null {
  let at = from;
  for (let count = 0; count < mostShared; count += 1) {
    const hasComma = lowerAt(words, at) === ',';
    const joint = listWords.has(lowerAt(words, at + (hasComma ? 1 : 0))) ? 1 : 0;
    if (!hasComma && joint === 0) return null;
    const next = quantityAt(words, at + (hasComma ? 1 : 0) + joint);
    if (next === null || next.unit === 'count' || next.unit === 'multiple') return null;
    if (!isUnfinished(next)) return next.unit === null ? null : next;
    at = next.next;
  }
  return null;
}

function made({ unit, sign }: Quantity, rest: Pick<Found, 'first' | 'last' | 'literal' | 'upTo'>): Found {
  const currency = unit === 'dollar' || unit === 'other' || unit === 'unstated' ? unit : null;
  return { kind: currency === null ? (unit as FigureKind) : 'amount', sign, currency, ...rest };
}

function suffixOf({ unit, scale }: Quantity): string {
  return unit === 'percent' || unit === 'points' ? '%' : scale;
}

interface Quantity {
  readonly first: number;
  /** The index of the word after it. */
  readonly next: number;
  readonly digits: string;
  readonly scale: string;
  readonly unit: 'dollar' | 'other' | 'unstated' | 'percent' | 'points' | 'multiple' | 'count' | null;
  readonly sign: 1 | -1 | null;
  readonly prefixed: boolean;
}

function quantityAt(words: readonly DraftWord[], index: number): Quantity | null {
  const sign = ownValue(signs, lowerAt(words, index));
  const isSigned =
    sign !== undefined &&
    touches(words[index], words[index + 1]) &&
    (lowerAt(words, index - 1) === '(' || !touches(words[index - 1], words[index]));
  const { next: at, currency } = currencyBefore(words, index + (isSigned ? 1 : 0));
  const word = words[at];
  const digits =
    word === undefined ? undefined : (numeral(word.text) ?? (currency === null ? ownValue(numberWords, word.lower) : undefined));
  if (word === undefined || digits === undefined) return null;
  const { scale, next } = scaleAt(words, at + 1, currency !== null);
  const after = unitAfter(words, next, scale, /^\d/.test(word.text));
  const unit = currency ?? after.unit;
  if (unit === null && !/^\d/.test(word.text)) return null;
  if (unit === null && scale === '' && /^(?:19|20)\d{2}$/.test(word.text)) return null;
  const end = currency === null || after.unit === 'dollar' ? after.next : next;
  return { first: index, next: end, digits, scale, unit, sign: isSigned ? sign : null, prefixed: currency !== null };
}

/** Digits of the expression language, from digits with thousands set off by commas; undefined for what is no number. */
function numeral(text: string): string | undefined {
  if (!/^\d/.test(text) || text.length > 24) return undefined;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  return /^\d+(?:\.\d+)?$/.test(text) ? text : undefined;
}

function currencyBefore(
  words: readonly DraftWord[],
  index: number,
): { readonly next: number; readonly currency: 'dollar' | 'other' | null } {
  const [word, second] = [words[index], words[index + 1]];
  if (word === undefined) return { next: index, currency: null };
  if (word.text === '$') return { next: index + 1, currency: 'dollar' };
  if (second?.text === '$' && touches(word, second) && /^[A-Za-z]{1,3}$/.test(word.text))
    return { next: index + 2, currency: word.lower === 'us' ? 'dollar' : 'other' };
  if (dollarCodes.has(word.lower)) return { next: index + 1, currency: 'dollar' };
  if (otherCodes.has(word.lower)) return { next: index + 1, currency: 'other' };
  return { next: index, currency: null };
}

/** A scale after a number, right after it or after a hyphen; the short ones only where there is a currency, or where they touch. */
function scaleAt(words: readonly DraftWord[], index: number, hasCurrency: boolean): { readonly scale: string; readonly next: number } {
  const at = lowerAt(words, index) === '-' && touches(words[index], words[index + 1]) ? index + 1 : index;
  const word = words[at];
  const scale = word === undefined ? undefined : ownValue(scales, word.lower);
  if (word === undefined || scale === undefined) return { scale: '', next: index };
  const isShort = word.lower === 'm' || word.lower === 'k';
  return isShort && !hasCurrency ? { scale: '', next: index } : { scale, next: at + 1 };
}

function unitAfter(
  words: readonly DraftWord[],
  index: number,
  scale: string,
  isInDigits: boolean,
): { readonly unit: Quantity['unit']; readonly next: number } {
  const [first, second] = [lowerAt(words, index), lowerAt(words, index + 1)];
  if (isInDigits && scale === '') {
    if (first === '%' || first === 'percent' || first === 'pct') return { unit: 'percent', next: index + 1 };
    if (first === 'per' && second === 'cent') return { unit: 'percent', next: index + 2 };
    if (first === 'percentage' && second.startsWith('point')) return { unit: 'points', next: index + 2 };
    if (first === 'pp') return { unit: 'points', next: index + 1 };
  }
  if (scale === '' && first === 'times') return { unit: 'multiple', next: index + 1 };
  if (scale === '' && first === '-' && second === 'fold') return { unit: 'multiple', next: index + 2 };
  if (first === 'dollars' || first === 'usd' || first === 'dollar') return { unit: 'dollar', next: index + 1 };
  if (first === 'us' && second.startsWith('dollar')) return { unit: 'dollar', next: index + 2 };
  if (said(words, index, index + 4) === 'u . s .') return { unit: 'dollar', next: index + 5 };
  if (otherUnits.currencies.has(first) || otherCodes.has(first)) return { unit: 'other', next: index + 1 };
  if (scale === '') return { unit: null, next: index };
  return otherUnits.things.has(first) ? { unit: 'count', next: index + 1 } : { unit: 'unstated', next: index };
}

/** A figure in words: a multiple (`doubled`), a fraction, a rank or a record. */
function wordAt(words: readonly DraftWord[], index: number): Found | null {
  const multiple = ownValue(multiples, lowerAt(words, index));
  if (multiple !== undefined) return { kind: 'multiple', first: index, last: index, literal: multiple };
  return fractionAt(words, index) ?? rankAt(words, index) ?? recordAt(words, index);
}

/** Words before a fraction that make a part of a year of it: `the first half`. */
const yearParts = wordSet('first second last third fourth this next');

function fractionAt(words: readonly DraftWord[], index: number): Found | null {
  const [word, second] = [lowerAt(words, index), lowerAt(words, index + 1)];
  if ((word === 'most' || word === 'majority') && second === 'of')
    return { kind: 'fraction', first: index, last: index, literal: '50%', sign: 1 };
  const counted = ownValue(numberWords, word) ?? (word === 'a' ? '1' : undefined);
  const at = second === '-' ? 2 : 1;
  const noun = counted === undefined ? word : lowerAt(words, index + at);
  const percent = fractionOf(counted ?? '1', noun);
  if (percent === null) return null;
  const last = counted === undefined ? index : index + at;
  const next = lowerAt(words, last + 1);
  const isPartOfYear = yearParts.has(lowerAt(words, index - 1)) || /^(?:19|20)\d\d$/.test(next);
  const isAlone = counted === undefined && noun !== 'half' && noun !== 'halves' && next !== 'of';
  if (isPartOfYear || isAlone || /^(?:largest|biggest|most|year|month|-)$/.test(next)) return null;
  return { kind: 'fraction', first: index, last, literal: percent };
}

function rankAt(words: readonly DraftWord[], index: number): Found | null {
  const ordinal = ownValue(ordinals, lowerAt(words, index));
  const at = ordinal === undefined ? index : index + (lowerAt(words, index + 1) === '-' ? 2 : 1);
  if (!superlatives.has(lowerAt(words, at))) return null;
  const isOfPartners = words.slice(at + 1, at + 5).some(({ lower }) => Object.hasOwn(rankedNouns, lower));
  return isOfPartners ? { kind: 'rank', first: index, last: at, literal: ordinal ?? '1' } : null;
}

/** Words before `record` that make a record of it, and not somebody's record. */
const beforeRecord = wordSet('a new the historic historical time');

function recordAt(words: readonly DraftWord[], index: number): Found | null {
  if (lowerAt(words, index) !== 'record') return null;
  const isRecord = beforeRecord.has(lowerAt(words, index - 1)) && lowerAt(words, index + 1) !== 'that';
  return isRecord ? { kind: 'record', first: index, last: index, literal: '1' } : null;
}
