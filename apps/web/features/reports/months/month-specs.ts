import type { Holdings, TradeSpec } from '@sogdia/core';
import { ownValue } from '@sogdia/core/model';
import { siteQuestion, usualSpec } from '../../../lib/dataset.ts';

/** The flows of a month, in the order in which pages show them. */
export const monthFlows = ['export', 'import'] as const;

/** The months that are held, first and last, each counted from January of the year 0. */
export interface MonthsHeld {
  readonly first: number;
  readonly last: number;
}

/** All partners together: their group, or each by itself where there is none. */
export const together: TradeSpec['partners'] = siteQuestion.group === null ? siteQuestion.partners : [siteQuestion.group];

/** The rows of the tables of a month: each partner, then all together. */
const rows: TradeSpec['partners'] = [...new Set([...siteQuestion.partners, ...together])];

/**
 * The months of which the reporter's flows with the partners are held. Throws `RangeError` where none is; then the site has nothing to make
 * pages of.
 */
export function monthsHeld({ partsOfYears }: Holdings): MonthsHeld {
  const spans = siteQuestion.partners.flatMap((partner) =>
    monthFlows.flatMap((flow) => ownValue(partsOfYears.month, `${siteQuestion.reporter}|${partner}|${flow}`) ?? []),
  );
  if (spans.length === 0) throw new RangeError(`no month of ${siteQuestion.reporter} is held`);
  return { first: Math.min(...spans.map(({ first }) => first)), last: Math.max(...spans.map(({ last }) => last)) };
}

type Asked = Partial<Omit<TradeSpec, 'from' | 'to' | 'firstMonth' | 'lastMonth'>>;

function specOfMonths({ first, last }: MonthsHeld, asked: Asked): TradeSpec {
  const [from, to] = [Math.floor(first / 12), Math.floor(last / 12)];
  return {
    ...usualSpec,
    frequency: 'month',
    money: 'cny',
    ...asked,
    from,
    to,
    firstMonth: (first % 12) + 1,
    lastMonth: (last % 12) + 1,
  };
}

const ofRows: Asked = { measures: [...monthFlows], partners: rows };

/** What the columns of the tables show of each flow: amounts as published, in dollars beside them, and growth on the year before. */
const columns = {
  month: ofRows,
  'month-growth': { ...ofRows, transform: 'growth' },
  'to-date': { ...ofRows, frequency: 'year-to-date' },
  'to-date-growth': { ...ofRows, frequency: 'year-to-date', transform: 'growth' },
  'twelve-months': { ...ofRows, transform: 'rolling-year' },
  'month-dollars': { ...ofRows, money: 'usd' },
  'to-date-dollars': { ...ofRows, frequency: 'year-to-date', money: 'usd' },
} as const satisfies Record<string, Asked>;

export type MonthColumn = keyof typeof columns;

/** The columns of the tables, each with a view of all months that are held. */
export const monthColumns: readonly MonthColumn[] = Object.keys(columns) as MonthColumn[];

export function specOfColumn(held: MonthsHeld, column: MonthColumn): TradeSpec {
  return specOfMonths(held, columns[column]);
}

/** Both flows with all partners together in all months up to one. */
export function specOfFigure(held: MonthsHeld, month: number): TradeSpec {
  return specOfMonths({ first: held.first, last: month }, { measures: [...monthFlows], partners: together, chart: 'line' });
}

/** One flow with one partner in a month, beside the same month a year before where that is held. */
export function specOfPair(held: MonthsHeld, month: number, asked: Pick<TradeSpec, 'measures' | 'partners' | 'frequency'>): TradeSpec {
  return specOfMonths(upTo(held, month), asked);
}

/** The specs whose headlines sum up a month; those on the year to date not in January, those on a year before, or of twelve months, only where so many are held. */
export function specsOfHeadlines(held: MonthsHeld, month: number): Readonly<Record<string, TradeSpec>> {
  const year = upTo(held, month);
  const twelve = { first: month - 23 >= held.first ? month - 12 : month, last: month };
  const alone = { first: month, last: month };
  const [trade, five]: readonly Asked[] = [{ measures: ['total-trade'], partners: together }, { partners: siteQuestion.partners }];
  const growth = (flow: (typeof monthFlows)[number]): TradeSpec => specOfMonths(alone, { ...five, measures: [flow], transform: 'growth' });
  return {
    month: specOfMonths(year, { ...trade }),
    ...(month % 12 === 0 ? {} : { 'to-date': specOfMonths(year, { ...trade, frequency: 'year-to-date' }) }),
    ...(month - 11 >= held.first ? { 'twelve-months': specOfMonths(twelve, { ...trade, transform: 'rolling-year' }) } : {}),
    partners: specOfMonths(alone, { ...five, measures: ['total-trade'], frequency: 'year-to-date', chart: 'map' }),
    balance: specOfMonths(alone, { ...five, measures: ['trade-balance'] }),
    ...(month - 12 >= held.first ? { 'growth-export': growth('export'), 'growth-import': growth('import') } : {}),
  };
}

/** From the same month a year before, where that is held, up to a month. */
function upTo(held: MonthsHeld, month: number): MonthsHeld {
  return { first: month - 12 >= held.first ? month - 12 : month, last: month };
}
