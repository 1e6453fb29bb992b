export { type SeriesOfReceipts, seriesOf, yearsOf } from './series-of.ts';
