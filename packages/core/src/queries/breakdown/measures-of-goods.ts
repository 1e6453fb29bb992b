import type { Measure } from '../../model/question/index.ts';
import type { Flow, QuantityUnit } from '../../model/trade/index.ts';

/** The measures that are of the quantity of a flow: how much of it, or the value of one unit. */
export type QuantityMeasure = Extract<Measure, `${Flow}-${'quantity' | 'weight'}` | `${Flow}-unit-value${string}`>;

/** What a measure of quantities is of: which flow, in which unit; `isPrice` where it is the value of one unit. */
export interface QuantityAsked {
  readonly flow: Flow;
  readonly unit: QuantityUnit;
  readonly isPrice: boolean;
}

/** What each measure of quantities is of. */
export const quantitiesAsked: Readonly<Record<QuantityMeasure, QuantityAsked>> = {
  'export-quantity': { flow: 'export', unit: 'items', isPrice: false },
  'import-quantity': { flow: 'import', unit: 'items', isPrice: false },
  'export-weight': { flow: 'export', unit: 'kg', isPrice: false },
  'import-weight': { flow: 'import', unit: 'kg', isPrice: false },
  'export-unit-value': { flow: 'export', unit: 'items', isPrice: true },
  'import-unit-value': { flow: 'import', unit: 'items', isPrice: true },
  'export-unit-value-by-weight': { flow: 'export', unit: 'kg', isPrice: true },
  'import-unit-value-by-weight': { flow: 'import', unit: 'kg', isPrice: true },
};

/** Whether a measure is of quantities. */
export function isOfQuantity(measure: string): measure is QuantityMeasure {
  return Object.hasOwn(quantitiesAsked, measure);
}

const quantityMeasures = Object.keys(quantitiesAsked) as readonly QuantityMeasure[];

/** The measures that can be asked of goods, each by itself. */
export const measuresOfGoods: ReadonlySet<Measure> = new Set<Measure>([
  'export',
  'import',
  'total-trade',
  'trade-balance',
  'normalised-balance',
  'coverage-ratio',
  'trade-intensity',
  'rca',
  'grubel-lloyd',
  ...quantityMeasures,
]);

/** Those of them that mean nothing of all goods together. */
export const measuresOfGoodsAlone: ReadonlySet<Measure> = new Set<Measure>(['rca', 'grubel-lloyd', ...quantityMeasures]);

/** The measures that make one number of the goods of a level. */
export const measuresOverGoods: ReadonlySet<Measure> = new Set<Measure>([
  'export-hhi',
  'import-hhi',
  'export-effective-number',
  'import-effective-number',
  'grubel-lloyd-aggregate',
  'export-similarity',
  'trade-complementarity',
]);

/** Whether some measure is counted over the goods of a level. */
export function isOverGoods({ measures }: { readonly measures: readonly Measure[] }): boolean {
  return measures.some((measure) => measuresOverGoods.has(measure));
}
