import { catalogueOf, type Language } from '../messages/catalogue.ts';
import type { View, ViewGap, ViewGapPoint, ViewSeries } from '../model/view.ts';
import { viewPoint } from './view-points.ts';

/** The parts of a gap that are numbers with a receipt, in the order in which they are shown. */
export const gapParts = [
  'difference',
  'ratio',
  'valuation',
  'rest',
  'logGap',
  'discrepancy',
] as const satisfies readonly (keyof ViewGapPoint)[];

/** A part of the gap between two books. */
export type GapPart = (typeof gapParts)[number];

const ids: Readonly<Record<GapPart, string>> = {
  difference: 'difference',
  ratio: 'ratio',
  valuation: 'valuation',
  rest: 'rest',
  logGap: 'log-gap',
  discrepancy: 'discrepancy',
};

/**
 * The parts of the gaps of a view as series, so that a table, a receipt and a file reach them as they reach the records: gap by gap,
 * each part in the order of `gapParts`, with the id `<flow>-<partner>-<part>`. Each point keeps the unit of its receipt.
 * @example gapSeriesOf(computeView(dataset, decodeViewSpec('measure=export&partners=KAZ&years=2013&book=both')), 'en').map(({ id, points }) => [id, points[0]?.value]).slice(0, 2) // => [['export-kaz-difference', 6], ['export-kaz-ratio', 1.25]]
 */
export function gapSeriesOf(view: View, language: Language): readonly ViewSeries[] {
  return view.gaps.flatMap((gap) => gapParts.map((part) => seriesOfPart(gap, part, view, language)));
}

/**
 * A part of a gap in words; the valuation with the factor that it rests on.
 * @example nameGapPart('valuation', 1.06, 'en') // => 'Valuation at 1.06'
 */
export function nameGapPart(part: GapPart, factor: number, language: Language): string {
  const text = catalogueOf(language);
  switch (part) {
    case 'valuation':
      return text['gap.valuation']({ factor: String(factor) });
    case 'logGap':
      return text['gap.log-gap'];
    default:
      return text[`gap.${part}`];
  }
}

function seriesOfPart({ measure, reporter, partner, points }: ViewGap, part: GapPart, view: View, language: Language): ViewSeries {
  const name = nameGapPart(part, view.spec.factor, language);
  const own = view.series.find((series) => series.measure === measure && series.partner === partner);
  return {
    id: `${measure}-${partner}-${ids[part]}`.toLowerCase(),
    measure,
    reporter,
    partner,
    book: 'reporter',
    label: catalogueOf(language)['gap.part']({ part: name, series: own?.label ?? partner }),
    shortLabel: name,
    points: points.map((point) => viewPoint(Number(point.period), point[part], null)),
  };
}
