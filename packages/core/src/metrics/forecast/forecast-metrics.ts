import type { MetricRecord } from '../definition/index.ts';
import { forecastBaselineMetric } from './forecast-baseline.ts';
import { forecastErrorMetric } from './forecast-error.ts';
import { requiredGrowthMetric } from './required-growth.ts';

/** Ids of the metrics of the family `forecast`. */
export type ForecastMetricId = 'forecast-baseline' | 'forecast-error' | 'required-growth';

/** The records of the family `forecast`, in the order of their ids. */
export const forecastMetrics: readonly MetricRecord<ForecastMetricId>[] = [
  forecastBaselineMetric,
  forecastErrorMetric,
  requiredGrowthMetric,
];
