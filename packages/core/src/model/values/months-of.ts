import type { core } from 'zod/mini';

/** A period as `periodSchema` takes it. What stands here needs no schema, so that a program which only writes periods in words brings no zod along. */
export type Period = string & core.$brand<'Period'>;

/** How a period is written. */
export const periodPattern: RegExp = /^\d{4}$|^\d{4}-(0[1-9]|1[0-2])$|^\d{4}-(0[1-9]|1[0-2])\.\.\d{4}-(0[1-9]|1[0-2])$/;

/** Whether a text is a period. */
export function isPeriod(text: string): text is Period {
  return periodPattern.test(text);
}

/**
 * The calendar year of a period, or null for a month or a part-year.
 * @example yearOf(yearPeriod(2023)) // => 2023
 */
export function yearOf(period: Period): number | null {
  return period.length === 4 ? Number(period) : null;
}

/**
 * The calendar year in which a period begins.
 * @example beginningYear(periodSchema.parse('2024-03')) // => 2024
 */
export function beginningYear(period: Period): number {
  return Number(period.slice(0, 4));
}

/**
 * The order of periods on an axis: by the month in which they end, then by that in which they begin.
 * @example ['2025-01', '2024', '2024-01'].map((period) => periodSchema.parse(period)).toSorted(comparePeriods) // => ['2024-01', '2024', '2025-01']
 */
export function comparePeriods(one: Period, other: Period): number {
  const [a, b] = [monthsOf(one), monthsOf(other)];
  return a.last - b.last || a.first - b.first;
}

/** The first and the last month of a period, each counted from January of the year 0. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The months of a period: a year has twelve, a month is the first and the last.
 * @example monthsOf(yearPeriod(2023)) // => { first: 24276, last: 24287 }
 */
export function monthsOf(period: Period): MonthSpan {
  if (period.length === 4) return { first: Number(period) * 12, last: Number(period) * 12 + 11 };
  const [start = '', end = start] = period.split('..');
  return { first: monthNumber(start), last: monthNumber(end) };
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}
