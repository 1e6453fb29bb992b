import type { MetricRecord } from '../definition/index.ts';
import { costResponseMetric } from './cost-response.ts';
import { forecastBaselineMetric } from './forecast-baseline.ts';
import { forecastErrorMetric } from './forecast-error.ts';
import { levelAtGrowthMetric } from './level-at-growth.ts';
import { requiredGrowthMetric } from './required-growth.ts';

/** Ids of the metrics of the family `forecast`. */
export type ForecastMetricId = 'cost-response' | 'forecast-baseline' | 'forecast-error' | 'level-at-growth' | 'required-growth';

/** The records of the family `forecast`, in the order of their ids. */
export const forecastMetrics: readonly MetricRecord<ForecastMetricId>[] = [
  costResponseMetric,
  forecastBaselineMetric,
  forecastErrorMetric,
  levelAtGrowthMetric,
  requiredGrowthMetric,
];
