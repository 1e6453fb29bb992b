export { annotationsOf } from './annotations-of.ts';
export type { AnswerOfSource } from './answer-of-source.ts';
export { bodiesOf } from './bodies-of.ts';
export { doubtfulCells } from './doubtful-cells.ts';
export { jointsOf } from './joints-of.ts';
export { viewPoint } from './view-points.ts';
export { viewUnitOf } from './view-unit.ts';
export { missingTexts, nonEmpty, requireOneUnit, requireSources } from './whole-view.ts';
