import type { MetricRecord } from '../definition/index.ts';
import { logLinearGravityMetric } from './gravity-ols.ts';
import { poissonGravityMetric } from './gravity-ppml.ts';
import { tradePotentialMetric } from './trade-potential.ts';

/** Ids of the metrics of the family `gravity`. */
export type GravityMetricId = 'gravity-ols' | 'gravity-ppml' | 'trade-potential';

/** The records of the family `gravity`, in the order of their ids. */
export const gravityMetrics: readonly MetricRecord<GravityMetricId>[] = [
  logLinearGravityMetric,
  poissonGravityMetric,
  tradePotentialMetric,
];
