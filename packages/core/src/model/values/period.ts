import * as m from 'zod/mini';
import { type MonthSpan, monthsOf, type Period, periodPattern } from './months-of.ts';

/**
 * A year (`2023`), a month (`2023-07`), or a run of months inside one year or across years (`2025-01..2025-10`).
 * A part-year is a period of its own and never enters a yearly series.
 */
export const periodSchema = m.string().check(m.regex(periodPattern)).brand<'Period'>();

/**
 * The period of a calendar year.
 * @example yearPeriod(2023) // => '2023'
 */
export function yearPeriod(year: number): Period {
  return periodSchema.parse(String(year));
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

function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
