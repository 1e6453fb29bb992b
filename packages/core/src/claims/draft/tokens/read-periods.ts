import { ownValue, type Period, periodOfMonths, yearPeriod } from '../../../model/values/index.ts';
import type { When } from '../phrases/index.ts';
import { type DraftWord, lowerAt, said, touches } from '../text/index.ts';
import { numberWords, ordinals } from './number-words.data.ts';

/** A time and the words that it takes. */
export interface TimeToken {
  readonly when: When;
  readonly to: number;
}

const monthNames = 'january february march april may june july august september october november december'.split(' ');
const shortNames: ReadonlyMap<string, number> = new Map(
  [...monthNames, ...monthNames.map((name) => name.slice(0, 3)), 'sept'].map((name, index) => [
    name,
    name === 'sept' ? 9 : (index % 12) + 1,
  ]),
);

/** Months of a year before the year is known. */
type Months = readonly [first: number, last: number];

interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}

/** The longest time that begins at a word; null where none does. */
export function timeAt(words: readonly DraftWord[], at: number): TimeToken | null {
  const found = [spanAt, partOfYearAt, monthsToAt, yearAt, distanceAt].flatMap((read) => read(words, at) ?? []);
  return found.toSorted((one, other) => other.to - one.to)[0] ?? null;
}

const nothing: When = { leaf: 'when', periods: [], isSpan: false, months: null, years: null };

function ofPeriods(to: number, ...periods: readonly Period[]): TimeToken {
  return { when: { ...nothing, periods }, to };
}

/** Words with which a year may begin. */
const yearOpeners: ReadonlySet<string> = new Set(
  'last the whole full entire calendar pandemic crisis record year all end course'.split(' '),
);

/** `2023`, `the year 2023`, `2023 year`, `fiscal` years are none. */
function yearAt(words: readonly DraftWord[], at: number): TimeToken | null {
  const opener = lowerAt(words, at);
  if (!/^\d/.test(opener) && !yearOpeners.has(opener)) return null;
  const last = opener === 'last' ? /^last year \( ((?:19|20)\d\d) \) /.exec(`${said(words, at, at + 5)} `) : null;
  if (last !== null) return ofPeriods(at + 5, yearPeriod(Number(last[1])));
  const prefix =
    /^(?:the )?(?:(?:whole|full|entire|calendar|pandemic|crisis|record) (?:- )?)?(?:year|all|end|whole|course|calendar|full)(?: - end)?(?: of| -)?(?: the year)? $/.exec(
      lead(words, at),
    );
  const first = prefix === null ? at : at + prefix[0].trim().split(' ').length;
  const year = yearOf(words, first);
  if (year === null) return null;
  const isNamed =
    /^years?$/.test(lowerAt(words, first + 1)) && prefix === null && !/^(?:on|after|before|to)$/.test(lowerAt(words, first + 2));
  return ofPeriods(first + (isNamed ? 2 : 1), yearPeriod(year));
}

/** The words before the first number, as far as they may belong to a year. */
function lead(words: readonly DraftWord[], at: number): string {
  const told: string[] = [];
  for (let place = at; place < at + 5 && !/^\d/.test(lowerAt(words, place)); place += 1) told.push(lowerAt(words, place));
  return `${told.join(' ')} `;
}

function yearOf(words: readonly DraftWord[], at: number): number | null {
  const word = words[at];
  const isPart = touches(words[at - 1], word) && /[$€¥\p{L}]$/u.test(words[at - 1]?.text ?? '');
  return /^(?:19|20)\d{2}$/.test(word?.text ?? '') && !isPart ? Number(word?.text) : null;
}

const joints = /^(?:-|–|—|to|and|until|through|till)$/;

/** A span of years or of months over years: `2013-2023`, `from 2013 to 2023`, `between 2013 and 2023`, `the decade from 2013 to 2023`. */
function spanAt(words: readonly DraftWord[], at: number): TimeToken | null {
  const decade = /^(?:the )?(?:decade|period|years|ten years) /.exec(`${said(words, at, at + 3)} `);
  const opened = decade === null ? at : at + decade[0].trim().split(' ').length;
  const opener = /^(?:from|between|of|over|during)$/.test(lowerAt(words, opened)) ? lowerAt(words, opened) : null;
  const start = opener === null ? opened : opened + 1;
  const isBare = opener === null || opener === 'of' || opener === 'over' || opener === 'during';
  const first = pointAt(words, start + (lowerAt(words, start) === 'the' ? 1 : 0));
  if (first === null || !joints.test(lowerAt(words, first.next))) return null;
  const joint = lowerAt(words, first.next);
  if (joint === 'and' && opener !== 'between') return null;
  const isApart = /^[,(:]$/.test(lowerAt(words, at - 1)) && opener === null;
  if (joint === 'to' && isBare && decade === null && opener !== 'over' && !isApart) return null;
  const second = pointAt(words, first.next + 1) ?? shortYear(words, first);
  if (second === null || (first.value.length === 4) !== (second.value.length === 4) || second.value <= first.value) return null;
  const isNamed = /^period$/.test(lowerAt(words, second.next)) ? 1 : 0;
  return { when: { ...nothing, periods: [first.value, second.value], isSpan: true }, to: second.next + isNamed };
}

/** A year or a month with its year, as an end of a span. */
function pointAt(words: readonly DraftWord[], at: number): Read<Period> | null {
  const month = shortNames.get(lowerAt(words, at));
  const year = yearOf(words, month === undefined ? at : at + 1);
  if (year === null) return null;
  return { value: month === undefined ? yearPeriod(year) : ofMonths(year, [month, month]), next: at + (month === undefined ? 1 : 2) };
}

/** `2013-23`, `2013/14`. */
function shortYear(words: readonly DraftWord[], first: Read<Period>): Read<Period> | null {
  const word = lowerAt(words, first.next + 1);
  if (first.value.length !== 4 || !/^\d{2}$/.test(word) || !touches(words[first.next], words[first.next + 1])) return null;
  return { value: yearPeriod(Number(first.value.slice(0, 2) + word)), next: first.next + 2 };
}

function ofMonths(year: number, [first, last]: Months): Period {
  return periodOfMonths({ first: year * 12 + first - 1, last: year * 12 + last - 1 });
}

/** Months of a year: `July 2026`, `January-July 2026`, `the first half of 2026`, `Q2 2026`, `the first seven months`; with or without the year. */
function partOfYearAt(words: readonly DraftWord[], at: number): TimeToken | null {
  const months = monthsAt(words, at) ?? runAt(words, at);
  if (months === null) return numberedMonthAt(words, at);
  const named = lowerAt(words, months.next) === 'period' ? 1 : 0;
  const after = months.next + named;
  const of = /^(?:of|in|,)$/.test(lowerAt(words, after)) && (lowerAt(words, after) !== ',' || yearOf(words, after + 1) !== null) ? 1 : 0;
  const the = lowerAt(words, after + of) === 'the' && lowerAt(words, after + of + 1) === 'year' ? 2 : 0;
  const year = yearOf(words, after + of + the);
  const isNamed = lowerAt(words, after + of + 1) === 'year' && the === 0;
  if (year !== null) return ofPeriods(after + of + the + (isNamed ? 2 : 1), ofMonths(year, months.value));
  const same = /^(?:of )?(?:(?:that|the same) year) /.exec(`${said(words, after, after + 4)} `);
  return { when: { ...nothing, months: months.value }, to: after + (same === null ? 0 : same[0].trim().split(' ').length) };
}

/** One month, or two with a dash or `to` between them. */
function monthsAt(words: readonly DraftWord[], from: number): Read<Months> | null {
  const opener = lowerAt(words, from);
  const isRun = opener === 'from' || opener === 'between';
  const at = isRun ? from + 1 : from;
  const word = words[at];
  if (at === 0 && word?.lower === 'may' && yearOf(words, 1) === null) return null;
  const first = shortNames.get(word?.lower ?? '');
  if (word === undefined || first === undefined || word.text.charAt(0) === word.lower.charAt(0)) return null;
  const joint = lowerAt(words, at + 1);
  const isJoint = /^(?:-|–|—|to|through|till|until)$/.test(joint) || (joint === 'and' && opener === 'between');
  const last = isJoint ? shortNames.get(lowerAt(words, at + 2)) : undefined;
  if (last !== undefined && last > first) return { value: [first, last], next: at + 3 };
  return isRun ? null : { value: [first, first], next: at + 1 };
}

/** Quarters, halves, and the first so many months. */
function runAt(words: readonly DraftWord[], at: number): Read<Months> | null {
  const start = lowerAt(words, at) === 'the' ? at + 1 : at;
  const hyphen = lowerAt(words, start + 1) === '-' && /^(?:quarter|half)$/.test(lowerAt(words, start + 2)) ? 1 : 0;
  const [first, second, third] = [lowerAt(words, start), lowerAt(words, start + 1 + hyphen), lowerAt(words, start + 2 + hyphen)];
  const short = /^([qh])$/.exec(first)?.[1];
  const number = Number(second);
  if (short === 'q' && number >= 1 && number <= 4 && touches(words[start], words[start + 1]))
    return { value: [3 * number - 2, 3 * number], next: start + 2 };
  if (short === 'h' && (number === 1 || number === 2)) return { value: [6 * number - 5, 6 * number], next: start + 2 };
  const place = Number(ownValue(ordinals, first) ?? /^(\d)$/.exec(first)?.[1] ?? (first === 'last' ? '0' : Number.NaN));
  if (second === 'quarter' && place >= 1 && place <= 4) return { value: [3 * place - 2, 3 * place], next: start + 2 + hyphen };
  if (second === 'half' && (place === 1 || place === 2)) return { value: [6 * place - 5, 6 * place], next: start + 2 + hyphen };
  const counted = first === 'first' ? second : first;
  const length = Number(ownValue(numberWords, counted) ?? counted);
  const noun = first === 'first' ? third : second;
  if (noun !== 'months' || !(length >= 2 && length <= 12)) return null;
  return { value: [1, length], next: start + (first === 'first' ? 3 : 2) };
}

/** So many months to the last of them: `the seven months to July 2026`. */
function monthsToAt(words: readonly DraftWord[], at: number): TimeToken | null {
  const run = runAt(words, at) ?? yearLongAt(words, at);
  if (run === null || !/^(?:to|through|ended|ending|until)$/.test(lowerAt(words, run.next))) return null;
  const of = lowerAt(words, run.next + 1) === 'in' ? 1 : 0;
  const end = pointAt(words, run.next + 1 + of);
  return end !== null && Number(end.value.slice(5)) === run.value[1] && run.value[0] === 1
    ? ofPeriods(end.next, ofMonths(Number(end.value.slice(0, 4)), run.value))
    : null;
}

/** `the year to December 2023`. */
function yearLongAt(words: readonly DraftWord[], at: number): Read<Months> | null {
  const start = lowerAt(words, at) === 'the' ? at + 1 : at;
  return lowerAt(words, start) === 'year' ? { value: [1, 12], next: start + 1 } : null;
}

/** A month by its number: `2026-07`. */
function numberedMonthAt(words: readonly DraftWord[], at: number): TimeToken | null {
  const [year, dash, month] = [words[at], words[at + 1], words[at + 2]];
  if (dash?.text !== '-' || !touches(year, dash) || !touches(dash, month) || !/^(?:0[1-9]|1[0-2])$/.test(month?.text ?? '')) return null;
  const own = yearOf(words, at);
  return own === null ? null : ofPeriods(at + 3, ofMonths(own, [Number(month?.text), Number(month?.text)]));
}

/** Ways to tell a time by its distance from another, in years. */
const distances: readonly (readonly [pattern: RegExp, years: (count: number) => number])[] = [
  [/^(?:a|one) year (?:earlier|before|ago|previously) /, () => -1],
  [/^(?:the )?(?:(?:very )?(?:previous|preceding|prior) year|year (?:before|earlier)) /, () => -1],
  [/^(?:the )?year (?:after|later) /, () => 1],
  [
    /^(?:the )?(?:same|corresponding) (?:period|months?|quarter|half|time|span) (?:of |in )?(?:a|the|last|the last) (?:(?:previous|preceding|prior) year|year (?:earlier|before)|year) /,
    () => -1,
  ],
  [/^(?:the )?(?:same|corresponding) (?:period|months?|quarter|half|time|span) last year /, () => -1],
  [/^(?:the )?(?:same|corresponding) (?:period|months?|quarter|half|time|span) (?:a year earlier|one year earlier) /, () => -1],
  [/^(?:a|one) year (?:later|on(?! average)|after) /, () => 1],
  [/^(?:the )?(?:very )?(?:following|next) year /, () => 1],
  [/^(?:that(?: very| same)?|the same|this same) year /, () => 0],
  [/^(\w+) years (?:earlier|before|previously) /, (count) => -count],
  [/^(\w+) years (?:later|on|after) /, (count) => count],
  [/^(?:a|one) decade (?:later|on) /, () => 10],
  [/^(\w+) decades (?:later|on) /, (count) => 10 * count],
  [/^(\w+) decades (?:earlier|before) /, (count) => -10 * count],
  [/^(?:a|one) decade (?:earlier|before) /, () => -10],
];

/** Words with which a distance or a duration begins. */
const distanceOpeners: ReadonlySet<string> = new Set([
  ...'a one the this very previous preceding prior following next year same corresponding that'.split(' '),
  ...Object.keys(numberWords),
  ...Array.from({ length: 50 }, (_, count) => String(count + 1)),
]);

function distanceAt(words: readonly DraftWord[], at: number): TimeToken | null {
  if (!distanceOpeners.has(lowerAt(words, at))) return null;
  const text = `${said(words, at, at + 8)} `;
  for (const [pattern, years] of distances) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const count = Number(ownValue(numberWords, match[1] ?? '') ?? match[1] ?? 1);
    if (Number.isNaN(count)) continue;
    return { when: { ...nothing, years: years(count) }, to: at + match[0].trim().split(' ').length };
  }
  return sameOfYear(words, at);
}

/** `the same period of 2025`: the months told before, in another year. */
function sameOfYear(words: readonly DraftWord[], at: number): TimeToken | null {
  const match =
    /^(?:the )?(?:same|corresponding) (?:period|months?|quarter|half|time|span) (?:of|in) (?:the year )?(?=(?:19|20)\d\d )/.exec(
      `${said(words, at, at + 8)} `,
    );
  if (match === null) return null;
  const next = at + match[0].trim().split(' ').length;
  const year = yearOf(words, next);
  return year === null ? null : { when: { ...nothing, periods: [yearPeriod(year)], years: 0 }, to: next + 1 };
}

/** How long something took: `four years`, `a decade`; as the distance back from when it ended. */
export function durationAt(words: readonly DraftWord[], at: number): TimeToken | null {
  if (!distanceOpeners.has(lowerAt(words, at))) return null;
  const match = /^(?:the (?:past|last) )?(?:(\w+) years|(a|one|the) (?:decade|year)) /.exec(`${said(words, at, at + 4)} `);
  if (match === null) return null;
  const count = match[1] === undefined ? (match[0].endsWith('year ') ? 1 : 10) : Number(ownValue(numberWords, match[1]) ?? match[1]);
  if (!(count >= 1 && count <= 50)) return null;
  return { when: { ...nothing, years: -count }, to: at + match[0].trim().split(' ').length };
}

/** A day of a month, with its year or without: `June 15`, `15 June 2025`. Trade is told by no day: it dates what is said. */
export function dayAt(words: readonly DraftWord[], at: number): number | null {
  const isDay = (place: number): boolean => /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(lowerAt(words, place));
  const first = shortNames.has(lowerAt(words, at)) ? at : at + 1;
  const dot = lowerAt(words, first + 1) === '.' ? 1 : 0;
  const isDate = shortNames.has(lowerAt(words, first)) && isDay(first === at ? first + 1 + dot : at);
  if (!isDate) return null;
  const next = first + (first === at ? 2 + dot : 1);
  const comma = lowerAt(words, next) === ',' ? 1 : 0;
  return yearOf(words, next + comma) === null ? next : next + comma + 1;
}
