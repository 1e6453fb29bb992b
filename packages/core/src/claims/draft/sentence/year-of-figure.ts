import { wordSet } from '../text/index.ts';
import type { DraftSentence } from './read-sentence.ts';
import { firstOfItem, hasWord, saidBefore, wordOfItem } from './words-of-sentence.ts';
import { onlyYear, type PlacedYear, rangeOf, yearsOf } from './years-of-sentence.ts';

/** A year, and whether the words say it plainly. */
export interface YearFound {
  readonly year: number;
  readonly isPlain: boolean;
}

/** Whether a sentence tells a time that is no year of its own: `ten years ago`, `last year`. */
function tellsVagueTime(letters: string, place: number): boolean {
  const near = `${letters.slice(0, place).replace(/^.*[MQYR]/, '')}${letters.slice(place + 1).replace(/[MQ;].*$/, '')}`;
  return near.includes('m');
}

/**
 * The year of the figure at an item: the one in brackets or before a colon beside it; one told by its distance; the next one with no other
 * figure between; the one that opens its clause; the only one before it, or of the sentence; that of what stands before. Null where
 * several could be meant.
 */
export function yearOfFigure(sentence: DraftSentence, place: number, fallback: number | null): YearFound | null {
  const { letters, items } = sentence;
  const every = yearsOf(sentence);
  const years = every.filter(({ role }) => role !== 'base');
  const before = letters.slice(0, place);
  const beside = besideYear(sentence, place);
  if (beside !== null) return plainly(beside);
  const at = distantYear(sentence, place);
  if (at !== null) {
    const anchors = every.filter((year) => year.place < place || every.length === 1);
    const anchor = onlyYear(anchors.length > 0 ? anchors.slice(-1) : []) ?? fallback;
    const distance = items[at]?.distance;
    return anchor === null ||
      distance === undefined ||
      (every.length > 1 && onlyYear(every) === null && distance < 0 && every.some(({ role }) => role === 'open'))
      ? null
      : plainly(anchor + distance);
  }
  const when = /Y,?;[^,;MQ]*$/.exec(before);
  if (when !== null && isWhen(sentence, when)) return plainOf(items[when.index]?.year);
  const end = rangeEnd(sentence, place);
  if (end !== null) return plainly(end);
  const aligned = alignedYear(sentence, place, years);
  if (aligned !== null) return plainly(aligned);
  const next = years.find((year) => year.place > place && year.role === 'own');
  if (next !== undefined && isNextOf(letters, place, next.place)) {
    if (/^Y(?:[,/-]|p?&|p?t)+n?p?Y/.test(letters.slice(next.place))) return null;
    return plainly(next.year);
  }
  if (tellsVagueTime(letters, place) || /Y(?:,p?&|,|p?&)n?Y[^Y]*$/.test(before)) return null;
  const opening = years.filter((year) => year.place < place && year.role === 'own').at(-1);
  if (opening !== undefined && opensClause(before, opening.place)) return plainly(opening.year);
  const own = years.filter((year) => year.role === 'own' && !isOfComparand(sentence, year.place, place));
  const only = onlyYear(own.filter((year) => year.place < place)) ?? onlyYear(own);
  const isOpen = years.some(({ role }) => role === 'open') || isNext(sentence, place);
  if (only !== null && !isOpen) return plainly(only);
  if (only !== null) return { year: only, isPlain: false };
  return own.length === 0 && !years.some(({ role }) => role === 'open') && !letters.includes('R') && fallback !== null
    ? plainly(fallback)
    : null;
}

/** Whether a figure is told as that of a time after the one before: `and then another <Q>`. */
function isNext(sentence: DraftSentence, place: number): boolean {
  return /\b(?:then|another|again|further)(?: \S+){0,3}$/.test(saidBefore(sentence.words, firstOfItem(sentence, place)));
}

function isWhen(sentence: DraftSentence, { index }: RegExpExecArray): boolean {
  return wordOfItem(sentence, sentence.letters.indexOf(';', index)) === 'when';
}

/** Whether a year is that of another figure, which something is only compared with: `against <M> in 2022`. */
function isOfComparand(sentence: DraftSentence, year: number, place: number): boolean {
  const match = /[MQ][np]{0,2}$/.exec(sentence.letters.slice(0, year));
  if (match === null || match.index === place) return false;
  const before = saidBefore(sentence.words, firstOfItem(sentence, match.index));
  return /\b(?:(?:against|from|than|versus|vs)(?: \S+)?|(?:followed|following|after)(?: \S+){0,2})$/.test(before);
}

function plainOf(year: number | undefined): YearFound | null {
  return year === undefined ? null : plainly(year);
}

/** The item of a year told by its distance: the one right after a figure, else the one that opens its clause, or a sentence without a year. */
function distantYear(sentence: DraftSentence, place: number): number | null {
  const { letters } = sentence;
  const after = /^[^MQHN;:&]{0,5}?L/.exec(letters.slice(place + 1));
  if (after !== null && !isComparedWith(sentence, place, place + after[0].length)) return place + after[0].length;
  const opening = /[;&]p{0,2}n?p?L,[^MQLY;]*$/.exec(letters.slice(0, place)) ?? (letters.includes('Y') ? null : /^,?n?p?L,/.exec(letters));
  return opening === null ? null : letters.indexOf('L', opening.index);
}

/** Whether a year is one that a percentage only compares with: `more than a year earlier`. */
function isComparedWith(sentence: DraftSentence, place: number, year: number): boolean {
  const before = saidBefore(sentence.words, firstOfItem(sentence, year));
  return sentence.letters.charAt(place) !== 'M' && /(?:than|from|over|on|above|below|against|compared with|compared to)$/.test(before);
}

function plainly(year: number): YearFound {
  return { year, isPlain: true };
}

/** `<figure> (2022)`, `2022: <figure>`, `2022 (<figure>`, `(2022: <figure>`. */
function besideYear({ letters, items }: DraftSentence, place: number): number | null {
  if (letters.startsWith('(Y)', place + 1)) return items[place + 2]?.year ?? null;
  const before = /Y[:(][pud]{0,2}$|^[-p]?Y[:(,-][pud]{0,2}$/.exec(letters.slice(0, place));
  return before === null ? null : (items[before.index + before[0].indexOf('Y')]?.year ?? null);
}

/** Whether a year is the next one of a figure, and not that of another figure's clause. */
function isNextOf(letters: string, place: number, year: number): boolean {
  const between = letters.slice(place + 1, year);
  if (/[MQ]|[;:]/.test(between)) return false;
  const opensAnother = /(?:[,;]|&)[pyn]{0,2}$/.test(between) && /^Y,?[^;,MQ]*[MQ]/.test(letters.slice(year));
  return !opensAnother;
}

/** Whether a year opens the clause of a figure: `; in 2021 it was <M>`, `, and by 2023 it had reached <M>`. */
function opensClause(before: string, year: number): boolean {
  return /(?:^|[;,:&])p{0,3}[ny]?$/.test(before.slice(0, year).replace(/p$/, '')) && !/[MQ;]/.test(before.slice(year));
}

/** As many years as figures, one after the other: each has its own. */
function alignedYear({ letters, items }: DraftSentence, place: number, years: readonly PlacedYear[]): number | null {
  const kind = letters.charAt(place);
  const list = new RegExp(`${kind}(?:(?:,p?&|,|p?&)p{0,2}${kind})+`, 'g');
  const run = [...letters.matchAll(list)].find(({ index, 0: found }) => index <= place && place < index + found.length);
  const listed = [...letters.matchAll(/Y(?:(?:,p?&|,|p?&)n?Y)+/g)];
  const [only, ...more] = listed;
  if (run === undefined || only === undefined || more.length > 0) return null;
  const figures = [...run[0]].flatMap((letter, step) => (letter === kind ? [run.index + step] : []));
  const own = [...only[0]].flatMap((letter, step) => (letter === 'Y' ? [only.index + step] : []));
  if (figures.length !== own.length || years.length !== own.length) return null;
  return items[own[figures.indexOf(place)] ?? -1]?.year ?? null;
}

/** Words that tell of more than one way in a range of years. */
const turnsBack = wordSet('before then again later recovering peak lowest highest low high');

/** The end of the only range of a sentence that a figure stands for: `from <M> to <M>`, `rose to <M>`, `reaching <M>`. */
function rangeEnd(sentence: DraftSentence, place: number): number | null {
  const range = rangeOf(sentence);
  const { letters, words } = sentence;
  if (range === null || letters.charAt(place) !== 'M') return null;
  const [before, after] = [letters.slice(0, place), letters.slice(place + 1)];
  if (/f[pud]{0,2}$/.test(before) && /^t[pud]{0,2}M/.test(after)) return range.from;
  if (/f[pud]{0,2}Mt[pud]{0,2}$/.test(before)) return range.to;
  if (hasWord(sentence, turnsBack)) return null;
  const isReached = /(?:reaching|reached|reach|hitting|exceeding|surpassing|totalling|topping)(?: [a-z]+)?$/.test(
    saidBefore(words, firstOfItem(sentence, place)),
  );
  return isReached || /[udN]p?t[pud]{0,2}$/.test(before) ? range.to : null;
}
