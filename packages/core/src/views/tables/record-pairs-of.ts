import { formatEconomy } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { EconomyCode, World } from '../../model/economies/index.ts';
import { isMissing, type Period } from '../../model/values/index.ts';
import { isTradeView, type TradeSeries, type View, type ViewDiscrepancyPoint } from '../../model/view/index.ts';
import { absencesOf, cellsOf } from '../../queries/index.ts';
import { encodeViewSpec } from '../spec/index.ts';

/**
 * Both records of one flow: the reporter's, the partner's, the discrepancies between them, where sources join, and the periods of which a report that lacks parts is on file.
 * `view`: the view of these two series alone, each named for the economy that kept the record.
 */
export type RecordPair = ReturnType<typeof recordPairsOf>[number];

/**
 * The pairs of a view of both records, in the order of its discrepancies; none where a view has no discrepancies.
 * @example
 * ```ts
 * recordPairsOf(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2013&record=both')), 'en').map(
 *   ({ view }) => view.series.map(({ label }) => label),
 * ) // => [['China', 'Kazakhstan']]
 * ```
 */
export function recordPairsOf(view: View, language: Language) {
  if (!isTradeView(view)) return [];
  return view.discrepancies.flatMap((discrepancy) => {
    const ofPair = view.series.filter(
      ({ partner, product, measure }) =>
        partner === discrepancy.partner && product === discrepancy.product && measure === discrepancy.measure,
    );
    const own = ofPair.find(({ record }) => record === 'reporter');
    const mirror = ofPair.find(({ record }) => record === 'partner');
    if (own === undefined || mirror === undefined) return [];
    const joints = view.joints.filter(({ series }) => series === own.id || series === mirror.id);
    const named = [nameAfter(view, discrepancy.reporter, own, language), nameAfter(view, discrepancy.partner, mirror, language)] as const;
    const goods = discrepancy.product === null ? {} : { products: [discrepancy.product], by: null, level: null, top: null };
    const spec = { ...view.spec, measures: [discrepancy.measure], partners: [discrepancy.partner], ...goods };
    const alone = { ...view, name: null, spec, query: encodeViewSpec(view, spec), series: named, discrepancies: [discrepancy], joints };
    return [
      {
        flow: discrepancy.measure,
        economy: discrepancy.partner,
        own,
        mirror,
        discrepancy,
        joints,
        incomplete: incompletePeriods(mirror),
        view: alone,
      },
    ];
  });
}

/**
 * The discrepancy of the last period in which both sides speak; where they never do, that of the last period, which says why.
 * @example recordPairsOf(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013&record=both')), 'en').map((pair) => lastDiscrepancyOf(pair)?.period) // => ['2013']
 */
export function lastDiscrepancyOf({ discrepancy }: Pick<RecordPair, 'discrepancy'>): ViewDiscrepancyPoint | undefined {
  return discrepancy.points.findLast(({ difference }) => !isMissing(difference.value)) ?? discrepancy.points.at(-1);
}

function nameAfter(world: World, recorder: EconomyCode, series: TradeSeries, language: Language): TradeSeries {
  return { ...series, label: formatEconomy(world, recorder, language), shortLabel: recorder };
}

/** The periods for which a report was refused because it lacks parts, whether or not another figure stands in its place. */
function incompletePeriods({ points }: TradeSeries): readonly Period[] {
  return points
    .filter(({ receipt }) =>
      [...cellsOf(receipt), ...absencesOf(receipt)].some(({ alternates }) =>
        alternates.some(({ flags }) => flags.includes('report-incomplete')),
      ),
    )
    .map(({ period }) => period);
}
