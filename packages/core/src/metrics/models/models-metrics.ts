import type { MetricRecord } from '../metric.ts';
import { forecastBaselineMetric } from './forecast-baseline.ts';
import { forecastErrorMetric } from './forecast-error.ts';
import { logLinearGravityMetric } from './gravity-ols.ts';
import { poissonGravityMetric } from './gravity-ppml.ts';
import { hubsAndAuthoritiesMetric } from './hits.ts';
import { hodrickPrescottFilterMetric } from './hp-filter.ts';
import { nodeStrengthMetric } from './node-strength.ts';
import { pageRankMetric } from './pagerank.ts';
import { requiredGrowthMetric } from './required-growth.ts';
import { structuralBreaksMetric } from './structural-breaks.ts';
import { tradePotentialMetric } from './trade-potential.ts';
import { weightedReciprocityMetric } from './weighted-reciprocity.ts';

/** Ids of the metrics of the family `models`. */
export type ModelsMetricId =
  | 'forecast-baseline'
  | 'forecast-error'
  | 'gravity-ols'
  | 'gravity-ppml'
  | 'hits'
  | 'hp-filter'
  | 'node-strength'
  | 'pagerank'
  | 'required-growth'
  | 'structural-breaks'
  | 'trade-potential'
  | 'weighted-reciprocity';

/** The records of the family `models`, in the order of their ids. */
export const modelsMetrics: readonly MetricRecord<ModelsMetricId>[] = [
  forecastBaselineMetric,
  forecastErrorMetric,
  logLinearGravityMetric,
  poissonGravityMetric,
  hubsAndAuthoritiesMetric,
  hodrickPrescottFilterMetric,
  nodeStrengthMetric,
  pageRankMetric,
  requiredGrowthMetric,
  structuralBreaksMetric,
  tradePotentialMetric,
  weightedReciprocityMetric,
];
