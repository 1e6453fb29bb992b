import { formatEconomy, formatPeriod } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { isTradeView, type TradeView, type View, type ViewPoint } from '../../model/view/index.ts';
import { timeAxisOf } from './time-axis-of.ts';

/** A head of a row or column: what it stands for, in words. */
export interface TableHead {
  readonly id: string;
  readonly label: string;
}

/** A view as a table; a cell is null where a series has no point for a row. */
export interface TableOfView {
  readonly columns: readonly TableHead[];
  readonly rows: readonly (TableHead & { readonly points: readonly (ViewPoint | null)[] })[];
}

/**
 * The table that stands beside every chart: periods down and series across, in the order of the view. Partnerships, which have one
 * date for each economy and level, are economies down and levels across.
 * @example viewToTable(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013'))).rows.map(({ label }) => label) // => ['2012', '2013']
 */
export function viewToTable(view: View, language: Language = 'en'): TableOfView {
  return isTradeView(view) && view.spec.measures[0] === 'partnership' ? tableOfLevels(view, language) : tableOfPeriods(view, language);
}

function tableOfPeriods(view: View, language: Language): TableOfView {
  const { periods } = timeAxisOf(view);
  const rows = periods.map((period) => ({
    id: period,
    label: formatPeriod(period, language),
    points: view.series.map((series) => series.points.find((point) => point.period === period) ?? null),
  }));
  return { columns: view.series.map(({ id, label }) => ({ id, label })), rows };
}

function tableOfLevels(view: TradeView, language: Language): TableOfView {
  const levels = [...new Map(view.series.map(({ measure, label }) => [measure, { id: measure, label }])).values()];
  const rows = view.spec.partners.map((partner) => ({
    id: partner as string,
    label: formatEconomy(view, partner, language),
    points: levels.map(({ id }) => view.series.find((series) => series.partner === partner && series.measure === id)?.points[0] ?? null),
  }));
  return { columns: levels, rows };
}
