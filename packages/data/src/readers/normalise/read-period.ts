import type { Period } from '@sogdia/core/model';

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
