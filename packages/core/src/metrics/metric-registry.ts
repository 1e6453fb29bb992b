import { nearestNames } from '../errors/nearest-names.ts';
import { UnknownNameError } from '../errors/unknown-name-error.ts';
import { type AdvantageMetricId, advantageMetrics } from './advantage/advantage-metrics.ts';
import { type ComplexityMetricId, complexityMetrics } from './complexity/complexity-metrics.ts';
import { type ConcentrationMetricId, concentrationMetrics } from './concentration/concentration-metrics.ts';
import { type DecompositionMetricId, decompositionMetrics } from './decomposition/decomposition-metrics.ts';
import { type LevelsMetricId, levelsMetrics } from './levels/levels-metrics.ts';
import type { MetricRecord } from './metric.ts';
import { type MirrorMetricId, mirrorMetrics } from './mirror/mirror-metrics.ts';
import { type ModelsMetricId, modelsMetrics } from './models/models-metrics.ts';
import { type SharesMetricId, sharesMetrics } from './shares/shares-metrics.ts';

/** Id of a metric that core computes. */
export type MetricId =
  | LevelsMetricId
  | SharesMetricId
  | ConcentrationMetricId
  | AdvantageMetricId
  | ComplexityMetricId
  | DecompositionMetricId
  | MirrorMetricId
  | ModelsMetricId;

/** Every metric that core computes, family after family. */
export const metricRegistry: readonly MetricRecord<MetricId>[] = [
  ...levelsMetrics,
  ...sharesMetrics,
  ...concentrationMetrics,
  ...advantageMetrics,
  ...complexityMetrics,
  ...decompositionMetrics,
  ...mirrorMetrics,
  ...modelsMetrics,
];

/**
 * The record of a metric by its id.
 * Throws: `UnknownNameError` with the nearest ids when there is none.
 * @example findMetric('share').formula // => 'v / t'
 */
export function findMetric(id: string): MetricRecord<MetricId> {
  const record = metricRegistry.find((candidate) => candidate.id === id);
  if (record !== undefined) return record;
  const ids = metricRegistry.map((candidate) => candidate.id);
  throw new UnknownNameError('metric', id, ids, nearestNames(id, ids));
}
