export { headlineOf } from './headline-of.ts';
export { headlineOfLevels } from './headline-of-levels.ts';
export { mostTimes } from './headline-of-one.ts';
