import type { Period } from '@sogdia/core/model';
import { ownValue } from '../contract/index.ts';
import { monthOf } from './read-month.ts';

/**
 * A period as providers print it: a year, a month (`202301`, `2023-01`, `2023M01`, `2023年1月`) or a quarter (`2023-Q1`, `1 кв. 2023`, `2023年1季度`); null for
 * anything else.
 * @example ['2023', '202301', '2023M7', '2023-Q2', 'Q2 2023'].map(readPeriod) // => ['2023', '2023-01', '2023-07', '2023-04..2023-06', '2023-04..2023-06']
 * @example readPeriod('202313') // => null
 */
export function readPeriod(text: string): Period | null {
  const body = text.trim();
  const [, year, rest, chinese] = /^(\d{4})(?:\.0|[-/.]?M?-?(\d{1,2})|年(?:(\d{1,2})月)?)?$/i.exec(body) ?? [];
  if (year === undefined) return quarterOf(body);
  if (!isYear(Number(year))) return null;
  const month = Number(rest ?? chinese ?? 1);
  if (month < 1 || month > 12) return null;
  return (rest === undefined && chinese === undefined ? year : `${year}-${twoDigits(month)}`) as Period;
}

const quarterBehind = /^(\d{4})[\s/.,-]*(?:Q|(?:年\s*)?第?(?=.季))\s*([1-4一二三四])(?:季度?)?$/i;
const quarterBefore = /^(?:Q\s*([1-4])|([1-4]|I{1,3}|IV)[-\s]*(?:-?й\s*)?(?:Q|кв\.?|квартал[а-я]*))[\s/.,-]*(\d{4})(?:\s*г(?:\.|ода)?)?$/i;
const numerals: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, 一: 1, 二: 2, 三: 3, 四: 4 };

/** The months of a quarter of a calendar year; null for anything else. */
function quarterOf(body: string): Period | null {
  const behind = quarterBehind.exec(body);
  const [, named, counted, yearBehind] = quarterBefore.exec(body) ?? [];
  const [year, quarter] = behind === null ? [yearBehind, named ?? counted] : [behind[1], behind[2]];
  if (year === undefined || quarter === undefined || !isYear(Number(year))) return null;
  const first = (ownValue(numerals, quarter.toUpperCase()) ?? Number(quarter)) * 3 - 2;
  return monthsOf(year, first, first + 2);
}

function isYear(year: number): boolean {
  return year >= 1800 && year <= 2200;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * A period in words: a month and a year (`Aug. 2024`), a span of months (`January-June 2024`, `2024 through October`), or a year with its sign of Eurostat
 * (`202452`); null for anything else. What `readPeriod` reads is read the same.
 * @example ['Aug. 2024', '2024 through October', '202452'].map(periodInWords) // => ['2024-08', '2024-01..2024-10', '2024']
 */
export function periodInWords(text: string): Period | null {
  const body = text
    .trim()
    .replace(/^(\d{4})\.0$/, '$1')
    .replace(/^(\d{4})52$/, '$1');
  const printed = readPeriod(body);
  if (printed !== null) return printed;
  const until = /^(\d{4}) through (\p{L}+)$/u.exec(body);
  const [year = '', first = '', last = first] = until !== null ? [until[1], 'January', until[2]] : spanOf(body);
  const [from, to] = [monthOf(first), monthOf(last)];
  if (from === null || to === null || from > to || !isYear(Number(year))) return null;
  return monthsOf(year, from, to);
}

/**
 * The two years that one is printed as which is no calendar year (`2022-23`, `2022/2023`); null for anything else. Up to `2011-12` it may be a month as well.
 * @example twoYears('2022/23') // => [2022, 2023]
 */
export function twoYears(text: string): readonly [first: number, next: number] | null {
  const [, first = '', next = ''] = /^(?:FY ?)?(\d{4})\s*[-–/]\s*(\d{4}|\d{2})$/i.exec(text.trim()) ?? [];
  const year = Number(first);
  return isYear(year) && `${year + 1}`.endsWith(next) ? [year, year + 1] : null;
}

/** Whether periods are years printed as two: all are, and they are several or no months. */
export function areTwoYears(texts: readonly string[]): boolean {
  const told = new Set(texts.filter((text) => readPeriod(text) !== null || twoYears(text) !== null));
  return [...told].every((text) => twoYears(text) !== null) && (told.size > 1 || [...told].some((text) => readPeriod(text) === null));
}

/** So many months from one of a year on, which may be of the next year. */
export function monthsFrom(year: number, month: number, count: number): Period {
  const [first, last] = [month, month + count - 1].map((one) => `${year + Math.floor((one - 1) / 12)}-${twoDigits(((one - 1) % 12) + 1)}`);
  return (first === last ? first : `${first}..${last}`) as Period;
}

/** Some months of a year: the year where they are all of it. */
export function monthsOf(year: string, from: number, to: number): Period {
  const [first, last] = [`${year}-${twoDigits(from)}`, `${year}-${twoDigits(to)}`];
  return (from === to ? first : from === 1 && to === 12 ? year : `${first}..${last}`) as Period;
}

function spanOf(body: string): readonly string[] {
  const [, first, last, year] = /^(\p{L}+|\d{1,2})\.?(?:\s*[-–—]\s*(\p{L}+)\.?)?[\s./-]+(\d{4})(?:\s*(?:г\.?|год[а]?))?$/u.exec(body) ?? [];
  return year === undefined || first === undefined ? [] : [year, first, last ?? first];
}
