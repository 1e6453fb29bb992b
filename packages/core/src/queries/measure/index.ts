export { readMeasure } from './read-measure.ts';
