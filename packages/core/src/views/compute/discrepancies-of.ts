import type { Dataset } from '../../model/dataset/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import type { Receipt, ViewDiscrepancy } from '../../model/view/index.ts';
import { periodsOf, readDiscrepancy } from '../../queries/index.ts';

/**
 * The discrepancies between the records for every flow, partner and period of a view of both: levels in current US dollars. Empty for any other
 * view, since a discrepancy of shares or ranks says nothing of the records.
 */
export function discrepanciesOfView(dataset: Dataset, spec: TradeSpec): readonly ViewDiscrepancy[] {
  if (spec.record !== 'both' || spec.transform !== 'level' || spec.money !== 'usd') return [];
  const flows = spec.measures.filter((measure) => measure === 'export' || measure === 'import');
  return flows.flatMap((flow) =>
    spec.partners.map((partner) => ({
      measure: flow,
      reporter: spec.reporter,
      partner,
      points: periodsOf(dataset, spec).map((period) => ({
        period,
        ...readDiscrepancy(dataset, { reporter: spec.reporter, partner, flow, period, vintage: spec.vintage, factor: spec.factor }),
      })),
    })),
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
