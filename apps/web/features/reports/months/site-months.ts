import { computeView, holdingsOf, type Language, type TradeView } from '@sogdia/core';
import { monthsOf, type Period, periodOfMonths } from '@sogdia/core/model';
import { viewToTable } from '@sogdia/core/workspace';
import { siteDataset } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import { type MonthColumn, monthColumns, monthsHeld, specOfColumn } from './month-specs.ts';

/** A month that is held, and what it and the part of the year up to it are called. */
export interface Month {
  readonly id: Period;
  readonly number: number;
  readonly name: string;
  readonly toDate: string;
}

/** Every month that is held, the first first, with a view of all of them for each column of the tables. */
export type SiteMonths = Awaited<ReturnType<typeof compute>>;

/** The months of the site, put together once for each process of the build. */
export const siteMonths = once(compute);

/** The newest month that is held. */
export async function newestMonth(language: Language): Promise<Month> {
  const { months } = await siteMonths(language);
  const newest = months.at(-1);
  if (newest === undefined) throw new RangeError('no month is held');
  return newest;
}

/** The month of a route. Throws `RangeError` for another, which no exported page asks for. */
export async function requireMonth(id: string, language: Language): Promise<Month> {
  const { months } = await siteMonths(language);
  const found = months.find((month) => month.id === id);
  if (found === undefined) throw new RangeError(`no month ${id}: there are ${months.map((month) => month.id).join(', ')}`);
  return found;
}

async function compute(language: Language) {
  const dataset = await siteDataset(language);
  const held = monthsHeld(holdingsOf(dataset));
  const entries = monthColumns.map((column) => [column, computeView(dataset, specOfColumn(held, column), language)] as const);
  const columns = Object.fromEntries(entries) as Record<MonthColumn, TradeView>;
  const [names, toDate] = [namesOf(columns.month, language), namesOf(columns['to-date'], language)];
  const months = Array.from({ length: held.last - held.first + 1 }, (_, index) => {
    const number = held.first + index;
    const id = periodOfMonths({ first: number, last: number });
    return { id, number, name: names.get(number) ?? id, toDate: toDate.get(number) ?? id };
  });
  return { held, months, columns };
}

/** What the periods of a view are called, by the month in which each ends. */
function namesOf(view: TradeView, language: Language): ReadonlyMap<number, string> {
  const labels = new Map(viewToTable(view, language).rows.map(({ id, label }) => [id, label]));
  const periods = view.series.flatMap(({ points }) => points.map(({ period }) => period));
  return new Map(periods.map((period) => [monthsOf(period).last, labels.get(period) ?? period]));
}
