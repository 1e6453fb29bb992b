export { frequenciesOf, monthsAsked, periodsOf, yearsOf } from './periods-of.ts';
export { coverageOf, goodsHeldInPart, levelShown, seriesOf } from './series-of.ts';
export { faultOfTransform } from './series-of-indicators.ts';
export type { SeriesOfReceipts } from './series-of-receipts.ts';
