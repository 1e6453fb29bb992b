export { readMeasure, type TradeMeasure } from './read-measure.ts';
export { figureOfEvent, readPartnership } from './read-partnership.ts';
