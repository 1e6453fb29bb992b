import type { MetricRecord } from '../definition/index.ts';
import { hubsAndAuthoritiesMetric } from './hits.ts';
import { nodeStrengthMetric } from './node-strength.ts';
import { pageRankMetric } from './pagerank.ts';
import { weightedReciprocityMetric } from './weighted-reciprocity.ts';

/** Ids of the metrics of the family `network`. */
export type NetworkMetricId = 'hits' | 'node-strength' | 'pagerank' | 'weighted-reciprocity';

/** The records of the family `network`, in the order of their ids. */
export const networkMetrics: readonly MetricRecord<NetworkMetricId>[] = [
  hubsAndAuthoritiesMetric,
  nodeStrengthMetric,
  pageRankMetric,
  weightedReciprocityMetric,
];
