export { headlineOf } from './headline-of.ts';
export { mostTimes } from './headline-of-one.ts';
