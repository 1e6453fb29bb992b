import { ownValue } from '../../../model/values/index.ts';
import { bareFigure, type Figure, type FigureUnit } from '../phrases/index.ts';
import { type DraftWord, extentOf, lowerAt, touches } from '../text/index.ts';
import { type Found, writtenFrom } from './match-words.ts';
import { currencies, multiples, numberWords, ordinals, parts, scales, things } from './number-words.data.ts';

/** A number before its range is known; `rest` is the text after it. */
interface Quantity {
  readonly digits: string;
  readonly scale: string;
  readonly unit: FigureUnit;
  readonly thing: string | null;
  /** Whether its currency stands before it. */
  readonly isPrefixed: boolean;
  readonly rest: string;
}

/** The most words of a number with all that it shares a unit with. */
const longest = 40;

function anyOf(names: Readonly<Record<string, unknown>>, isTaken: (name: string) => boolean = () => true): string {
  const all = Object.keys(names).filter(isTaken);
  return all
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replaceAll('_', ' ').replaceAll('$', '\\$'))
    .join('|');
}

const end = '(?![\\p{L}\\d])';
const currency = `(?:us ?\\$|[a-z]{1,3}\\$|u\\.s\\. ?dollars?|us dollars?|${anyOf(currencies)})`;
const longScale = anyOf(scales, (name) => name.length > 1);
const digits = '\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,12})?(?![\\d.,]*\\d)|\\d{1,20}(?:\\.\\d{1,12})?(?![\\d.,]*\\d)';

const prefixed = new RegExp(
  `^(?<currency>${currency}) ?(?<digits>${digits})(?:[ -]?(?<scale>${anyOf(scales)})${end})?(?: ?(?<again>${currency})${end})?`,
  'u',
);
const bare = new RegExp(`^(?<digits>${digits}|(?:${anyOf(numberWords)})${end})(?:[ -]?(?<scale>${longScale})${end})?`, 'u');
const afterwards = new RegExp(`^[ -]?(?<currency>${currency})${end}|^ (?<thing>${anyOf(things)})${end}|^(?<near>t|m3|bcm|km)${end}`, 'u');

/** What may stand after digits without a scale, with the unit that it is. */
const plainUnits: readonly (readonly [pattern: RegExp, unit: FigureUnit])[] = [
  [/^ ?(?:%|percent|pct|per cent) points?(?!\p{L})|^ ?percentage points?(?!\p{L})|^ ?pp(?!\p{L})|^ points(?!\p{L})/u, 'points'],
  [/^ ?(?:%|(?:percent|pct|per cent)(?!\p{L}))/u, 'percent'],
  [/^ times(?!\p{L})|^-fold(?!\p{L})/u, 'times'],
  [/^(?:st|nd|rd|th)(?!\p{L})/u, 'place'],
];

const ofOutput = /^ of (?:its |the country's |the )?(?:gdp|gross domestic product)(?!\p{L})/u;

function currencyNamed(name: string): 'usd' | 'cny' | 'other' {
  return /^(?:us|u\.s\.)/.test(name) ? 'usd' : (ownValue(currencies, name) ?? 'other');
}

/** An amount, a percentage, a multiple or a count in digits at the beginning of a text, with its currency before or after it. */
function quantityIn(text: string): Quantity | null {
  const own = prefixed.exec(text);
  if (own?.groups !== undefined) {
    const unit = currencyNamed(own.groups['currency'] ?? '');
    const { again } = own.groups;
    const isAgain = again !== undefined && currencyNamed(again) === unit;
    if (unit === 'other' && again !== undefined && !isAgain) return null;
    const length = again === undefined || isAgain ? own[0].length : own[0].replace(/ ?[^ ]*$/, '').length;
    return { ...numberOf(own.groups), unit, thing: null, isPrefixed: true, rest: text.slice(length) };
  }
  const match = bare.exec(text);
  if (match?.groups === undefined) return null;
  const number = numberOf(match.groups);
  const base = { ...number, thing: null, isPrefixed: false };
  const rest = text.slice(match[0].length);
  for (const [pattern, unit] of number.scale === '' ? plainUnits : []) {
    const after = pattern.exec(rest);
    if (after === null) continue;
    const left = rest.slice(after[0].length);
    const output = unit === 'percent' ? ofOutput.exec(left) : null;
    return { ...base, unit, thing: output === null ? null : 'GDP', rest: output === null ? left : left.slice(output[0].length) };
  }
  const after = afterwards.exec(rest);
  if (after?.groups !== undefined) {
    const left = rest.slice(after[0].length);
    const { currency: name, thing = after.groups['near'] ?? '' } = after.groups;
    if (name !== undefined) return { ...base, unit: currencyNamed(name), rest: left };
    const scale = thing === 'bcm' && number.scale === '' ? 'bn' : number.scale;
    return { ...base, scale, unit: 'plain', thing: ownValue(things, thing.replaceAll(' ', '_')) ?? null, rest: left };
  }
  return /^\d/.test(text) ? { ...base, unit: number.scale === '' ? 'plain' : 'scaled', rest } : null;
}

/** Digits and scale as the expression language writes them. */
function numberOf({ digits: told = '', scale }: Readonly<Record<string, string | undefined>>): Pick<Quantity, 'digits' | 'scale'> {
  return { digits: ownValue(numberWords, told) ?? told.replaceAll(',', ''), scale: ownValue(scales, scale ?? '') ?? '' };
}

/** Words and signs with which a number or a unit may begin, beside digits. */
const openers: ReadonlySet<string> = new Set(
  [currencies, numberWords, multiples, ordinals, parts]
    .flatMap((names) => Object.keys(names))
    .concat('us u a an minus between + - − – % per'.split(' ')),
);

/** Whether a number or a unit may begin at a word: most words need not be looked at further. */
function opensNumber(words: readonly DraftWord[], at: number): boolean {
  const word = lowerAt(words, at);
  return openers.has(word) || /^\d|fold$/.test(word) || lowerAt(words, at + 1) === '$';
}

/** The number that begins at a word, the longest that can be read there; null where none does. A bare year is none. */
export function numberAt(words: readonly DraftWord[], at: number): Found | null {
  if (!opensNumber(words, at)) return null;
  const before = lowerAt(words, at - 1);
  if (/^(?:table|figure|fig|chart|box|section|annex|chapter|exhibit|page)$/.test(before)) return null;
  if (lowerAt(words, at) === 'between') return betweenAt(words, at);
  const sign = signAt(words, at);
  const first = sign === null ? at : at + 1;
  const { text, after } = writtenFrom(words, first, longest);
  const found = quantityIn(text) ?? inWordsIn(text, before);
  if (found === null || (found.unit === 'plain' && found.thing === null && /^(?:19|20)\d{2}(?!\d|,\d)/.test(text))) return null;
  const isCode = touches(words[first - 1], words[first]) && /\p{L}$/u.test(words[first - 1]?.text ?? '');
  if (isCode && found.scale === '' && (found.unit === 'plain' || found.unit === 'scaled') && found.thing === null) return null;
  const isFactor = found.unit === 'plain' && /^(?:of|by)$/.test(before) && /^(?:factor|multiplied)$/.test(lowerAt(words, at - 2));
  const opening: Quantity = isFactor ? { ...found, unit: 'times' } : found;
  const isFrom = before === 'from' && /^ to /.test(opening.rest);
  const second = isFrom
    ? null
    : upperEnd(opening, [2, 3, 4].some((back) => lowerAt(words, first - back + 1) === 'between') || before === 'between');
  const shared =
    opening.scale === '' && (opening.unit === 'plain' || opening.unit === 'usd') && second === null ? sharedUnit(opening.rest) : null;
  const own = second ?? (shared === null ? opening : { ...opening, scale: shared.scale, unit: shared.unit });
  const to = after(text.length - own.rest.length);
  if (to === null) return null;
  const literal = second === null ? own.digits + suffixOf(own) : opening.digits + suffixOf(opening.scale === '' ? second : opening);
  const upTo = second === null ? null : second.digits + suffixOf(second);
  const { unit, thing } = own;
  const isInWords = unit === 'part';
  const figure: Figure = { ...bareFigure, unit, literal, upTo, thing, sign, isInWords, ...extentOf(words.slice(at, to)) };
  return { symbol: upTo !== null ? 'RANGE' : unit === 'times' ? 'FIGX' : 'FIG', from: at, to, says: { figure } };
}

/** `between $5 and 6 billion`, as one range with the word before it. */
function betweenAt(words: readonly DraftWord[], at: number): Found | null {
  const range = numberAt(words, at + 1);
  const { figure } = range?.says ?? {};
  if (range === null || figure === undefined || figure.upTo === null) return null;
  return { ...range, from: at, says: { figure: { ...figure, ...extentOf(words.slice(at, range.to)) } } };
}

/** A plus or a minus that touches its number, and not what stands before it but a bracket. */
function signAt(words: readonly DraftWord[], at: number): 1 | -1 | null {
  const sign = lowerAt(words, at);
  if (sign === 'minus') return -1;
  if (!touches(words[at], words[at + 1]) || touches(words[at - 1], words[at]) === (lowerAt(words, at - 1) !== '(')) return null;
  return sign === '+' ? 1 : sign === '-' || sign === '−' || sign === '–' ? -1 : null;
}

function suffixOf({ unit, scale }: Pick<Quantity, 'unit' | 'scale'>): string {
  return unit === 'percent' || unit === 'points' ? '%' : scale;
}

/** The upper end of a range that a number opens (`25-30 %`, `$5 to 6 billion`): it has the scale or the unit that the lower end lacks. */
function upperEnd({ scale, unit, isPrefixed, thing, rest }: Quantity, isBetween: boolean): Quantity | null {
  const joint = /^ ?[-–—] ?|^ to | and /.exec(rest);
  if (joint?.index !== 0 || (joint[0] === ' and ' && !isBetween)) return null;
  if (scale !== '' || !(unit === 'plain' || isPrefixed) || thing !== null) return null;
  const second = quantityIn(rest.slice(joint[0].length));
  if (second === null || (second.scale === '' && second.unit === 'plain')) return null;
  const own = isPrefixed && second.unit === 'scaled' ? unit : second.unit;
  return (isPrefixed && own !== unit) || (unit === 'plain' && second.isPrefixed) ? null : { ...second, unit: own };
}

/** The unit and the scale that numbers of a list share: `65 and 29 percent`, `$16.4, $19.7 and $24.7 billion`. */
function sharedUnit(rest: string): Pick<Quantity, 'unit' | 'scale'> | null {
  const joint = /^, ?(?:and |or )?|^ (?:and|or|to) /.exec(rest);
  const next = joint === null ? null : quantityIn(rest.slice(joint[0].length));
  if (next === null || next.thing !== null || next.unit === 'times' || next.unit === 'place') return null;
  return next.scale !== '' || next.unit === 'percent' ? next : sharedUnit(next.rest);
}

const halfTimes = new RegExp(`^(?<count>${anyOf(numberWords)}) and a half times${end}`, 'u');
const multiple = new RegExp(`^(?:(?<name>${anyOf(multiples)})|(?<count>${anyOf(numberWords)})fold)${end}(?!.digit)`, 'u');
const part = new RegExp(
  `^(?:(?<count>${anyOf(numberWords)}|an?)[ -])?(?<name>${anyOf(parts)})${end}(?! ?-|(?: (?:largest|biggest|most|year|month|(?:19|20)\\d\\d)${end}(?! on )))(?<of> of${end})?`,
  'u',
);
const place = new RegExp(`^(?<name>${anyOf(ordinals)})${end}`, 'u');

/** Words before a fraction that make a part of a year, or a place, of it. */
const yearParts = /^(?:first|second|last|third|fourth|this|next|the)$/;

/** A number in words: a multiple (`twice`, `sevenfold`), a part (`two thirds`, `a half`), a place (`third`). */
function inWordsIn(text: string, before: string): Quantity | null {
  const as = (unit: FigureUnit, told: string, length: number): Quantity => ({
    ...{ digits: told, scale: '', unit, thing: null, isPrefixed: false },
    rest: text.slice(length),
  });
  const [half, times, of, ordinal] = [halfTimes, multiple, part, place].map((pattern) => pattern.exec(text));
  if (half) return as('times', `${ownValue(numberWords, half.groups?.['count'] ?? '')}.5`, half[0].length);
  if (times) {
    const { name = '', count = '' } = times.groups ?? {};
    return as('times', ownValue(multiples, name) ?? ownValue(numberWords, count) ?? '', times[0].length);
  }
  const { count, name = '', of: next } = of?.groups ?? {};
  const [number, whole] = [Number(ownValue(numberWords, count ?? '') ?? 1), ownValue(parts, name) ?? 1];
  if (of && number < whole && (count !== undefined || name === 'half' || (next !== undefined && !yearParts.test(before))))
    return as('part', `${Math.round((number / whole) * 1000) / 10}%`, of[0].length - (next ?? '').length);
  return ordinal ? as('place', ownValue(ordinals, ordinal[0]) ?? '', ordinal[0].length) : null;
}

const unitsBefore = new RegExp(`^(?:(?<percent>%|per cent${end})|(?<currency>${currency}) ?(?<scale>${anyOf(scales)})${end})`, 'u');
const unitsAfter = new RegExp(`^(?<scale>${longScale}) (?:of )?(?<currency>${currency})${end}`, 'u');

/** The unit of bare numbers that begins at a word: `USD bn`, `$ billion`, `billions of US dollars`, `%`. */
export function unitsAt(words: readonly DraftWord[], at: number): Found | null {
  if (!(opensNumber(words, at) || Object.hasOwn(scales, lowerAt(words, at))) || /^\d/.test(lowerAt(words, at - 1))) return null;
  const { text, after } = writtenFrom(words, at, 6);
  const match = unitsBefore.exec(text) ?? unitsAfter.exec(text);
  const to = match === null ? null : after(match[0].length);
  if (match?.groups === undefined || to === null) return null;
  const unit = match.groups['percent'] === undefined ? currencyNamed(match.groups['currency'] ?? '') : 'percent';
  const scale = unit === 'percent' ? '%' : numberOf(match.groups).scale;
  return unit === 'other' ? null : { symbol: 'UNITS', from: at, to, says: { units: { leaf: 'units', unit, scale } } };
}
