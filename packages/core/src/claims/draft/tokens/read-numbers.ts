import { ownValue } from '../../../model/values/index.ts';
import { bareFigure, type Figure, type FigureUnit } from '../phrases/index.ts';
import { type DraftWord, extentOf, lowerAt, touches } from '../text/index.ts';
import { currencies, multiples, numberOpeners, numberPatterns, numberWords, ordinals, parts, scales, things } from './number-words.data.ts';
import { type Found, type Groups, matchAt, type Written } from './written.ts';

/** A number before its range is known, and where it ends in the text. */
interface Quantity {
  readonly digits: string;
  readonly scale: string;
  readonly unit: FigureUnit;
  readonly thing: string | null;
  /** Whether its currency stands before it. */
  readonly isPrefixed: boolean;
  readonly end: number;
}

function currencyNamed(name = ''): 'usd' | 'cny' | 'other' {
  return /^(?:us|u\.s\.)/.test(name) ? 'usd' : (ownValue(currencies, name) ?? 'other');
}

/** An amount, a percentage, a multiple or a count in digits at a place of a text, with its currency before or after it. */
function quantityAt(text: string, at: number): Quantity | null {
  const own = matchAt(numberPatterns.prefixed, text, at);
  if (own?.groups !== undefined) {
    const { currency, again = '' } = own.groups;
    const unit = currencyNamed(currency);
    const isOther = again !== '' && currencyNamed(again) !== unit;
    if (unit === 'other' && isOther) return null;
    const end = at + own[0].length - (isOther ? again.length : 0);
    return { ...numberOf(own.groups), unit, thing: null, isPrefixed: true, end: isOther ? text.slice(0, end).trimEnd().length : end };
  }
  const match = matchAt(numberPatterns.bare, text, at);
  if (match?.groups === undefined) return null;
  const number = { ...numberOf(match.groups), thing: null, isPrefixed: false };
  const end = at + match[0].length;
  for (const unit of number.scale === '' ? (['points', 'percent', 'times', 'place'] as const) : []) {
    const after = matchAt(numberPatterns[unit], text, end);
    const { output, beside } = after?.groups ?? {};
    if (after !== null) return { ...number, unit, thing: (output ?? beside) === undefined ? null : 'GDP', end: end + after[0].length };
  }
  const after = matchAt(numberPatterns.afterwards, text, end);
  if (after?.groups === undefined)
    return /\d/.test(text.charAt(at)) ? { ...number, unit: number.scale === '' ? 'plain' : 'scaled', end } : null;
  const { currency, thing = after.groups['near'] ?? '' } = after.groups;
  const base = { ...number, scale: thing === 'bcm' ? 'bn' : number.scale, end: end + after[0].length };
  if (currency !== undefined) return { ...base, unit: currencyNamed(currency) };
  return { ...base, unit: 'plain', thing: ownValue(things, thing.replaceAll(' ', '_')) ?? null };
}

/** Digits and scale as the expression language writes them. */
function numberOf({ digits = '', scale = '' }: Groups): Pick<Quantity, 'digits' | 'scale'> {
  return { digits: ownValue(numberWords, digits) ?? digits.replaceAll(',', ''), scale: ownValue(scales, scale) ?? '' };
}

/** Whether a number or a unit may begin at a word: most words need not be looked at further. */
function opensNumber(words: readonly DraftWord[], at: number): boolean {
  const word = lowerAt(words, at);
  return numberOpeners.has(word) || /^\d|fold$/.test(word) || lowerAt(words, at + 1) === '$';
}

/** The number that begins at a word, the longest that can be read there; null where none does. A bare year is none. */
export function numberAt(words: readonly DraftWord[], at: number, written: Written): Found | null {
  if (!opensNumber(words, at)) return null;
  const before = lowerAt(words, at - 1);
  const sign = signAt(words, at);
  const first = sign === null ? at : at + 1;
  const { text } = written;
  const start = written.startOf(first);
  const found = quantityAt(text, start) ?? inWordsAt(text, start, before);
  if (found === null) return null;
  const isBare = found.thing === null && found.scale === '' && found.unit === 'plain';
  const isCode = touches(words[first - 1], words[first]) && /\p{L}$/u.test(words[first - 1]?.text ?? '');
  if (isBare && (isCode || matchAt(numberPatterns.year, text, start) !== null)) return null;
  const isFactor = found.unit === 'plain' && /^(?:of|by)$/.test(before) && /^(?:factor|multiplied)$/.test(lowerAt(words, at - 2));
  const opening: Quantity = isFactor ? { ...found, unit: 'times' } : found;
  const isBetween = [1, 2, 3].some((back) => lowerAt(words, first - back) === 'between');
  const second = before === 'from' && text.startsWith(' to ', opening.end) ? null : upperEnd(text, opening, isBetween);
  const shared = isBare || (found.unit === 'usd' && found.scale === '') ? sharedUnit(text, opening.end) : null;
  const own = second ?? (shared === null ? opening : { ...opening, scale: shared.scale, unit: shared.unit });
  const to = written.after(own.end);
  if (to === null) return null;
  const literal = opening.digits + suffixOf(opening.scale === '' ? own : opening);
  const upTo = second === null ? null : second.digits + suffixOf(second);
  const { unit, thing } = own;
  const place = extentOf(words.slice(upTo !== null && before === 'between' ? at - 1 : at, to));
  const figure: Figure = { ...bareFigure, unit, literal, upTo, thing, sign, isInWords: unit === 'part', ...place };
  return { symbol: upTo !== null ? 'RANGE' : unit === 'times' ? 'FIGX' : 'FIG', from: at, to, says: { figure } };
}

/** A plus or a minus that touches its number, and not what stands before it but a bracket. */
function signAt(words: readonly DraftWord[], at: number): 1 | -1 | null {
  const sign = lowerAt(words, at);
  if (sign === 'minus') return -1;
  if (!touches(words[at], words[at + 1]) || touches(words[at - 1], words[at]) === (lowerAt(words, at - 1) !== '(')) return null;
  return sign === '+' ? 1 : /^[-−–]$/.test(sign) ? -1 : null;
}

function suffixOf({ unit, scale }: Pick<Quantity, 'unit' | 'scale'>): string {
  return unit === 'percent' || unit === 'points' ? '%' : scale;
}

/** The upper end of a range that a number opens (`25-30 %`, `$5 to 6 billion`): it has the scale or the unit that the lower end lacks. */
function upperEnd(text: string, { scale, unit, isPrefixed, thing, end }: Quantity, isBetween: boolean): Quantity | null {
  const joint = matchAt(numberPatterns.range, text, end)?.[0];
  if (joint === undefined || (joint === ' and ' && !isBetween) || scale !== '' || !(unit === 'plain' || isPrefixed) || thing !== null)
    return null;
  const second = quantityAt(text, end + joint.length);
  if (second === null || (second.scale === '' && second.unit === 'plain')) return null;
  const own = isPrefixed && second.unit === 'scaled' ? unit : second.unit;
  return (isPrefixed && own !== unit) || (unit === 'plain' && second.isPrefixed) ? null : { ...second, unit: own };
}

/** The unit and the scale that numbers of a list share: `65 and 29 percent`, `$16.4, $19.7 and $24.7 billion`. */
function sharedUnit(text: string, end: number): Pick<Quantity, 'unit' | 'scale'> | null {
  const joint = matchAt(numberPatterns.list, text, end);
  const next = joint === null ? null : quantityAt(text, end + joint[0].length);
  if (next === null || next.thing !== null || next.unit === 'times' || next.unit === 'place') return null;
  return next.scale !== '' || next.unit === 'percent' ? next : sharedUnit(text, next.end);
}

/** Words before a fraction that make a part of a year, or a place, of it. */
const yearParts = /^(?:first|second|last|third|fourth|this|next|the)$/;

/** A number in words: a multiple (`twice`, `sevenfold`), a part (`two thirds`, `a half`), a place (`third`). */
function inWordsAt(text: string, at: number, before: string): Quantity | null {
  const [half, times, part, place] = (['halfTimes', 'multiple', 'part', 'ordinal'] as const).map((kind) =>
    matchAt(numberPatterns[kind], text, at),
  );
  const { count = '', name = '', of } = (half ?? times ?? part ?? place)?.groups ?? {};
  const number = ownValue(numberWords, count);
  const as = (unit: FigureUnit, digits: string | undefined, match: RegExpExecArray): Quantity => ({
    ...{ digits: digits ?? '', scale: '', unit, thing: null, isPrefixed: false, end: at + match[0].length },
  });
  if (half) return as('times', `${number}.5`, half);
  if (times) return as('times', ownValue(multiples, name) ?? number, times);
  const [some, whole] = [Number(number ?? 1), ownValue(parts, name) ?? 1];
  if (part && some < whole && (count !== '' || name === 'half' || (of !== undefined && !yearParts.test(before))))
    return as('part', `${Math.round((some / whole) * 1000) / 10}%`, part);
  return place ? as('place', ownValue(ordinals, place[0]), place) : null;
}

/** The unit of bare numbers that begins at a word: `USD bn`, `$ billion`, `billions of US dollars`, `%`. */
export function unitsAt(words: readonly DraftWord[], at: number, written: Written): Found | null {
  if (!(opensNumber(words, at) || Object.hasOwn(scales, lowerAt(words, at))) || /^\d/.test(lowerAt(words, at - 1))) return null;
  const match = written.match(numberPatterns.unitsBefore, at) ?? written.match(numberPatterns.unitsAfter, at);
  if (match === null) return null;
  const unit = match.groups['percent'] === undefined ? currencyNamed(match.groups['currency']) : 'percent';
  const scale = unit === 'percent' ? '%' : numberOf(match.groups).scale;
  return unit === 'other' ? null : { symbol: 'UNITS', from: at, to: match.to, says: { units: { leaf: 'units', unit, scale } } };
}
