export { annotationsOf } from './annotations-of.ts';
export { bodiesOf } from './bodies-of.ts';
export { doubtfulCells } from './doubtful-cells.ts';
export { jointsOf } from './joints-of.ts';
export { viewPoint } from './view-points.ts';
export { viewUnitOf } from './view-unit.ts';
export { missingTexts, nonEmpty, requireOneUnit, requireSources } from './whole-view.ts';
