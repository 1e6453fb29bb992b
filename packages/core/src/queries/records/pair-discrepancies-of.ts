import { cifToFob } from '../../metrics/mirror/cif-to-fob.ts';
import { mirrorLogGap } from '../../metrics/mirror/mirror-log-gap.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import type { VintageChoice } from '../../model/question/index.ts';
import type { FlowOfRows } from '../../model/trade/index.ts';
import { canonicalPeriod, isMissing, type Period, yearPeriod } from '../../model/values/index.ts';
import { applySourcePolicy, columnsOf, isTotal, matchingRows } from '../cell/index.ts';
import { dollarsOf } from '../indicators/index.ts';

/** How far the two records of one flow lie apart in one year: the absolute log gap, the importer's record at FOB. */
export type PairDiscrepancyOfYear = ReturnType<typeof pairDiscrepanciesOf>[number];

/** The flows of a year for which the dataset holds both records, and how far they lie apart. */
export interface PairQuestion {
  readonly year: number;
  readonly vintage: VintageChoice;
  readonly factor: number;
}

/**
 * The discrepancy of every flow that both sides recorded in a year, with a positive figure each: what the source policy takes of each record.
 * In the order of the codes of exporter and importer.
 * @example pairDiscrepanciesOf(dataset, { year: 2013, vintage: 'latest', factor: 1 }).map(({ exporter, importer }) => `${exporter}-${importer}`) // => ['CHN-KAZ', 'KAZ-CHN']
 */
export function pairDiscrepanciesOf(dataset: Dataset, { year, vintage, factor }: PairQuestion) {
  const period = yearPeriod(year);
  return pairsOf(dataset, period).flatMap(([exporter, importer]) => {
    const exported = applySourcePolicy(dataset, { reporter: exporter, partner: importer, flow: 'export', period }, vintage).chosen;
    const imported = applySourcePolicy(dataset, { reporter: importer, partner: exporter, flow: 'import', period }, vintage).chosen;
    if (exported === null || imported === null) return [];
    const discrepancy = mirrorLogGap(dollarsOf(dataset, exported), cifToFob(dollarsOf(dataset, imported), factor));
    return isMissing(discrepancy) ? [] : [{ exporter, importer, discrepancy: Math.abs(discrepancy) }];
  });
}

/** The flows of which both sides' records have a figure of a period, whatever the release. */
function pairsOf({ observations }: Dataset, period: Period): readonly (readonly [exporter: EconomyCode, importer: EconomyCode])[] {
  const exported = new Map<string, readonly [EconomyCode, EconomyCode]>();
  const imported = new Set<string>();
  const columns = columnsOf(observations);
  const rows = matchingRows(observations, { period: (one) => canonicalPeriod(one) === period, product: isTotal });
  for (const id of new Set(rows.map((row) => columns.flow[row] as number))) {
    const { reporter, partner, flow } = columns.flows[id] as FlowOfRows;
    if (flow === 'export') exported.set(`${reporter}|${partner}`, [reporter, partner]);
    if (flow === 'import') imported.add(`${partner}|${reporter}`);
  }
  const pairs = [...exported].filter(([key]) => imported.has(key)).sort(([one], [other]) => (one < other ? -1 : 1));
  return pairs.map(([, pair]) => pair);
}
