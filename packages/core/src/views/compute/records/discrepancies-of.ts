import type { Dataset } from '../../../model/dataset/index.ts';
import { notBrokenDown, otherProducts } from '../../../model/goods/index.ts';
import type { TradeSpec } from '../../../model/question/index.ts';
import type { Receipt, TradeSeries, ViewDiscrepancy } from '../../../model/view/index.ts';
import { periodsOf, readDiscrepancy } from '../../../queries/index.ts';

/**
 * The discrepancies between the records for every flow, partner, group of goods and period of a view of both: levels in current US dollars. Empty for
 * any other view, since a discrepancy of shares or ranks says nothing of the records; of what a breakdown leaves there is none, since the two records
 * break down different goods.
 */
export function discrepanciesOfView(dataset: Dataset, spec: TradeSpec, series: readonly TradeSeries[]): readonly ViewDiscrepancy[] {
  if (spec.record !== 'both' || spec.transform !== 'level' || spec.money !== 'usd') return [];
  const flows = spec.measures.filter((measure) => measure === 'export' || measure === 'import');
  const goods = [...new Set(series.map(({ product }) => product))].filter(
    (product) => product !== otherProducts && product !== notBrokenDown,
  );
  const { reporter, vintage, factor } = spec;
  return flows.flatMap((flow) =>
    spec.partners.flatMap((partner) =>
      goods.map((product) => {
        const question = { reporter, partner, flow, vintage, factor, ...(product === null ? {} : { product }) };
        const points = periodsOf(dataset, spec).map((period) => ({ period, ...readDiscrepancy(dataset, { ...question, period }) }));
        return { measure: flow, reporter, partner, product, points };
      }),
    ),
  );
}

/** Every receipt of the discrepancies of a view. */
export function receiptsOfDiscrepancies(discrepancies: readonly ViewDiscrepancy[]): readonly Receipt[] {
  return discrepancies.flatMap(({ points }) =>
    points.flatMap(({ difference, ratio, logGap, mirrorDiscrepancy, valuation, rest }) => [
      difference,
      ratio,
      logGap,
      mirrorDiscrepancy,
      valuation,
      rest,
    ]),
  );
}
