import * as z from 'zod';

/**
 * A year (`2023`), a month (`2023-07`), or a run of months inside one year or across years (`2025-01..2025-10`).
 * A part-year is a period of its own and never enters a yearly series.
 */
export const periodSchema = z
  .string()
  .regex(/^\d{4}$|^\d{4}-(0[1-9]|1[0-2])$|^\d{4}-(0[1-9]|1[0-2])\.\.\d{4}-(0[1-9]|1[0-2])$/)
  .brand<'Period'>();
export type Period = z.infer<typeof periodSchema>;

/** The first calendar year that a series may have. */
export const firstYear = 1900;

/** The last one. */
export const lastYear = 2100;

/** A calendar year as a plain integer; the time axis of every yearly series. */
export const yearSchema = z.number().int().min(firstYear).max(lastYear);

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
