export { headlineOf } from './headline-of.ts';
export { headlineOfIndicators } from './headline-of-indicators.ts';
export { mostTimes } from './headline-of-one.ts';
