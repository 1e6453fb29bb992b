import type { Dataset } from '../../../model/dataset/index.ts';
import { reconciliationMethodSchema, type TradeSpec } from '../../../model/question/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { BandEnd, Receipt, ViewBand } from '../../../model/view/index.ts';
import { type SeriesOfReceipts, seriesOf } from '../../../queries/index.ts';

/**
 * For a view of the reconciled record: what the other methods would have given. For each series and period the lowest and the highest
 * number over all methods, each with its method and receipt; null where no method gives a number. Empty for any other record.
 */
export function bandsOfView(dataset: Dataset, spec: TradeSpec): readonly ViewBand[] {
  if (spec.record !== 'reconciled') return [];
  const byMethod = reconciliationMethodSchema.options.map((method) => ({ method, series: seriesOf(dataset, { ...spec, method }) }));
  const [first] = byMethod;
  return (first?.series ?? []).map(({ measure, economy: partner, product, points }, line) => ({
    measure,
    reporter: spec.reporter,
    partner,
    product,
    points: points.map(({ period }, at) => {
      const ends = byMethod.flatMap(({ method, series }) => endOf(method, series[line], at));
      return { period, lowest: extreme(ends, -1), highest: extreme(ends, 1), methods: ends.length };
    }),
  }));
}

/** Every receipt of the bands of a view. */
export function receiptsOfBands(bands: readonly ViewBand[]): readonly Receipt[] {
  return bands.flatMap(({ points }) => points.flatMap(({ lowest, highest }) => [lowest, highest].flatMap((end) => end?.receipt ?? [])));
}

/** What a method gives for a point, or nothing where it gives no number. */
function endOf(method: BandEnd['method'], line: SeriesOfReceipts | undefined, at: number): readonly BandEnd[] {
  const receipt = line?.points[at]?.receipt;
  return receipt === undefined || isMissing(receipt.value) ? [] : [{ method, value: receipt.value, receipt }];
}

/** The first of the lowest, or of the highest. */
function extreme(ends: readonly BandEnd[], sign: 1 | -1): BandEnd | null {
  return ends.reduce<BandEnd | null>((best, end) => (best === null || sign * end.value > sign * best.value ? end : best), null);
}
