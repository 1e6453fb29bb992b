import { computeView, InvalidParameterError, isMissing, type TradeView } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import type { Dataset, TradeSeries } from '@sogdia/core/model';
import { hold, known } from './judge.ts';
import { lineageOf } from './leaves.ts';
import { prints } from './read-amount.ts';
import { readPeriod } from './read-periods.ts';

/** The last period of a series that has a number, which a revision to date is told of. */
function lastOf({ points }: TradeSeries): string | null {
  return points.findLast(({ value }) => !isMissing(value))?.period ?? null;
}

/** The sum of the months of a period of a series; null where one of them is not held. */
function sumOfMonths(series: TradeSeries, period: string, view: TradeView, dataset: Dataset): number | null {
  const [start = '', end = ''] = period.length === 4 ? [`${period}-01`, `${period}-12`] : period.split('..');
  if (end === '') return null;
  const year = Number(start.slice(0, 4));
  const months = { frequency: 'month', from: year, to: year, firstMonth: Number(start.slice(5)), lastMonth: Number(end.slice(5)) } as const;
  const idOf = ({ measure, partner, record, product }: TradeSeries): string => [measure, partner, record, product].join();
  try {
    const { series: all } = computeView(dataset, { ...view.spec, ...months, chart: 'table' });
    const own = all.find((one) => idOf(one) === idOf(series))?.points.map(({ value }) => (isMissing(value) ? Number.NaN : value));
    const sum = own?.reduce((total, value) => total + value, 0) ?? Number.NaN;
    return Number.isNaN(sum) ? null : sum;
  } catch (error) {
    if (error instanceof InvalidParameterError) return null;
    throw error;
  }
}

/** Whether a number was turned from yuan into dollars: its months were so at other rates, and do not sum to it for that alone. */
function isConverted(series: TradeSeries, period: string): boolean {
  const receipt = series.points.find((point) => point.period === period)?.receipt;
  return receipt !== undefined && lineageOf([receipt]).steps.some(({ operation }) => operation === 'yuan-to-dollars');
}

/** The series that are another figure than the sum of their months in the currency of the record, with the period. */
export function revisionsDue(view: TradeView, dataset: Dataset): readonly string[] {
  const { frequency, transform, method } = view.spec;
  if (frequency !== 'year-to-date' || transform !== 'level' || method !== null) return [];
  return view.series.flatMap((series) => {
    const last = lastOf(series);
    if (last === null || (series.measure !== 'export' && series.measure !== 'import') || isConverted(series, last)) return [];
    const sum = sumOfMonths(series, last, view, dataset);
    const whole = known(series, last);
    return sum === null || Math.abs(whole - sum) <= 1e-6 * Math.abs(whole) ? [] : [`${series.id} ${last}`];
  });
}

/** Reads a revision to date, holds its three amounts to the numbers, and says of which series and period it is. */
export function isRevisedToDate(
  { of = '', period: words = '', total = '', sum = '', difference = '' }: Readonly<Record<string, string>>,
  view: TradeView,
  dataset: Dataset,
): string {
  const period = readPeriod(words);
  const measure = /^Exports/u.test(of) ? 'export' : 'import';
  const [, partner] = /^\w+, (.+)$/u.exec(of) ?? [];
  const isNamed = (one: TradeSeries): boolean =>
    one.measure === measure && (partner === undefined || formatEconomy(view, one.partner, 'en') === partner);
  const series = view.series.find(({ label }) => label === of) ?? view.series.find(isNamed);
  if (series === undefined) throw new Error(`no series ${of}`);
  const months = sumOfMonths(series, period, view, dataset);
  if (months === null) throw new Error('a month has no figure');
  const whole = known(series, period);
  for (const [text, value] of [
    [total, whole],
    [sum, months],
    [difference, whole - months],
  ] as const) {
    hold(text.includes('¥') === (view.spec.money === 'cny'), `${text} is not in the currency of the view`);
    hold(prints(text, value), `${text} is not ${value}`);
  }
  return `${series.id} ${period}`;
}
