export { annotationsOf } from './annotations-of.ts';
export type { AnswerOfSource } from './answer-of-source.ts';
export { doubtfulCells } from './doubtful-cells.ts';
export { jointsOf } from './joints-of.ts';
export { labelledSeries } from './labelled-series.ts';
export { nameSeries, seriesId, spanOfYears } from './name-series.ts';
export { viewPoint } from './view-points.ts';
export { viewUnitOf } from './view-unit.ts';
export { missingTexts, nonEmpty, requireOneUnit, requireSources } from './whole-view.ts';
