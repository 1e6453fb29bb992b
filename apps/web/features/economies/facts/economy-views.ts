import { computeView, type Dataset, type Language, type TradeSpec, type View } from '@sogdia/core';
import { isTradeView } from '@sogdia/core/model';
import { type EconomyProfile, usualSpec } from '../../../lib/dataset.ts';
import { answersOf, type TopicAnswer } from '../../reports/index.ts';

/**
 * The views of the page of an economy, each under the question of the page that it answers.
 * `recent`: what was sold and bought in the years of the study and since: the first chart of an economy without a pair of records.
 * `sold`: what the reporter sold it, by product, and what is known of single goods.
 * `long`: all trade, from the first year.
 * `records`: both sides' figures with each partner: null for a partner, whose own pair is drawn.
 * `tiles`: what the tiles take a figure of besides.
 */
export type EconomyViews = ReturnType<typeof economyViews>;

/** The views that tiles take a figure of, in their order. */
const tileIds = ['debt', 'dependence', 'gas'];

/** Computes the views of a page from what its profile asks. Throws `RangeError` for a profile without one of them. */
export function economyViews(dataset: Dataset, { id: name, views }: EconomyProfile, language: Language) {
  const all = answersOf(dataset, views, language);
  const find = (ids: readonly string[]): TopicAnswer | null => all.find(({ id }) => ids.includes(id)) ?? null;
  const needed = (...ids: readonly string[]): TopicAnswer => {
    const found = find(ids);
    if (found === null) throw new RangeError(`the page of ${name} has no view ${ids.join(' or ')}`);
    return found;
  };
  const changed = ({ id, view }: TopicAnswer, change: (spec: TradeSpec) => Partial<TradeSpec>): TopicAnswer => {
    if (!isTradeView(view)) throw new RangeError(`the view ${id} of ${name} is not one of trade`);
    return { id, view: computeView(dataset, { ...view.spec, ...change(view.spec) }, language) };
  };
  const flows = needed('since-1992', 'together');
  const begin = views.findIndex(({ id }) => id === 'sold') + 1;
  const end = views.findIndex(({ part }, index) => index >= begin && part !== undefined);
  const ofGoods = views.slice(begin, end).map(({ id }) => id);
  return {
    recent: { ...changed(flows, () => ({ from: usualSpec.from })), id: 'recent' },
    sold: needed('sold'),
    goods: all.filter(({ id }) => ofGoods.includes(id)),
    months: changed(needed('months'), ({ from }) => ({ from: from - 1 })),
    long: changed(flows, () => ({ measures: ['total-trade'] })),
    records: find(['records']),
    tiles: tileIds.flatMap((id) => find([id]) ?? []),
  };
}

/** The views of a page that are drawn or told on it, in its order. */
export function shownViews({ recent, sold, goods, months, long, records }: EconomyViews, hasPair: boolean): readonly TopicAnswer[] {
  return [...(hasPair ? [] : [recent]), sold, ...goods, months, ...(records === null ? [] : [records]), long];
}

/** The series of a view that is of an economy, or its only one. */
export function seriesOf(view: View, economy: string): View['series'][number] | undefined {
  return view.series.find((series) => series.economy === economy) ?? (view.series.length === 1 ? view.series[0] : undefined);
}
