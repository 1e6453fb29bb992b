import type { Dataset } from '../../model/dataset/index.ts';
import { type GoodsWorld, goodsInAnyRevision, productsOfBreakdown } from '../../model/goods/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import type { TradeSeries, ViewCoverage } from '../../model/view/index.ts';
import { coverageOf, gathered, levelShown } from '../../queries/index.ts';
import { viewPoint } from './parts/index.ts';

/** How much of all goods the breakdown of a view tells apart, for each measure that makes a sum, partner and record; empty for any other view. */
export function coverageOfView(dataset: Dataset, spec: TradeSpec): readonly ViewCoverage[] {
  return coverageOf(dataset, spec).map(({ measure, economy: partner, record, points }) => ({
    measure,
    reporter: spec.reporter,
    partner,
    record,
    points: points.map(({ period, receipt }) => viewPoint(period, receipt, null)),
  }));
}

/** The nomenclatures and sets of a dataset, as far as a view names goods: its own, and those that its receipts are the sums of. */
export function goodsNamedIn(dataset: Dataset, spec: TradeSpec, series: readonly TradeSeries[]): GoodsWorld {
  const products = new Set<string>();
  for (const { product, points } of series) {
    if (product === null && spec.by === null) continue;
    if (product !== null) products.add(product);
    for (const { receipt } of points) for (const goods of goodsUnder(receipt)) products.add(goods);
  }
  if (products.size === 0) return {};
  const named = new Set([...products].map((product) => goodsInAnyRevision(dataset, product)));
  const level = levelShown(dataset, spec);
  return {
    nomenclatures: dataset.nomenclatures
      .map((one) => ({ ...one, items: one.items.filter(({ code }) => named.has(`${one.id}:${code}`)) }))
      .filter(({ id, items }) => items.length > 0 || level?.startsWith(`${id}:`)),
    productSets: dataset.productSets.filter(({ id }) => named.has(id)),
  };
}

/** What goods the numbers under a receipt are of. */
const goodsUnder = gathered<string>({
  of: ({ subject: { product } }) => (product === undefined || productsOfBreakdown.has(product) ? [] : [product]),
});
