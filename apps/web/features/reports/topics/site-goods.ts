import { isMissing, type Language } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import type { Sentence } from '@sogdia/core/model';
import { siteQuestion, type Topic } from '../../../lib/dataset.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { goodsOf } from '../../figures/index.ts';
import type { TopicAnswer } from './answers.ts';

/**
 * Goods of one year, of one flow.
 * `inAll`: all that was bought or sold.
 * `answers`: the views that they are taken from.
 */
export type GoodsOfYear = ReturnType<typeof siteGoods>[number];

/** The goods of a topic that opens with them: what was bought and what was sold, each in the newest year of its views. */
export function siteGoods({ goods }: Topic, answers: readonly TopicAnswer[]) {
  if (goods === undefined) return [];
  const all = answers.find(({ id }) => id === goods.inAll);
  return (['bought', 'sold'] as const).map((flow) => {
    const taken = answers.filter(({ id }) => goods[flow].includes(id));
    const rows = taken.flatMap(({ view }) => goodsOf(view));
    const periods = rows.map(({ point }): string => point.period);
    const year = periods.toSorted().at(-1) ?? '';
    const ofYear = rows.filter(({ point }) => point.period === year);
    const total = all?.view.series.find(({ measure }) => measure === (flow === 'sold' ? 'export' : 'import'));
    return {
      flow,
      year,
      // What several views have of one seller is one good.
      goods: [...new Map(ofYear.map((row) => [`${row.series.economy} ${row.series.product}`, row])).values()],
      inAll: total?.points.find(({ period }) => period === year)?.receipt,
      answers: taken,
    };
  });
}

/**
 * Which good was bought most, and of whom. That it led all is said where what is not told by product is less than it, so that no other can be larger;
 * otherwise that it led those with a figure.
 */
export function ledBy({ goods, year, inAll }: GoodsOfYear, language: Language): Sentence {
  const { value, view, series, name } = goods.reduce((largest, row) => (row.value > largest.value ? row : largest));
  const told = goods.reduce((sum, row) => sum + row.value, 0);
  const isFirstOfAll = inAll !== undefined && !isMissing(inAll.value) && inAll.value - told < value;
  const [seller = '', buyer = ''] = [series.economy, siteQuestion.reporter].map((code) => formatEconomy(view, code, language));
  const messages = messagesOf(language);
  const text = messages[isFirstOfAll ? 'topics.led' : 'topics.led-of-known']({ good: name, seller, buyer, year });
  return { text, spans: [{ text, receipt: null }] };
}
