import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import { comparePeriods, isPeriod, monthsOf, type Period } from '../../model/values/index.ts';

/**
 * A period as a sentence and a table name it: a year, a month, or a run of months; what is none of these as it is.
 * @example formatPeriod('2026-07', 'en') // => 'July 2026'
 * @example formatPeriod('2026-01..2026-07', 'en') // => 'January–July 2026'
 */
export function formatPeriod(period: string, language: Language): string {
  if (!isPeriod(period) || period.length === 4) return period;
  const { first, last } = monthsOf(period);
  const text = catalogueOf(language);
  const month = (at: number): string => text['period.month']({ month: (at % 12) + 1, year: String(Math.floor(at / 12)) });
  if (first === last) return month(first);
  const year = Math.floor(first / 12);
  return last < (year + 1) * 12
    ? text['period.run']({ from: (first % 12) + 1, to: (last % 12) + 1, year: String(year) })
    : text['period.run-over-years']({ from: month(first), to: month(last) });
}

/**
 * A day as a sentence names it; what is none as it is.
 * @example formatDay('2021-06-30', 'en') // => '30 June 2021'
 */
export function formatDay(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? date : catalogueOf(language)['period.day']({ day: Number(day), month: Number(month), year });
}

/**
 * A period under an axis: a year; a month by its short name, with its year where what is named before it is of another year, or nothing is.
 * @example formatOnAxis('2026-07', null, 'en') // => 'Jul 2026'
 * @example formatOnAxis('2026-07', '2026-04', 'en') // => 'Jul'
 */
export function formatOnAxis(period: string, before: string | null, language: Language): string {
  if (!isPeriod(period) || period.length === 4) return period;
  const text = catalogueOf(language);
  const { last } = monthsOf(period);
  const [month, year] = [(last % 12) + 1, String(Math.floor(last / 12))];
  return text['period.month-on-axis']({ month, year: before?.startsWith(year) ? null : year });
}

/**
 * Periods as runs: years, months, or runs of months that each end a month after the one before.
 * @example formatPeriods(['2013', '2014', '2015', '2020'], 'en') // => '2013–2015, 2020'
 * @example formatPeriods(['2024-01', '2024-02', '2024-05'], 'en') // => 'January–February 2024, May 2024'
 */
export function formatPeriods(periods: readonly string[], language: Language): string {
  const known = [...new Set(periods)].filter(isPeriod).toSorted(comparePeriods);
  const runs: { readonly from: Period; to: Period }[] = [];
  for (const period of known) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.to, period)) run.to = period;
    else runs.push({ from: period, to: period });
  }
  return runs.map((run) => formatRun(run.from, run.to, language)).join(', ');
}

/** Whether a period is the next of its kind: the year after a year, the month after a month, the year to the month after. */
function follows(before: Period, after: Period): boolean {
  const [one, other] = [monthsOf(before), monthsOf(after)];
  if (before.length === 4 && after.length === 4) return other.first === one.first + 12;
  return other.last === one.last + 1 && (lengthOf(before) === lengthOf(after) || other.first === one.first);
}

function lengthOf(period: Period): number {
  const { first, last } = monthsOf(period);
  return last - first;
}

function formatRun(from: Period, to: Period, language: Language): string {
  if (from === to) return formatPeriod(from, language);
  if (from.length === 4 && to.length === 4) return `${from}–${to}`;
  if (lengthOf(from) === 0 && lengthOf(to) === 0) return formatPeriod(`${from}..${to}`, language);
  return catalogueOf(language)['period.runs']({ from: formatPeriod(from, language), to: formatPeriod(to, language) });
}
