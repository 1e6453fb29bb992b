import * as m from 'zod/mini';

/**
 * A year (`2023`), a month (`2023-07`), or a run of months inside one year or across years (`2025-01..2025-10`).
 * A part-year is a period of its own and never enters a yearly series.
 */
export const periodSchema = m
  .string()
  .check(m.regex(/^\d{4}$|^\d{4}-(0[1-9]|1[0-2])$|^\d{4}-(0[1-9]|1[0-2])\.\.\d{4}-(0[1-9]|1[0-2])$/))
  .brand<'Period'>();
export type Period = m.infer<typeof periodSchema>;

/**
 * The period of a calendar year.
 * @example yearPeriod(2023) // => '2023'
 */
export function yearPeriod(year: number): Period {
  return periodSchema.parse(String(year));
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
 * The same period so many years later, earlier where the number is negative: of a month the same month, of a run of months the same run.
 * @example yearsLater(periodSchema.parse('2024-01..2024-03'), -1) // => '2023-01..2023-03'
 */
export function yearsLater(period: Period, years: number): Period {
  const { first, last } = monthsOf(period);
  return periodOfMonths({ first: first + 12 * years, last: last + 12 * years });
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

/**
 * The one way to write the period of some months: a year where they are the twelve of one, a month where they are one, else a run.
 * @example periodOfMonths(monthsOf(periodSchema.parse('2024-01..2024-12'))) // => '2024'
 * @example periodOfMonths({ first: 24276, last: 24276 }) // => '2023-01'
 */
export function periodOfMonths({ first, last }: MonthSpan): Period {
  if (first % 12 === 0 && last === first + 11) return yearPeriod(first / 12);
  return periodSchema.parse(first === last ? monthText(first) : `${monthText(first)}..${monthText(last)}`);
}

/**
 * A period as `periodOfMonths` writes it: the run of the twelve months of a year is that year.
 * @example canonicalPeriod(periodSchema.parse('2024-01..2024-12')) // => '2024'
 */
export function canonicalPeriod(period: Period): Period {
  return period.includes('..') ? periodOfMonths(monthsOf(period)) : period;
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
