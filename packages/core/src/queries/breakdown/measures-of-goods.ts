import type { Measure } from '../../model/question/index.ts';

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
]);

/** Those of them that mean nothing of all goods together. */
export const measuresOfGoodsAlone: ReadonlySet<Measure> = new Set<Measure>(['rca', 'grubel-lloyd']);

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
