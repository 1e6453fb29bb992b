import { formatEconomy } from '../format/format-economy.ts';
import type { Language } from '../messages/catalogue.ts';
import type { EconomyCode } from '../model/economy.ts';
import { isMissing } from '../model/missing.ts';
import type { Period } from '../model/period.ts';
import type { View, ViewGap, ViewGapPoint, ViewJoint, ViewSeries } from '../model/view.ts';
import { cellsOf, gapsOf } from '../queries/cells-of.ts';
import { encodeViewSpec } from './encode-view-spec.ts';

/**
 * Both records of one flow: the reporter's, the partner's, the gaps between them, where sources join, and the periods of which a report
 * that lacks parts is on file.
 */
export interface BookPair {
  readonly flow: 'export' | 'import';
  readonly economy: EconomyCode;
  readonly own: ViewSeries;
  readonly mirror: ViewSeries;
  readonly gap: ViewGap;
  readonly joints: readonly ViewJoint[];
  readonly incomplete: readonly Period[];
  /** The view of these two series alone, each named for the economy that kept the record. */
  readonly view: View;
}

/**
 * The pairs of a view of both books, in the order of its gaps; none where a view has no gaps.
 * @example bookPairsOf(computeView(dataset, decodeViewSpec('measure=export&partners=KAZ&years=2013&book=both')), 'en').map(({ view }) => view.series.map(({ label }) => label)) // => [['China', 'Kazakhstan']]
 */
export function bookPairsOf(view: View, language: Language): readonly BookPair[] {
  return view.gaps.flatMap((gap) => {
    const ofPair = view.series.filter(({ partner, measure }) => partner === gap.partner && measure === gap.measure);
    const own = ofPair.find(({ book }) => book === 'reporter');
    const mirror = ofPair.find(({ book }) => book === 'partner');
    if (own === undefined || mirror === undefined) return [];
    const joints = view.joints.filter(({ series }) => series === own.id || series === mirror.id);
    const named = [nameAfter(gap.reporter, own, language), nameAfter(gap.partner, mirror, language)] as const;
    const spec = { ...view.spec, measures: [gap.measure], partners: [gap.partner] };
    const alone = { ...view, name: null, spec, query: encodeViewSpec(spec), series: named, gaps: [gap], joints };
    return [{ flow: gap.measure, economy: gap.partner, own, mirror, gap, joints, incomplete: incompletePeriods(mirror), view: alone }];
  });
}

/**
 * The gap of the last period in which both sides speak; where they never do, that of the last period, which says why.
 * @example bookPairsOf(computeView(dataset, decodeViewSpec('measure=export&partners=KAZ&years=2012-2013&book=both')), 'en').map((pair) => lastGapOf(pair)?.period) // => ['2013']
 */
export function lastGapOf({ gap }: Pick<BookPair, 'gap'>): ViewGapPoint | undefined {
  return gap.points.findLast(({ difference }) => !isMissing(difference.value)) ?? gap.points.at(-1);
}

function nameAfter(keeper: EconomyCode, series: ViewSeries, language: Language): ViewSeries {
  return { ...series, label: formatEconomy(keeper, language), shortLabel: keeper };
}

/** The periods for which a report was refused because it lacks parts, whether or not another figure stands in its place. */
function incompletePeriods({ points }: ViewSeries): readonly Period[] {
  return points
    .filter(({ receipt }) =>
      [...cellsOf(receipt), ...gapsOf(receipt)].some(({ alternates }) =>
        alternates.some(({ flags }) => flags.includes('report-incomplete')),
      ),
    )
    .map(({ period }) => period);
}
