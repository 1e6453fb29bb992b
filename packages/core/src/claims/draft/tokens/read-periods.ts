import { ownValue, type Period, periodOfMonths, yearPeriod } from '../../../model/values/index.ts';
import type { When } from '../phrases/index.ts';
import { type DraftWord, lowerAt, touches } from '../text/index.ts';
import { type Found, writtenFrom } from './match-words.ts';
import { numberWords, ordinals } from './number-words.data.ts';

const monthNames = 'january february march april may june july august september october november december'.split(' ');
const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.flatMap((name, index) => [name, name.slice(0, 3)].map((written) => [written, index + 1] as const)),
  ['sept', 9],
]);

/** The most words of a time. */
const longest = 12;

/** A word as the patterns below have it: `@7` for July, digits for numbers in words (`1th`, `7`). */
function write({ text, lower }: DraftWord): string {
  const month = text.charAt(0) === lower.charAt(0) ? undefined : months.get(lower);
  const place = ownValue(ordinals, lower);
  return month !== undefined ? `@${month}` : place !== undefined ? `${place}th` : (ownValue(numberWords, lower) ?? lower);
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A way to write a time, and what it is; null where the words only look like it. `before` is the word before it. */
type Pattern = readonly [pattern: RegExp, read: (groups: Groups, before: string) => Partial<When> | null];

const year = (name: string): string => `(?<${name}>(?:19|20)\\d\\d)(?!\\d)`;
const month = (name: string): string => `@(?<${name}>\\d+)`;
const nameOfRun = '(?:\\d+ )?(?:period|months?|quarter|half|time|span)';
const partOfYear = [
  `(?:(?<opener>from|between) )?${month('first')}(?:(?: ?[-–—] ?| (?<joint>to|through|till|until|and) )${month('last')})?`,
  '(?:the )?(?<place>\\d)(?:st|nd|rd|th)[ -](?<part>quarter|half)',
  '(?<letter>q)(?<quarter>[1-4])|(?<other>h) ?(?<half>[12])',
  '(?:the )?(?:1th )?(?<count>\\d+) months',
].join('|');

const patterns: readonly Pattern[] = [
  // 2023, the year 2023, all of 2023, full-year 2023, last year (2023)
  [
    new RegExp(
      `^(?:the )?(?:(?:whole|full|entire|calendar|pandemic|crisis|record)[ -])?(?:year|all|end|whole|course|calendar|full)(?:-end)?(?: of|-)?(?: the year)? ?${year('year')}`,
    ),
    ofYear,
  ],
  [new RegExp(`^${year('year')}(?: years?(?! (?:on|after|before|to)\\b))?`), ofYear],
  [new RegExp(`^last year \\( ?${year('year')} ?\\)`), ofYear],
  // from 2013 to 2023, 2013-2023, the decade from 2013 to 2023, March 2013-July 2014, 2013-23
  [
    new RegExp(
      `^(?:(?:the )?(?:(?:sample|study|whole|entire|full|reporting) )?(?<decade>decade|period|years|\\d+ years) )?(?:(?<opener>from|between|of|over|during) )?(?:the )?(?:${month('fromMonth')} )?${year('from')}(?: ?[-–—] ?| (?<joint>to|and|until|through|till) )(?:${month('toMonth')} )?${year('to')}(?: period)?`,
    ),
    ofSpan,
  ],
  [
    new RegExp(`^(?:(?:from|between|of|over|during) )?${year('from')} ?[-–—](?<short>\\d\\d)(?!\\d)`),
    ({ from = '', short = '' }) =>
      short <= from.slice(2) ? null : spanOf(yearPeriod(Number(from)), yearPeriod(Number(from.slice(0, 2) + short))),
  ],
  // 2026-07
  [
    new RegExp(`^${year('year')}-(?<month>0[1-9]|1[0-2])(?!\\d)`),
    ({ year: own, month: number }) => oneOf(ofMonths(Number(own), Number(number), Number(number))),
  ],
  // July 2026, January-July 2026, the first half of 2026, Q2 2026, the first seven months; with or without the year
  [
    new RegExp(
      `^(?:${partOfYear})(?: period)?(?:(?: of| in|,)?(?<the> the year)? ?${year('year')}(?: year)?| (?:of )?(?:that|the same) year)?`,
    ),
    ofPartOfYear,
  ],
  // the seven months to July 2026, the year to December 2023
  [
    new RegExp(
      `^(?:the )?(?:(?:1th )?(?<count>\\d+) months|year) (?:to|through|ended|ending|until)(?: in)? ${month('last')} ${year('year')}`,
    ),
    ({ count = '12', last, year: own }) => (last === count ? oneOf(ofMonths(Number(own), 1, Number(last))) : null),
  ],
  // the same period of 2025
  [
    new RegExp(`^(?:the )?(?:same|corresponding) (?:${nameOfRun}) (?:of|in) (?:the year )?${year('year')}`),
    ({ year: own }) => ({ ...oneOf(yearPeriod(Number(own))), years: 0 }),
  ],
  // a year earlier, five years later, the same period last year
  ...distances(
    -1,
    '(?:a|1) year (?:earlier|before|ago|previously)',
    '(?:the )?(?:(?:very )?(?:previous|preceding|prior) year|year (?:before|earlier))',
  ),
  ...distances(
    -1,
    `(?:the )?(?:same|corresponding) (?:${nameOfRun}) (?:(?:of |in )?(?:a|the|last|the last) (?:(?:previous|preceding|prior) year|year (?:earlier|before)|year)|last year|(?:a|1) year earlier)`,
  ),
  ...distances(
    1,
    '(?:the )?year (?:after|later)',
    '(?:a|1) year (?:later|on(?! average)|after)',
    '(?:the )?(?:very )?(?:following|next) year',
  ),
  ...distances(0, '(?:that(?: very| same)?|the same|this same) year'),
  ...distances(-1, '(?<count>\\d+) years (?:earlier|before|previously)'),
  ...distances(1, '(?<count>\\d+) years (?:later|on|after)'),
  ...distances(10, '(?:(?:a|1) decade|(?<count>\\d+) decades) (?:later|on)'),
  ...distances(-10, '(?:(?:a|1) decade|(?<count>\\d+) decades) (?:earlier|before)'),
];

function distances(years: number, ...all: readonly string[]): readonly Pattern[] {
  return all.map((text) => [new RegExp(`^${text}\\b`), ({ count = '1' }) => ({ years: Number(count) * years })]);
}

function ofYear({ year: own }: Groups): Partial<When> {
  return oneOf(yearPeriod(Number(own)));
}

function ofSpan({ decade, opener, joint, from, to, fromMonth, toMonth }: Groups, before: string): Partial<When> | null {
  const isTold = decade !== undefined || opener === 'from' || opener === 'between' || opener === 'over';
  const isApart = opener === undefined && /^[,(:]$/.test(before);
  if ((joint === 'and' && opener !== 'between') || (joint === 'to' && !isTold && !isApart)) return null;
  if ((fromMonth === undefined) !== (toMonth === undefined)) return null;
  const [first, last] = [
    [from, fromMonth],
    [to, toMonth],
  ].map(([own, number]) => (number === undefined ? yearPeriod(Number(own)) : ofMonths(Number(own), Number(number), Number(number))));
  return first === undefined || last === undefined || last <= first ? null : spanOf(first, last);
}

function ofPartOfYear({ opener, joint, first, last, place, part, quarter, half, count, year: own }: Groups): Partial<When> | null {
  const isRun = opener !== undefined || last !== undefined;
  if (isRun && (Number(last) <= Number(first) || last === undefined || (joint === 'and' && opener !== 'between'))) return null;
  const [number, length] =
    quarter !== undefined ? [Number(quarter), 3] : half !== undefined ? [Number(half), 6] : [Number(place), part === 'half' ? 6 : 3];
  const run: readonly [number, number] =
    first !== undefined
      ? [Number(first), Number(last ?? first)]
      : count !== undefined
        ? [1, Number(count)]
        : [length * (number - 1) + 1, length * number];
  if (run[0] < 1 || run[1] > 12 || (count !== undefined && run[1] < 2)) return null;
  return own === undefined ? { months: run } : oneOf(ofMonths(Number(own), ...run));
}

function ofMonths(own: number, first: number, last: number): Period {
  return periodOfMonths({ first: own * 12 + first - 1, last: own * 12 + last - 1 });
}

function oneOf(...periods: readonly Period[]): Partial<When> {
  return { periods };
}

function spanOf(first: Period, last: Period): Partial<When> {
  return { periods: [first, last], isSpan: true };
}

const nothing: When = { leaf: 'when', periods: [], isSpan: false, months: null, years: null };

/** Words with which a time or a duration begins, beside numbers and months. */
const openers: ReadonlySet<string> = new Set([
  ...'the whole full entire calendar pandemic crisis record year all end course last decade period years from between of over during'.split(
    ' ',
  ),
  ...'a one this very previous preceding prior following next same corresponding that q h'.split(' '),
  ...Object.keys(numberWords),
  ...Object.keys(ordinals),
]);

/** Whether a time may begin at a word: no time is without a number, a month or the noun of a time. */
function opensTime(words: readonly DraftWord[], at: number): boolean {
  const word = lowerAt(words, at);
  if (!openers.has(word) && !isOfTime(word)) return false;
  for (let index = at; index < at + longest; index += 1) if (isOfTime(lowerAt(words, index))) return true;
  return false;
}

function isOfTime(word: string): boolean {
  return /^\d|^(?:years?|decades?|quarter|half|months?)$/.test(word) || months.has(word);
}

/** The longest of some times that begins at a word; null where none does. */
function longestOf(symbol: string, patterns: readonly Pattern[]): (words: readonly DraftWord[], at: number) => Found | null {
  return (words, at) => {
    const word = words[at];
    if (word === undefined || !opensTime(words, at)) return null;
    const before = words[at - 1];
    if (/^\d/.test(word.text) && touches(before, word) && /[$€¥\p{L}]$/u.test(before?.text ?? '')) return null;
    const { text, after } = writtenFrom(words, at, longest, write);
    let best: Found | null = null;
    for (const [pattern, read] of patterns) {
      const match = pattern.exec(text);
      const to = match === null ? null : after(match[0].length);
      if (match === null || to === null || (best !== null && to <= best.to)) continue;
      const when = read(match.groups ?? {}, before?.lower ?? '');
      const isVerb = at === 0 && word.lower === 'may' && when?.months !== undefined;
      if (when !== null && !isVerb) best = { symbol, from: at, to, says: { when: { ...nothing, ...when } } };
    }
    return best;
  };
}

/** The time that begins at a word. */
export const timeAt = longestOf('PER', patterns);

/** How long something took: `four years`, `a decade`; as the distance back from when it ended. */
export const durationAt = longestOf('DUR', [
  [/^(?:the (?:(?:past|last|previous) )?)?(?<count>[1-9]|[1-4]\d|50) years\b/, ({ count }) => ({ years: -Number(count) })],
  [/^(?:the (?:(?:past|last|previous) )?)?(?:a|1|the) decade\b/, () => ({ years: -10 })],
  [/^(?:the (?:(?:past|last|previous) )?)?(?:a|1|the) year\b/, () => ({ years: -1 })],
]);

/** A day of a month, with its year or without: `June 15`, `15 June 2025`. Trade is told by no day: it dates what is said. */
export const dayAt = longestOf('DATE', [
  [/^(?:@\d+\.? ?\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? @\d+)(?:,? (?:19|20)\d\d)?(?!\d)/, () => ({})],
]);
