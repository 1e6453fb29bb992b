import { nearestNames } from '../errors/nearest-names.ts';
import { UnknownNameError } from '../errors/unknown-name-error.ts';
import { type AdvantageMetricId, advantageMetrics } from './advantage/index.ts';
import { type ComplexityMetricId, complexityMetrics } from './complexity/index.ts';
import { type ConcentrationMetricId, concentrationMetrics } from './concentration/index.ts';
import { type DecompositionMetricId, decompositionMetrics } from './decomposition/index.ts';
import type { MetricRecord } from './definition/index.ts';
import { type ForecastMetricId, forecastMetrics } from './forecast/index.ts';
import { type GravityMetricId, gravityMetrics } from './gravity/index.ts';
import { type LevelsMetricId, levelsMetrics } from './levels/index.ts';
import { type MirrorMetricId, mirrorMetrics } from './mirror/index.ts';
import { type NetworkMetricId, networkMetrics } from './network/index.ts';
import { type SeriesMetricId, seriesMetrics } from './series/index.ts';
import { type SharesMetricId, sharesMetrics } from './shares/index.ts';

/** Id of a metric that core computes. */
export type MetricId =
  | LevelsMetricId
  | SharesMetricId
  | ConcentrationMetricId
  | AdvantageMetricId
  | ComplexityMetricId
  | DecompositionMetricId
  | MirrorMetricId
  | GravityMetricId
  | ForecastMetricId
  | SeriesMetricId
  | NetworkMetricId;

/** Every metric that core computes, family after family. */
export const metricRegistry: readonly MetricRecord<MetricId>[] = [
  ...levelsMetrics,
  ...sharesMetrics,
  ...concentrationMetrics,
  ...advantageMetrics,
  ...complexityMetrics,
  ...decompositionMetrics,
  ...mirrorMetrics,
  ...gravityMetrics,
  ...forecastMetrics,
  ...seriesMetrics,
  ...networkMetrics,
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
