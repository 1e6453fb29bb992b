export { type IndicatorSeriesOfReceipts, indicatorSeriesOf } from './indicator-series-of.ts';
export { type SeriesOfReceipts, seriesOf, yearsOf } from './series-of.ts';
