import type { Period } from '@sogdia/core/model';
import { monthOf } from './read-month.ts';

/**
 * A period as providers print it: a year, a month (`202301`, `2023-01`, `2023M01`, `2023年1月`) or a quarter (`2023-Q1`); null for anything else.
 * @example ['2023', '202301', '2023M7', '2023-Q2'].map(readPeriod) // => ['2023', '2023-01', '2023-07', '2023-04..2023-06']
 * @example readPeriod('202313') // => null
 */
export function readPeriod(text: string): Period | null {
  const body = text.trim();
  const [, year, rest] = /^(\d{4})(?:[-/.]?(?:M|Q)?-?(\d{1,2})|年(?:\d{1,2}月)?)?$/i.exec(body) ?? [];
  if (year === undefined || !isYear(Number(year))) return null;
  const quarter = /^\d{4}[-/.]?Q([1-4])$/i.exec(body)?.[1];
  if (quarter !== undefined) {
    const first = Number(quarter) * 3 - 2;
    return `${year}-${twoDigits(first)}..${year}-${twoDigits(first + 2)}` as Period;
  }
  if (/Q/i.test(body)) return null;
  const month = rest ?? /年(\d{1,2})月$/.exec(body)?.[1];
  if (month === undefined) return year as Period;
  return Number(month) >= 1 && Number(month) <= 12 ? (`${year}-${twoDigits(Number(month))}` as Period) : null;
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

/** Some months of a year: the year where they are all of it. */
export function monthsOf(year: string, from: number, to: number): Period {
  const [first, last] = [`${year}-${twoDigits(from)}`, `${year}-${twoDigits(to)}`];
  return (from === to ? first : from === 1 && to === 12 ? year : `${first}..${last}`) as Period;
}

function spanOf(body: string): readonly string[] {
  const [, first, last, year] = /^(\p{L}+|\d{1,2})\.?(?:\s*[-–—]\s*(\p{L}+)\.?)?[\s./-]+(\d{4})(?:\s*(?:г\.?|год[а]?))?$/u.exec(body) ?? [];
  return year === undefined || first === undefined ? [] : [year, first, last ?? first];
}
