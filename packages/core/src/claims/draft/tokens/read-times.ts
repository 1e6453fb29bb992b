import { ownValue, type Period, periodOfMonths, yearPeriod } from '../../../model/values/index.ts';
import type { When } from '../phrases/index.ts';
import { type DraftWord, lowerAt, touches } from '../text/index.ts';
import { numberWords, ordinals } from './number-words.data.ts';
import { dayPattern, distancePatterns, durationPatterns, monthNames, timeOpeners, timePatterns } from './time-patterns.data.ts';
import type { Found, Groups, Written } from './written.ts';

const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.split(' ').flatMap((name, index) => [name, name.slice(0, 3)].map((written) => [written, index + 1] as const)),
  ['sept', 9],
]);

/** A word as the patterns of times have it: `@7` for July, digits for numbers in words (`1th`, `7`). */
export function writtenTime({ text, lower }: DraftWord): string {
  const month = text.charAt(0) === lower.charAt(0) ? undefined : months.get(lower);
  const place = ownValue(ordinals, lower);
  return month !== undefined ? `@${month}` : place !== undefined ? `${place}th` : (ownValue(numberWords, lower) ?? lower);
}

/** What a time is; null where the words only look like it. `before` is the word before it. */
type ReadTime = (groups: Groups, before: string) => Partial<When> | null;

const readers: Readonly<Record<(typeof timePatterns)[number][0], ReadTime>> = {
  year: ({ year }) => ({ periods: [yearPeriod(Number(year))] }),
  span: ofSpan,
  short: ({ from = '', short = '' }) => spanOf(yearPeriod(Number(from)), yearPeriod(Number(from.slice(0, 2) + short))),
  month: ({ year, month }) => ({ periods: [monthsOf(year, month, month)] }),
  part: ofPartOfYear,
  until: ({ count = '12', last, year }) => (last === count ? { periods: [monthsOf(year, '1', last)] } : null),
  same: ({ year }) => ({ periods: [yearPeriod(Number(year))], years: 0 }),
};

function ofSpan({ decade, opener, joint, from, to, fromMonth, toMonth }: Groups, before: string): Partial<When> | null {
  const isTold = decade !== undefined || opener === 'from' || opener === 'between' || opener === 'over';
  const isApart = opener === undefined && /^[,(:]$/.test(before);
  if ((joint === 'and' && opener !== 'between') || (joint === 'to' && !isTold && !isApart)) return null;
  if (fromMonth === undefined && toMonth === undefined) return spanOf(yearPeriod(Number(from)), yearPeriod(Number(to)));
  return fromMonth === undefined || toMonth === undefined ? null : spanOf(monthsOf(from, fromMonth), monthsOf(to, toMonth));
}

/** Months, a quarter, a half or the first months of a year, by the groups of a pattern. */
export function ofPartOfYear({ opener, joint, first, last, place, part, quarter, half, count, year }: Groups): Partial<When> | null {
  const isRun = opener !== undefined || last !== undefined;
  if (isRun && (!(Number(last) > Number(first)) || (joint === 'and' && opener !== 'between'))) return null;
  const length = quarter !== undefined || part === 'quarter' ? 3 : 6;
  const end = length * Number(quarter ?? half ?? place);
  const [begin, until] = first === undefined ? [count === undefined ? end - length + 1 : 1, count ?? end] : [first, last ?? first];
  const run = [Number(begin), Number(until)] as const;
  if (run[0] < 1 || run[1] > 12 || (count !== undefined && run[1] < 2)) return null;
  return year === undefined ? { months: run } : { periods: [monthsOf(year, run[0], run[1])] };
}

function monthsOf(year: string | undefined, first: string | number | undefined, last = first): Period {
  const before = Number(year) * 12 - 1;
  return periodOfMonths({ first: before + Number(first), last: before + Number(last) });
}

/** From one period to a later one. */
export function spanOf(first: Period, last: Period): Partial<When> | null {
  return last <= first ? null : { periods: [first, last], isSpan: true };
}

/** A time of which nothing is told. */
export const nowhen: When = { leaf: 'when', periods: [], isSpan: false, months: null, years: null };

const openers: ReadonlySet<string> = new Set([...timeOpeners.split(' '), ...Object.keys(numberWords), ...Object.keys(ordinals)]);

/** The most words of a time. */
const longest = 12;

/** Whether a time may begin at a word: no time is without a number, a month or the noun of a time. */
function opensTime(words: readonly DraftWord[], at: number): boolean {
  const word = lowerAt(words, at);
  return (openers.has(word) || isOfTime(word)) && words.slice(at, at + longest).some(({ lower }) => isOfTime(lower));
}

function isOfTime(word: string): boolean {
  return /^\d|^(?:years?|decades?|quarter|half|months?)$/.test(word) || months.has(word);
}

type Pattern = readonly [pattern: RegExp, read: ReadTime];

const asPattern = (source: string, read: ReadTime): Pattern => [new RegExp(source, 'y'), read];
const asDistance = ([years, source]: (typeof distancePatterns)[number]): Pattern =>
  asPattern(`${source}\\b`, ({ count = '1' }) => ({ years: Number(count) * years }));

/** The longest of some times that begins at a word; null where none does. */
function longestOf(
  symbol: string,
  patterns: readonly Pattern[],
): (words: readonly DraftWord[], at: number, written: Written) => Found | null {
  return (words, at, written) => {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined || !opensTime(words, at)) return null;
    if (/^\d/.test(word.text) && touches(before, word) && /[$€¥\p{L}]$/u.test(before?.text ?? '')) return null;
    let best: Found | null = null;
    for (const [pattern, read] of patterns) {
      const match = written.match(pattern, at);
      const when: Partial<When> | null =
        match === null || (best !== null && match.to <= best.to) ? null : read(match.groups, before?.lower ?? '');
      const isVerb = at === 0 && word.lower === 'may' && when?.months !== undefined;
      if (match !== null && when !== null && !isVerb) best = { symbol, from: at, to: match.to, says: { when: { ...nowhen, ...when } } };
    }
    return best;
  };
}

/** The time that begins at a word. */
export const timeAt = longestOf('PER', [
  ...timePatterns.map(([kind, source]) => asPattern(source, readers[kind])),
  ...distancePatterns.map(asDistance),
]);

/** How long something took, as the distance back from when it ended. */
export const durationAt = longestOf('DUR', durationPatterns.map(asDistance));

/** A day of a month. Trade is told by no day: it dates what is said. */
export const dayAt = longestOf('DATE', [asPattern(dayPattern, () => ({}))]);
