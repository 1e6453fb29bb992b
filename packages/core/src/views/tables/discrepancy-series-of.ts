import type { Language } from '../../messages/catalogue.ts';
import { descriptionCatalogueOf } from '../../messages/description-catalogue.ts';
import {
  isTradeView,
  type TradeSeries,
  type TradeView,
  type View,
  type ViewDiscrepancy,
  type ViewDiscrepancyPoint,
} from '../../model/view/index.ts';
import { viewPoint } from '../compute/index.ts';

/** The parts of a discrepancy that are numbers with a receipt, in the order in which they are shown. */
export const discrepancyParts = [
  'difference',
  'ratio',
  'valuation',
  'rest',
  'logGap',
  'mirrorDiscrepancy',
] as const satisfies readonly (keyof ViewDiscrepancyPoint)[];

/** A part of the discrepancy between two records. */
export type DiscrepancyPart = (typeof discrepancyParts)[number];

const ids: Readonly<Record<DiscrepancyPart, string>> = {
  difference: 'difference',
  ratio: 'ratio',
  valuation: 'valuation',
  rest: 'rest',
  logGap: 'log-gap',
  mirrorDiscrepancy: 'discrepancy',
};

/**
 * The parts of the discrepancies of a view as series, so that a table, a receipt and a file reach them as they reach the records: discrepancy by discrepancy,
 * each part in the order of `discrepancyParts`, with the id `<flow>-<partner>-<part>`, of goods `<flow>-<partner>-<goods>-<part>`. Each point keeps the unit of its receipt.
 * @example
 * ```ts
 * discrepancySeriesOf(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2013&record=both')), 'en')
 *   .map(({ id, points }) => [id, points[0]?.value])
 *   .slice(0, 2) // => [['export-kaz-difference', 6], ['export-kaz-ratio', 1.25]]
 * ```
 */
export function discrepancySeriesOf(view: View, language: Language): readonly TradeSeries[] {
  if (!isTradeView(view)) return [];
  return view.discrepancies.flatMap((discrepancy) => discrepancyParts.map((part) => seriesOfPart(discrepancy, part, view, language)));
}

/**
 * A part of a discrepancy in words; the valuation with the factor that it rests on.
 * @example nameDiscrepancyPart('valuation', 1.06, 'en') // => 'Freight and insurance at 1.06'
 */
export function nameDiscrepancyPart(part: DiscrepancyPart, factor: number, language: Language): string {
  const text = descriptionCatalogueOf(language);
  switch (part) {
    case 'valuation':
      return text['discrepancy.valuation']({ factor: String(factor) });
    case 'logGap':
      return text['discrepancy.log-gap'];
    default:
      return text[`discrepancy.${part}`];
  }
}

function seriesOfPart(
  { measure, reporter, partner, product, points }: ViewDiscrepancy,
  part: DiscrepancyPart,
  view: TradeView,
  language: Language,
): TradeSeries {
  const name = nameDiscrepancyPart(part, view.spec.factor, language);
  const own = view.series.find((series) => series.measure === measure && series.partner === partner && series.product === product);
  const goods = product === null ? [] : [product.replace(':', '-')];
  return {
    id: [measure, partner, ...goods, ids[part]].join('-').toLowerCase(),
    measure,
    reporter,
    economy: partner,
    partner,
    product,
    record: 'reporter',
    label: descriptionCatalogueOf(language)['discrepancy.part']({ part: name, series: own?.label ?? partner }),
    shortLabel: name,
    bodies: [],
    bounds: [],
    points: points.map((point) => viewPoint(point.period, point[part], null)),
  };
}
