import type { Dataset } from '../model/dataset.ts';
import { yearPeriod } from '../model/period.ts';
import type { Receipt } from '../model/receipt.ts';
import type { ViewGap } from '../model/view.ts';
import type { ViewSpec } from '../model/view-spec.ts';
import { readGap } from '../queries/read-gap.ts';
import { yearsOf } from '../queries/series-of.ts';

/**
 * The gaps between the books for every flow, partner and year of a view of both: levels in current US dollars. Empty for any other
 * view, since a gap of shares or ranks says nothing of the records.
 */
export function gapsOfView(dataset: Dataset, spec: ViewSpec): readonly ViewGap[] {
  if (spec.book !== 'both' || spec.transform !== 'level' || spec.basis !== 'usd') return [];
  const flows = spec.measures.filter((measure) => measure === 'export' || measure === 'import');
  return flows.flatMap((flow) =>
    spec.partners.map((partner) => ({
      measure: flow,
      reporter: spec.reporter,
      partner,
      points: yearsOf(spec).map((year) => ({
        period: yearPeriod(year),
        ...readGap(dataset, { reporter: spec.reporter, partner, flow, year, asOf: spec.asOf, factor: spec.factor }),
      })),
    })),
  );
}

/** Every receipt of the gaps of a view. */
export function receiptsOfGaps(gaps: readonly ViewGap[]): readonly Receipt[] {
  return gaps.flatMap(({ points }) =>
    points.flatMap(({ difference, ratio, logGap, discrepancy, valuation, rest }) => [
      difference,
      ratio,
      logGap,
      discrepancy,
      valuation,
      rest,
    ]),
  );
}
