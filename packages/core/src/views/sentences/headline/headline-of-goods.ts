import { sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import { notBrokenDown } from '../../../model/goods/index.ts';
import type { TradeSpec } from '../../../model/question/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { Sentence, ViewSeries } from '../../../model/view/index.ts';
import { isOverGoods } from '../../../queries/index.ts';
import {
  type ComparedLine,
  compareGoods,
  goodsInSentence,
  isPrintedAlike,
  lineOf,
  listGoods,
  measureOf,
  nameQuantity,
  nameWhole,
  valueIn,
} from '../phrases/index.ts';
import { clausesAround } from './headline-clauses.ts';
import { headlineOfOne } from './headline-of-one.ts';

/**
 * The headline of a view of several goods: which is the largest of those with a figure at the period at which they compare. It speaks of the first
 * measure, partner and record with a figure. Null for any other view.
 */
export function headlineOfGoods(world: World, spec: TradeSpec, series: readonly ViewSeries[], language: Language): Sentence | null {
  if ((spec.by === null && spec.products.length < 2) || isOverGoods(spec)) return null;
  const { lines } = compareGoods(series, language);
  const [first, second] = lines;
  if (first === undefined) return headlineOfNoGoods(world, spec, series, language);
  if (second === undefined) {
    const alone = lineOf(first.series, language)[0];
    return alone === undefined ? null : headlineOfOne(world, spec, alone, language);
  }
  const writer = sentenceWriter('short');
  const text = catalogueOf(language);
  const isRank = nameQuantity(world, spec, first.series, language).kind === 'rank';
  const leader = lines.reduce((best, line) => ((isRank ? line.at.value < best.at.value : line.at.value > best.at.value) ? line : best));
  const quantity = nameQuantity(world, spec, leader.series, language);
  const alike = lines.filter((line) => line !== leader && isPrintedAlike(world, line.at.receipt, leader.at.receipt, language));
  const parts = {
    ...clausesAround(world, spec, [leader.series], language),
    of: quantity.text,
    isPlural: quantity.isPlural === true,
    count: lines.length,
    level:
      alike.length === 0
        ? null
        : listGoods(
            world,
            alike.map(({ series: { product } }) => product ?? ''),
            language,
          ),
    amount: valueIn(world, writer, quantity, leader.at.receipt, language),
    when: quantity.kind === 'summary' ? `${spec.from}–${spec.to}` : leader.at.when,
  };
  if (isRank) return writer.finish(text['headline.goods.rank'](parts));
  if (leader.at.receipt.unit === 'year') return writer.finish(text['headline.goods.break'](parts));
  const isFlow = quantity.kind === 'amount' && (leader.series.measure === 'export' || leader.series.measure === 'import');
  if (!isFlow) return writer.finish(text['headline.goods'](parts));
  const named = goodsInSentence(world, leader.series.product ?? '', language);
  const goods = { named, short: named.replace(/ \([^()]*\)$/, '') };
  const isPart = isLargerNotBrokenDown(series, leader);
  const { text: whole } = nameQuantity(world, { ...spec, transform: 'level' }, { ...leader.series, product: null }, language);
  const { label } = clausesAround(world, spec, [{ ...leader.series, product: null }], language);
  return writer.finish(text['headline.goods.led']({ ...parts, ...(label && { label }), goods, whole, isPart }));
}

/** Whether more than the largest goods is not broken down at their period. */
function isLargerNotBrokenDown(series: readonly ViewSeries[], { series: leader, at }: ComparedLine): boolean {
  const { measure, economy, record } = leader;
  const rest = series.find(
    (one) => one.product === notBrokenDown && one.measure === measure && one.economy === economy && one.record === record,
  );
  const value = rest?.points.find(({ period }) => period === at.period)?.value;
  return value !== undefined && !isMissing(value) && value > at.value;
}

/** No goods with a figure: whose and between whom; where both records are read, in neither. */
function headlineOfNoGoods(world: World, spec: TradeSpec, series: readonly ViewSeries[], language: Language): Sentence | null {
  const [first] = series;
  if (first === undefined) return null;
  const of = nameWhole(world, { ...spec, products: [] }, measureOf(spec, first), language);
  const around = clausesAround(world, spec, series, language);
  const by = spec.record === 'both' ? null : around.by;
  return sentenceWriter('short').finish(
    catalogueOf(language)['headline.goods.nothing']({ ...around, by, of, isOfMonths: spec.frequency !== 'year' }),
  );
}
