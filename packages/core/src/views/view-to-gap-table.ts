import { formatEconomy } from '../format/format-economy.ts';
import { catalogueOf, type Language } from '../messages/catalogue.ts';
import type { Receipt } from '../model/receipt.ts';
import type { View, ViewGap, ViewGapPoint } from '../model/view.ts';
import { nameGapPart } from './gap-series-of.ts';
import type { TableHead } from './view-to-table.ts';

/** The gaps of a view of both books as a table: what it is of, periods down, and a receipt for each column. */
export interface GapTableOfView {
  readonly title: string;
  readonly columns: readonly TableHead[];
  readonly rows: readonly (TableHead & { readonly receipts: readonly Receipt[] })[];
}

/** The parts that stand in print: the metrics of the gap say the same as the ratio. */
const printed = ['difference', 'ratio', 'valuation', 'rest'] as const;

/**
 * The gap between the two books beside the figures of both: of one flow its parts (difference, ratio, valuation, rest), of several flows
 * the ratio of each. Difference and rest are reporter less partner, the ratio reporter to partner. Null for a view that is not of both
 * books, and where gaps say nothing (shares, ranks).
 * @example viewToGapTable(computeView(dataset, decodeViewSpec('measure=export&partners=KAZ&years=2013&book=both')))?.columns.map(({ id }) => id) // => ['difference', 'ratio', 'valuation', 'rest']
 * @example viewToGapTable(computeView(dataset, decodeViewSpec('measure=export&partners=KAZ&years=2013'))) // => null
 */
export function viewToGapTable(view: View, language: Language = 'en'): GapTableOfView | null {
  const text = catalogueOf(language);
  const [only, second] = view.gaps;
  if (only === undefined) return null;
  if (second !== undefined) {
    const columns = view.gaps.map((gap) => ({ id: `${gap.measure}-${gap.partner}`, label: labelOf(gap, view, language) }));
    return { title: text['gap.ratios'], columns, rows: rowsOf(view.gaps, ({ ratio }) => [ratio]) };
  }
  const columns = printed.map((part) => ({ id: part, label: nameGapPart(part, view.spec.factor, language) }));
  return {
    title: text['gap.title'],
    columns,
    rows: rowsOf([only], (point) => printed.map((part) => point[part])),
  };
}

function labelOf(gap: ViewGap, view: View, language: Language): string {
  const economy = formatEconomy(gap.partner, language);
  return view.spec.measures.length === 1 ? economy : `${economy}, ${catalogueOf(language)[`measure.${gap.measure}`].toLowerCase()}`;
}

function rowsOf(gaps: readonly ViewGap[], receiptsOf: (point: ViewGapPoint) => readonly Receipt[]): GapTableOfView['rows'] {
  const periods = [...new Set(gaps.flatMap(({ points }) => points.map(({ period }) => period as string)))].sort();
  return periods.map((period) => ({
    id: period,
    label: period,
    receipts: gaps.flatMap(({ points }) => points.filter((point) => point.period === period).flatMap(receiptsOf)),
  }));
}
