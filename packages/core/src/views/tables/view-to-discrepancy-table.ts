import { formatEconomy, nameProduct } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { descriptionCatalogueOf } from '../../messages/description-catalogue.ts';
import { comparePeriods } from '../../model/values/index.ts';
import {
  isTradeView,
  type Receipt,
  type TradeView,
  type View,
  type ViewDiscrepancy,
  type ViewDiscrepancyPoint,
} from '../../model/view/index.ts';
import { nameDiscrepancyPart } from './discrepancy-series-of.ts';
import type { TableHead } from './view-to-table.ts';

/** The discrepancies of a view of both records as a table: what it is of, periods down, and a receipt for each column. */
export interface DiscrepancyTableOfView {
  readonly title: string;
  readonly columns: readonly TableHead[];
  readonly rows: readonly (TableHead & { readonly receipts: readonly Receipt[] })[];
}

/** The parts that stand in print: the metrics of the discrepancy say the same as the ratio. */
const printed = ['difference', 'ratio', 'valuation', 'rest'] as const;

/**
 * The discrepancy between the two records beside the figures of both: of one flow its parts (difference, ratio, valuation, rest), of several flows
 * the ratio of each. Difference and rest are reporter less partner, the ratio reporter to partner. Null for a view that is not of both
 * records, and where discrepancies say nothing (shares, ranks).
 * @example
 * ```ts
 * viewToDiscrepancyTable(
 *   computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2013&record=both')),
 * )?.columns.map(({ id }) => id) // => ['difference', 'ratio', 'valuation', 'rest']
 * ```
 * @example viewToDiscrepancyTable(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2013'))) // => null
 */
export function viewToDiscrepancyTable(view: View, language: Language = 'en'): DiscrepancyTableOfView | null {
  if (!isTradeView(view)) return null;
  const text = descriptionCatalogueOf(language);
  const [only, second] = view.discrepancies;
  if (only === undefined) return null;
  if (second !== undefined) {
    const columns = view.discrepancies.map((discrepancy) => ({
      id: [discrepancy.measure, discrepancy.partner, ...(discrepancy.product === null ? [] : [discrepancy.product])].join('-'),
      label: labelOf(discrepancy, view, language),
    }));
    return { title: text['discrepancy.ratios'], columns, rows: rowsOf(view.discrepancies, ({ ratio }) => [ratio]) };
  }
  const columns = printed.map((part) => ({ id: part, label: nameDiscrepancyPart(part, view.spec.factor, language) }));
  return {
    title: text['discrepancy.title'],
    columns,
    rows: rowsOf([only], (point) => printed.map((part) => point[part])),
  };
}

function labelOf(discrepancy: ViewDiscrepancy, view: TradeView, language: Language): string {
  const partner = formatEconomy(view, discrepancy.partner, language);
  const isOfOne = view.spec.by === null && view.spec.products.length === 1;
  const goods = discrepancy.product === null || isOfOne ? null : nameProduct(view, discrepancy.product, language).name;
  const text = descriptionCatalogueOf(language);
  const both = (first: string, second: string): string => text['series.measure-of']({ measure: first, partner: second });
  const economy = goods === null ? partner : view.spec.partners.length === 1 ? goods : both(partner, goods);
  return view.spec.measures.length === 1 ? economy : both(economy, text[`measure.${discrepancy.measure}`].toLowerCase());
}

function rowsOf(
  discrepancies: readonly ViewDiscrepancy[],
  receiptsOf: (point: ViewDiscrepancyPoint) => readonly Receipt[],
): DiscrepancyTableOfView['rows'] {
  const periods = [...new Set(discrepancies.flatMap(({ points }) => points.map(({ period }) => period)))].sort(comparePeriods);
  return periods.map((period) => ({
    id: period,
    label: period,
    receipts: discrepancies.flatMap(({ points }) => points.filter((point) => point.period === period).flatMap(receiptsOf)),
  }));
}
