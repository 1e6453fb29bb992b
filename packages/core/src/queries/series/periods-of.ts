import type { Dataset } from '../../model/dataset/index.ts';
import type { Frequency, TradeSpec } from '../../model/question/index.ts';
import type { FlowOfRows } from '../../model/trade/index.ts';
import { type MonthSpan, monthsOf, type Period, periodOfMonths, yearPeriod } from '../../model/values/index.ts';
import { columnsOf, isTotal, matchingRows } from '../cell/index.ts';

/** What says which periods a series has. */
export type SpecOfPeriods = Pick<TradeSpec, 'reporter' | 'frequency' | 'from' | 'to' | 'firstMonth' | 'lastMonth'>;

/**
 * The periods of a spec, first to last: its years, its months, or the runs of months from January to each month. Where whole years of months are
 * asked for, those from the first to the last for which the dataset holds a record of the reporter's trade; all of them where it holds none.
 * @example periodsOf(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&frequency=year-to-date&years=2013-01..2013-03')) // => ['2013-01', '2013-01..2013-02', '2013-01..2013-03']
 */
export function periodsOf(dataset: Dataset, spec: SpecOfPeriods): readonly Period[] {
  if (spec.frequency === 'year') return yearsOf(spec).map(yearPeriod);
  const { first, last } = monthsShown(dataset, spec);
  const ends = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return ends.map((end) => periodOfMonths({ first: spec.frequency === 'month' ? end : end - (end % 12), last: end }));
}

/** The years of a spec, first to last. */
export function yearsOf(spec: { readonly from: number; readonly to: number }): readonly number[] {
  return Array.from({ length: spec.to - spec.from + 1 }, (_, index) => spec.from + index);
}

/** The first and the last month that a spec asks for, each counted from January of the year 0. */
export function monthsAsked({ from, to, firstMonth, lastMonth }: Omit<SpecOfPeriods, 'reporter' | 'frequency'>): MonthSpan {
  return { first: from * 12 + (firstMonth ?? 1) - 1, last: to * 12 + (lastMonth ?? 12) - 1 };
}

function monthsShown(dataset: Dataset, spec: SpecOfPeriods): MonthSpan {
  const asked = monthsAsked(spec);
  const held = spec.firstMonth === null ? monthsHeld(dataset, spec) : undefined;
  if (held === undefined || held.last < asked.first || asked.last < held.first) return asked;
  return { first: Math.max(asked.first, held.first), last: Math.min(asked.last, held.last) };
}

const spans = new WeakMap<Dataset, ReadonlyMap<string, MonthSpan>>();

/** The months at the ends of the periods that the dataset holds of an economy's trade, in its own record or another's. */
function monthsHeld(dataset: Dataset, { reporter, frequency }: SpecOfPeriods): MonthSpan | undefined {
  const known = spans.get(dataset) ?? countMonths(dataset);
  spans.set(dataset, known);
  return known.get(`${reporter}|${frequency}`);
}

function countMonths(dataset: Dataset): ReadonlyMap<string, MonthSpan> {
  const { flows, flow, periods, period } = columnsOf(dataset.observations);
  const parts = periods.map((one) => ({ end: monthsOf(one).last, frequencies: frequenciesOf(one) }));
  const found = new Map<string, MonthSpan>();
  for (const row of matchingRows(dataset.observations, { period: (one) => one.length > 4, product: isTotal })) {
    const { end, frequencies } = parts[period[row] as number] as (typeof parts)[number];
    const { reporter, partner } = flows[flow[row] as number] as FlowOfRows;
    for (const key of frequencies.flatMap((frequency) => [`${reporter}|${frequency}`, `${partner}|${frequency}`])) {
      const { first, last } = found.get(key) ?? { first: end, last: end };
      found.set(key, { first: Math.min(first, end), last: Math.max(last, end) });
    }
  }
  return found;
}

/**
 * The frequencies of whose series a part of a year can be a point: a month of those of months, a run from January of those of the year to date.
 * @example frequenciesOf(periodSchema.parse('2024-01')) // => ['month', 'year-to-date']
 */
export function frequenciesOf(period: Period): readonly Exclude<Frequency, 'year'>[] {
  const { first, last } = monthsOf(period);
  const isToDate = first % 12 === 0 && last < first + 12;
  return [...(first === last ? (['month'] as const) : []), ...(isToDate ? (['year-to-date'] as const) : [])];
}
