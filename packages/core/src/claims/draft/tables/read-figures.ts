import type { DraftTables } from '../../../messages/parts/draft-tables.ts';
import { ownValue } from '../../../model/values/index.ts';
import { bareFigure, type FigureUnit } from '../phrases/index.ts';
import type { DraftWord } from '../text/index.ts';
import { type Entry, type Groups, matchAt } from '../tokens/index.ts';
import type { WordsOfLanguage } from './words-of-language.ts';

/** A number of a text with the power of ten of its scale; its unit as the tables name it, empty where it has none. */
export interface FoundFigure {
  readonly digits: string;
  readonly power: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  readonly to: number;
  /** Whether it is written in words, so that half of a multiple is meant roughly. */
  readonly isInWords: boolean;
  /** What is said of it in its own words: that it is more, or less. */
  readonly operator: '>' | '<' | null;
}

/** The longest number that begins at a place of a text; null where none does. `ends` tells the word after each end of one. */
export function figureAt(
  text: string,
  start: number,
  ends: ReadonlyMap<number, number>,
  { numbers, tables }: WordsOfLanguage,
): FoundFigure | null {
  let best: FoundFigure | null = null;
  for (const pattern of numbers) {
    const groups: Groups | undefined = matchAt(pattern, text, start)?.groups;
    const to = groups === undefined ? undefined : ends.get(pattern.lastIndex);
    if (groups === undefined || to === undefined || (best !== null && to <= best.to)) continue;
    const { digits = '', scale = '', unit = groups['currency'] ?? '', more = groups['more2'], less, percent, minus, plus } = groups;
    const power = scale === '' ? 0 : Number(ownValue(tables.scales, scale.toLowerCase()));
    const printed = numeralIn(digits.replaceAll(tables.thousands, '').replace(tables.decimal, '.'), tables);
    const name = percent !== undefined ? 'percent' : (ownValue(tables.units, unit.toLowerCase()) ?? '');
    const sign = minus !== undefined ? '-' : plus !== undefined ? '+' : '';
    const operator = more !== undefined ? '>' : less !== undefined ? '<' : null;
    const isInWords = !/^\d/.test(digits);
    best = { digits: sign + printed, power, unit: name, start, end: pattern.lastIndex, to, isInWords, operator };
  }
  return best;
}

/** Numerals that are written one after the other as digits: two, ten, seven are 27. */
export function numeralIn(text: string, { digits, tens }: DraftTables): string {
  if (/^\d/.test(text)) return text;
  const known = text.length > 1 ? ownValue(digits, text.toLowerCase()) : undefined;
  if (known !== undefined) return known;
  const [whole = '', part = ''] = text.split(Object.keys(tens).find((sign) => ownValue(tens, sign) === 0) ?? '.');
  let [sum, last] = [0, 0];
  for (const sign of whole) {
    const ten = ownValue(tens, sign);
    if (ten === undefined) last = Number(ownValue(digits, sign));
    else [sum, last] = [sum + Math.max(last, 1) * ten, 0];
  }
  const rest = [...part].map((sign) => ownValue(digits, sign) ?? '').join('');
  return String(sum + last) + (rest === '' ? '' : `.${rest}`);
}

/** Words of a text that belong together, the longest that can be read there, and all that they may be; nothing where they are not known. */
export interface Piece {
  readonly word: DraftWord;
  readonly all: readonly Entry[];
  readonly figure: FoundFigure | null;
}

/**
 * The pieces of a sentence with their numbers as figures: one without unit has that of the number after it, where nothing but words of a list
 * stands between; an amount without currency that of the one before it.
 */
export function withUnitsOfList(pieces: readonly Piece[], { listed }: WordsOfLanguage): readonly Piece[] {
  const units: (Pick<FoundFigure, 'power' | 'unit'> | null)[] = pieces.map(({ figure }) => figure);
  for (let at = pieces.length - 1, next: number | null = null; at >= 0; at -= 1) {
    const [figure, word] = [pieces[at]?.figure ?? null, pieces[at]?.word.lower ?? ''];
    if (figure === null) {
      if (!listed.has(word) && !(pieces[at]?.all.some(({ symbol }) => symbol === 'PER') === true)) next = null;
      continue;
    }
    const other: Pick<FoundFigure, 'power' | 'unit'> | null = next === null ? null : (units[next] ?? null);
    if (figure.unit === '' && other !== null) units[at] = { unit: other.unit, power: figure.power === 0 ? other.power : figure.power };
    next = at;
  }
  let before = '';
  return pieces.map((piece, at) => {
    const { figure } = piece;
    if (figure === null) return piece;
    const own = units[at] ?? figure;
    const unit = own.unit === '' && own.power > 0 ? before : own.unit;
    if (own.power > 0) before = unit;
    return { ...piece, all: [standingOf({ ...figure, ...own, unit })] };
  });
}

const kinds = ['usd', 'cny', 'other', 'percent', 'points', 'times', 'place'] as const satisfies readonly FigureUnit[];

function standingOf({ digits, power, unit, start, end, isInWords, operator }: FoundFigure): Entry {
  const kind = kinds.find((one) => one === unit) ?? (unit === '' && power > 0 ? 'scaled' : 'plain');
  const thing = unit === '' || kind === unit ? null : unit;
  const sign = digits.startsWith('-') ? -1 : digits.startsWith('+') ? 1 : null;
  const bare = digits.replace(/^[-+]/, '');
  const literal = kind === 'percent' || kind === 'points' ? `${bare}%` : scaled(bare, power);
  const figure = { ...bareFigure, unit: kind, literal, thing, sign, isInWords: isInWords && kind === 'times', start, end } as const;
  return { symbol: kind === 'times' ? 'FIGX' : 'FIG', says: operator === null ? { figure } : { figure, operator } };
}

const suffixes = ['', 'k', 'mn', 'bn', 'tn'] as const;

/**
 * Digits of a scale in the next of thousands, millions, billions above it, without one digit more: 410.5 of 10^8 are `41.05bn`. A whole number of four digits
 * or more that ends in nought may be rounded there: 3480 of 10^8 are `348bn`.
 */
function scaled(digits: string, power: number): string {
  const step = power === 4 || power === 5 ? 2 : Math.ceil(power / 3);
  const shift = step * 3 - power;
  const [whole = '', part = ''] = digits.split('.');
  const padded = whole.padStart(shift + 1, '0');
  const [left, moved] = [padded.slice(0, padded.length - shift), padded.slice(padded.length - shift)];
  const rest = part === '' && left.length > 2 && Number(moved) === 0 ? '' : moved + part;
  return left + (rest === '' ? '' : `.${rest}`) + (suffixes[step] ?? '');
}
