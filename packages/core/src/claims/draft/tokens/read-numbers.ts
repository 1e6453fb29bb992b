import { ownValue } from '../../../model/values/index.ts';
import type { Figure, FigureUnit, Units } from '../phrases/index.ts';
import { type DraftWord, extentOf, lowerAt, said, touches } from '../text/index.ts';
import { currencies, multiples, numberWords, ordinals, parts, scales, things } from './number-words.data.ts';

/** A number and the words that it takes. */
export interface NumberToken {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
}

/** What a number is before its range is known; `next` is the word after it. */
interface Quantity {
  readonly next: number;
  readonly digits: string;
  readonly scale: string;
  readonly unit: FigureUnit;
  readonly thing: string | null;
  /** Whether its currency stands before it. */
  readonly isPrefixed: boolean;
}

/** The number that begins at a word, the longest that can be read there; null where none does. A bare year is none. */
export function numberAt(words: readonly DraftWord[], at: number): NumberToken | null {
  if (/^(?:table|figure|fig|chart|box|section|annex|chapter|exhibit|page)$/.test(lowerAt(words, at - 1))) return null;
  if (lowerAt(words, at) === 'between') return betweenAt(words, at);
  const sign = signAt(words, at);
  const first = sign === null ? at : at + 1;
  const opening = quantityAt(words, first) ?? inWordsAt(words, first);
  if (opening === null || (opening.unit === 'plain' && opening.thing === null && isYear(words[first]))) return null;
  const second = upperEnd(words, opening);
  if (second !== null) {
    const lower = opening.digits + (opening.scale === '' ? suffixOf(second) : suffixOf(opening));
    return token(words, at, { ...second, digits: lower }, sign, second.digits + suffixOf(second));
  }
  const shared = opening.scale === '' && (opening.unit === 'plain' || opening.unit === 'usd') ? sharedUnit(words, opening.next) : null;
  const own = shared === null ? opening : { ...opening, scale: shared.scale, unit: shared.unit };
  return token(words, at, { ...own, digits: own.digits + suffixOf(own) }, sign, null);
}

/** `between $5 and 6 billion`, as one range with the word before it. */
function betweenAt(words: readonly DraftWord[], at: number): NumberToken | null {
  const range = numberAt(words, at + 1);
  if (range === null || range.figure.upTo === null) return null;
  return { figure: { ...range.figure, ...extentOf(words.slice(at, range.to)) }, from: at, to: range.to };
}

function token(
  words: readonly DraftWord[],
  from: number,
  { unit, thing, next, digits }: Quantity,
  sign: 1 | -1 | null,
  upTo: string | null,
): NumberToken {
  return {
    figure: { leaf: 'figure', unit, literal: digits, upTo, thing, sign, isInWords: unit === 'part', ...extentOf(words.slice(from, next)) },
    from,
    to: next,
  };
}

function signAt(words: readonly DraftWord[], at: number): 1 | -1 | null {
  const sign = lowerAt(words, at);
  if (sign === 'minus') return -1;
  if (!touches(words[at], words[at + 1]) || touches(words[at - 1], words[at]) === (lowerAt(words, at - 1) !== '(')) return null;
  return sign === '+' ? 1 : sign === '-' || sign === '−' || sign === '–' ? -1 : null;
}

function suffixOf({ unit, scale }: Pick<Quantity, 'unit' | 'scale'>): string {
  return unit === 'percent' || unit === 'points' ? '%' : scale;
}

/** An amount, a percentage, a multiple or a count in digits, with its currency before or after it. */
function quantityAt(words: readonly DraftWord[], at: number): Quantity | null {
  const prefix = currencyAt(words, at);
  const place = prefix === null ? at : prefix.next;
  const text = words[place]?.text ?? '';
  const digits = numeral(text) ?? (prefix === null ? ownValue(numberWords, lowerAt(words, place)) : undefined);
  if (digits === undefined) return null;
  const isInDigits = /^\d/.test(text);
  const { scale, next } = scaleAt(words, place + 1, prefix !== null);
  const currency = prefix?.currency ?? null;
  if (currency !== null) {
    const again = currencyAt(words, next);
    return { next: again?.currency === currency ? again.next : next, digits, scale, unit: currency, thing: null, isPrefixed: true };
  }
  const after = unitAfter(words, next, scale);
  if (after === null && (!isInDigits || (scale === '' && /^(?:st|nd|rd|th)$/.test(lowerAt(words, next)) === false && isCode(words, place))))
    return null;
  if (after === null && scale === '' && /^(?:st|nd|rd|th)$/.test(lowerAt(words, next)))
    return { next: next + 1, digits, scale, unit: 'place', thing: null, isPrefixed: false };
  const isScaled = scale === '' && lowerAt(words, next) === 'bcm';
  return {
    next: after?.next ?? next,
    digits,
    scale: isScaled ? 'bn' : scale,
    unit: after?.unit ?? (scale === '' ? 'plain' : 'scaled'),
    thing: after?.thing ?? null,
    isPrefixed: false,
  };
}

/** Whether a number is a part of a word or a name: `CO2`, `C5`. */
function isCode(words: readonly DraftWord[], at: number): boolean {
  const before = words[at - 1];
  return touches(before, words[at]) && /\p{L}$/u.test(before?.text ?? '');
}

/** Digits of the expression language, from digits with thousands set off by commas; undefined for what is no number. */
function numeral(text: string): string | undefined {
  if (text.length > 24) return undefined;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  return /^\d+(?:\.\d+)?$/.test(text) ? text : undefined;
}

/** Whether a word of four digits is a year rather than a number. */
function isYear(word: DraftWord | undefined): boolean {
  return /^(?:19|20)\d{2}$/.test(word?.text ?? '');
}

function currencyAt(words: readonly DraftWord[], at: number): { readonly currency: 'usd' | 'cny' | 'other'; readonly next: number } | null {
  const [first, second] = [lowerAt(words, at), lowerAt(words, at + 1)];
  if (second === '$' && touches(words[at], words[at + 1]) && /^[a-z]{1,3}$/.test(first))
    return { currency: first === 'us' ? 'usd' : 'other', next: at + 2 };
  if (first === 'us' && /^dollars?$/.test(second)) return { currency: 'usd', next: at + 2 };
  if (said(words, at, at + 4) === 'u . s .' && /^dollars?$/.test(lowerAt(words, at + 4))) return { currency: 'usd', next: at + 5 };
  const currency = ownValue(currencies, first);
  return currency === undefined ? null : { currency, next: at + 1 };
}

/** A scale after a number, right after it or after a hyphen; of one letter only where there is a currency. */
function scaleAt(words: readonly DraftWord[], at: number, hasCurrency: boolean): { readonly scale: string; readonly next: number } {
  const place = lowerAt(words, at) === '-' && touches(words[at], words[at + 1]) ? at + 1 : at;
  const word = lowerAt(words, place);
  const scale = word.length === 1 && !hasCurrency ? undefined : ownValue(scales, word);
  return scale === undefined ? { scale: '', next: at } : { scale, next: place + 1 };
}

interface Unit {
  readonly unit: FigureUnit;
  readonly thing: string | null;
  readonly next: number;
}

function unitAfter(words: readonly DraftWord[], at: number, scale: string): Unit | null {
  const [first, second] = [lowerAt(words, at), lowerAt(words, at + 1)];
  const unit = (name: FigureUnit, length: number): Unit => ({ unit: name, thing: null, next: at + length });
  if (scale === '') {
    if (first === '%' || first === 'percent' || first === 'pct')
      return second.startsWith('point') ? unit('points', 2) : percent(words, at + 1);
    if (first === 'per' && second === 'cent') return percent(words, at + 2);
    if (first === 'percentage' && second.startsWith('point')) return unit('points', 2);
    if (first === 'pp' || first === 'points') return unit('points', 1);
    if (first === 'times') return unit('times', 1);
    if (first === '-' && second === 'fold') return unit('times', 2);
    if (/(?:factor of|multiplied by)$/.test(said(words, at - 3, at - 1))) return unit('times', 0);
  }
  const currency = currencyAt(words, at);
  if (currency !== null) return { unit: currency.currency, thing: null, next: currency.next };
  const thing = ownValue(things, `${first}_${second}`) ?? ownValue(things, first);
  return thing === undefined ? null : { unit: 'plain', thing, next: at + (ownValue(things, `${first}_${second}`) === undefined ? 1 : 2) };
}

/** Per cent, of the gross domestic product where the words after it say so. */
function percent(words: readonly DraftWord[], next: number): Unit {
  const of = /^of (?:its |the country ['’]s |the )?(?:gdp|gross domestic product) /.exec(`${said(words, next, next + 7)} `);
  return { unit: 'percent', thing: of === null ? null : 'GDP', next: of === null ? next : next + of[0].trim().split(' ').length };
}

const dashes: ReadonlySet<string> = new Set(['-', '–', '—', 'to', 'and']);

/** The upper end of a range that a number opens (`25-30 %`, `$5 to 6 billion`): it has the scale or the unit that the lower end lacks. */
function upperEnd(words: readonly DraftWord[], opening: Quantity): Quantity | null {
  const joint = lowerAt(words, opening.next);
  if (!dashes.has(joint) || opening.scale !== '' || !(opening.unit === 'plain' || opening.isPrefixed) || opening.thing !== null)
    return null;
  if (joint === 'and' && !isAfterBetween(words, opening.next)) return null;
  const second = quantityAt(words, opening.next + 1);
  if (second === null || (second.scale === '' && second.unit === 'plain')) return null;
  const unit = opening.isPrefixed && second.unit === 'scaled' ? opening.unit : second.unit;
  const isUnlike = opening.isPrefixed && unit !== opening.unit;
  return isUnlike || (opening.unit === 'plain' && second.isPrefixed) ? null : { ...second, unit };
}

/** Whether `between` stands before the number that ends at a word. */
function isAfterBetween(words: readonly DraftWord[], next: number): boolean {
  return [2, 3, 4].some((back) => lowerAt(words, next - back) === 'between');
}

/** The most numbers that share what stands after the last of them. */
const mostShared = 6;

/** The unit and the scale that numbers of a list share: `65 and 29 percent`, `$16.4, $19.7 and $24.7 billion`. */
function sharedUnit(words: readonly DraftWord[], from: number): Pick<Quantity, 'unit' | 'scale'> | null {
  let at = from;
  for (let count = 0; count < mostShared; count += 1) {
    const hasComma = lowerAt(words, at) === ',';
    const joint = /^(?:and|or)$/.test(lowerAt(words, at + (hasComma ? 1 : 0))) ? 1 : 0;
    if (!hasComma && joint === 0) return null;
    const next = quantityAt(words, at + (hasComma ? 1 : 0) + joint);
    if (next === null || next.thing !== null || next.unit === 'times' || next.unit === 'place') return null;
    if (next.scale !== '' || next.unit === 'percent') return next;
    at = next.next;
  }
  return null;
}

/** Words before a fraction that make a part of a year, or a place, of it. */
const yearParts = /^(?:first|second|last|third|fourth|this|next|the)$/;

/** A number in words: a multiple (`twice`, `sevenfold`), a part (`two thirds`, `a half`), a place (`third`). */
function inWordsAt(words: readonly DraftWord[], at: number): Quantity | null {
  const word = lowerAt(words, at);
  const as = (unit: FigureUnit, digits: string, length: number): Quantity => ({
    next: at + length,
    digits,
    scale: '',
    unit,
    thing: null,
    isPrefixed: false,
  });
  if (/^\w+ and a half times /.test(`${said(words, at, at + 5)} `) && ownValue(numberWords, word) !== undefined)
    return as('times', `${ownValue(numberWords, word)}.5`, 5);
  const multiple = ownValue(multiples, word) ?? (word.endsWith('fold') ? ownValue(numberWords, word.slice(0, -4)) : undefined);
  if (multiple !== undefined && lowerAt(words, at + 2) !== 'digit') return as('times', multiple, 1);
  const count = ownValue(numberWords, word) ?? (word === 'a' ? '1' : undefined);
  const hyphen = lowerAt(words, at + 1) === '-' ? 1 : 0;
  const noun = count === undefined ? word : lowerAt(words, at + 1 + hyphen);
  const of = ownValue(parts, noun);
  const length = count === undefined ? 1 : 2 + hyphen;
  const next = lowerAt(words, at + length);
  const isPart = count !== undefined || noun === 'half' || (next === 'of' && !yearParts.test(lowerAt(words, at - 1)));
  if (
    of !== undefined &&
    isPart &&
    !(/^(?:largest|biggest|most|year|month|-|(?:19|20)\d\d)$/.test(next) && lowerAt(words, at + length + 1) !== 'on') &&
    Number(count ?? 1) < of
  )
    return as('part', `${Math.round((Number(count ?? 1) / of) * 1000) / 10}%`, length);
  const ordinal = ownValue(ordinals, word);
  return ordinal === undefined ? null : as('place', ordinal, 1);
}

/** The unit of bare numbers that begins at a word: `USD bn`, `$ billion`, `billions of US dollars`, `%`; with the word after it. */
export function unitsAt(words: readonly DraftWord[], at: number): { readonly units: Units; readonly to: number } | null {
  const of = (unit: Units['unit'], scale: string, to: number) => ({ units: { leaf: 'units', unit, scale }, to }) as const;
  if (/^\d/.test(lowerAt(words, at - 1))) return null;
  if (lowerAt(words, at) === '%') return of('percent', '%', at + 1);
  if (lowerAt(words, at) === 'per' && lowerAt(words, at + 1) === 'cent') return of('percent', '%', at + 2);
  const before = currencyAt(words, at);
  if (before !== null && before.currency !== 'other') {
    const { scale, next } = scaleAt(words, before.next, true);
    return scale === '' ? null : of(before.currency, scale, next);
  }
  const { scale, next } = scaleAt(words, at, false);
  const after = scale === '' ? null : currencyAt(words, lowerAt(words, next) === 'of' ? next + 1 : next);
  return after === null || after.currency === 'other' ? null : of(after.currency, scale, after.next);
}
