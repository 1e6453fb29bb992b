export { faultOfTransform, type IndicatorSeriesOfReceipts, indicatorSeriesOf } from './indicator-series-of.ts';
export { frequenciesOf, monthsAsked, periodsOf, yearsOf } from './periods-of.ts';
export { coverageOf, goodsHeldInPart, levelShown, type SeriesOfReceipts, seriesOf } from './series-of.ts';
