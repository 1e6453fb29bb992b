export { readMeasure, type TradeMeasure } from './read-measure.ts';
export { readPartnership } from './read-partnership.ts';
