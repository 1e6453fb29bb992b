import type { KnownIndicator } from '../../model/dataset/index.ts';
import type { IndicatorFrequency } from '../../model/question/index.ts';
import { canonicalPeriod, monthsOf, type Period, periodOfMonths, periodSchema } from '../../model/values/index.ts';

/**
 * The period that a source names, however it writes it: a year, a month, a half-year (`2023H1`), a quarter (`2024Q1`), a run of months whose last
 * may stand without its year (`2025-01..05`). Null for what is none: a day, a span of years.
 * @example periodOfIndicator('2023H1') // => '2023-01..2023-06'
 * @example periodOfIndicator('2024-12-01') // => null
 */
export function periodOfIndicator(text: string): Period | null {
  const [, year, kind, number] = /^(\d{4})([HQ])([1-4])$/.exec(text) ?? [];
  if (year !== undefined) {
    const length = kind === 'H' ? 6 : 3;
    const first = Number(year) * 12 + length * (Number(number) - 1);
    return kind === 'H' && Number(number) > 2 ? null : periodOfMonths({ first, last: first + length - 1 });
  }
  const whole = text.replace(/^(\d{4}-)(\d{2})\.\.(\d{2})$/, '$1$2..$1$3');
  const read = periodSchema.safeParse(whole);
  return read.success ? canonicalPeriod(read.data) : null;
}

/**
 * The frequencies of whose series of an indicator a period can be a point. A run of months from January is of the year to date; the first half of
 * a year is one too.
 * @example frequenciesOfIndicator(periodSchema.parse('2023-01..2023-06')) // => ['half-year', 'year-to-date']
 */
export function frequenciesOfIndicator(period: Period): readonly IndicatorFrequency[] {
  if (period.length === 4) return ['year'];
  const { first, last } = monthsOf(period);
  if (first === last) return ['month'];
  const length = last - first + 1;
  return [
    ...(length === 6 && first % 6 === 0 ? (['half-year'] as const) : []),
    ...(length === 3 && first % 3 === 0 ? (['quarter'] as const) : []),
    ...(first % 12 === 0 && length < 12 ? (['year-to-date'] as const) : []),
  ];
}

/** How often the series of a view have a point: as its spec says, else as its first indicator mostly has figures: by month, or by year. */
export function frequencyShown(
  { frequency }: { readonly frequency: IndicatorFrequency | null },
  first: Pick<KnownIndicator, 'frequency'> | undefined,
): IndicatorFrequency {
  return frequency ?? (first?.frequency === 'month' ? 'month' : 'year');
}
