import { notBrokenDown } from '../../../model/goods/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { ViewSeries } from '../../../model/view/index.ts';
import { isOverGoods } from '../../../queries/index.ts';
import {
  type ComparedLine,
  compareGoods,
  goodsInSentence,
  inBrackets,
  isPrintedAlike,
  listGoods,
  measureOf,
  nameQuantity,
  nameWhole,
} from '../phrases/index.ts';
import type { Finding, ToldOfTrade } from './finding.ts';
import { clausesAround } from './headline-clauses.ts';
import { headlineOfLine } from './headline-of-one.ts';
import { headlineOfSummaries } from './headline-of-summaries.ts';

/**
 * Of several goods: which is the largest of those with a figure at the period at which they compare. It speaks of the first measure, partner and
 * record with a figure. Null for any other view.
 */
export function headlineOfGoods(view: ToldOfTrade): Finding | null {
  const { world, spec, series, language, say } = view;
  if ((spec.by === null && spec.products.length < 2) || isOverGoods(spec)) return null;
  const { lines } = compareGoods(series, language);
  const [first, second] = lines;
  if (first === undefined) return headlineOfNoGoods(view);
  if (second === undefined) {
    const alone = { ...view, comparison: { lines, lacking: [] } };
    return headlineOfSummaries(alone) ?? headlineOfLine(alone);
  }
  const isRank = nameQuantity(world, spec, first.series, language).kind === 'rank';
  const leader = lines.reduce((best, line) => ((isRank ? line.at.value < best.at.value : line.at.value > best.at.value) ? line : best));
  const quantity = nameQuantity(world, spec, leader.series, language);
  const alike = lines.filter((line) => line !== leader && isPrintedAlike(world, line.at.receipt, leader.at.receipt, language));
  const level = alike.map((line) => line.series.product ?? '');
  const parts = {
    ...clausesAround(view, [leader.series]),
    of: quantity.text,
    isPlural: quantity.isPlural === true,
    count: lines.length,
    level: level.length === 0 ? null : listGoods(world, level, language),
    amount: say.value(quantity, leader.at.receipt),
    when: quantity.kind === 'summary' ? `${spec.from}–${spec.to}` : leader.at.when,
  };
  if (isRank) return { kind: 'goods.rank', ...parts };
  if (leader.at.receipt.unit === 'year') return { kind: 'goods.break', ...parts };
  const isFlow = quantity.kind === 'amount' && (leader.series.measure === 'export' || leader.series.measure === 'import');
  if (!isFlow) return { kind: 'goods', ...parts };
  const named = goodsInSentence(world, leader.series.product ?? '', language);
  const goods = { named, short: named.replace(inBrackets, '') };
  const all = { ...leader.series, product: null };
  const { text: whole } = nameQuantity(world, { ...spec, transform: 'level' }, all, language);
  return { kind: 'goods.led', ...parts, ...clausesAround(view, [all]), goods, whole, isPart: isLargerNotBrokenDown(series, leader) };
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
function headlineOfNoGoods(view: ToldOfTrade): Finding | null {
  const { world, spec, series, language } = view;
  const [first] = series;
  if (first === undefined) return null;
  const of = nameWhole(world, { ...spec, products: [] }, measureOf(spec, first), language);
  const by = spec.record === 'both' ? null : clausesAround(view, series).by;
  return { kind: 'goods.nothing', by, of, isOfMonths: spec.frequency !== 'year' };
}
