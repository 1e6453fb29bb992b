import { formatEconomy, type Language, type View, type ViewGap, type ViewJoint, type ViewSeries } from '@sogdia/core';

/** Both records of one flow between two economies: China's, the partner's, the gaps between them, and where sources join. */
export interface BookPair {
  readonly flow: 'export' | 'import';
  readonly economy: string;
  readonly own: ViewSeries;
  readonly mirror: ViewSeries;
  readonly gap: ViewGap;
  readonly joints: readonly ViewJoint[];
  /** The view of these two series alone, each named for the economy that kept the record. */
  readonly view: View;
}

/** The pairs of a view of both books, in the order of its partners. */
export function bookPairsOf(view: View, language: Language): readonly BookPair[] {
  return view.gaps.flatMap((gap) => {
    const ofPair = view.series.filter((series) => series.partner === gap.partner && series.measure === gap.measure);
    const own = ofPair.find(({ book }) => book === 'reporter');
    const mirror = ofPair.find(({ book }) => book === 'partner');
    if (own === undefined || mirror === undefined) return [];
    const named = (series: ViewSeries, keeper: string): ViewSeries => ({
      ...series,
      label: formatEconomy(keeper, language),
      shortLabel: keeper,
    });
    const joints = view.joints.filter(({ series }) => series === own.id || series === mirror.id);
    return [
      {
        flow: gap.measure,
        economy: gap.partner,
        own,
        mirror,
        gap,
        joints,
        view: { ...view, series: [named(own, gap.reporter), named(mirror, gap.partner)], gaps: [gap], joints },
      },
    ];
  });
}
