import type { MetricRecord } from '../metric.ts';
import { baseIndexMetric } from './base-index.ts';
import { cagrMetric } from './cagr.ts';
import { coverageRatioMetric } from './coverage-ratio.ts';
import { growthContributionMetric } from './growth-contribution.ts';
import { growthRateMetric } from './growth-rate.ts';
import { normalisedBalanceMetric } from './normalised-balance.ts';
import { totalTradeMetric } from './total-trade.ts';
import { tradeBalanceMetric } from './trade-balance.ts';

/** Ids of the metrics of the family `levels`. */
export type LevelsMetricId =
  | 'base-index'
  | 'cagr'
  | 'coverage-ratio'
  | 'growth-contribution'
  | 'growth-rate'
  | 'normalised-balance'
  | 'total-trade'
  | 'trade-balance';

/** The records of the family `levels`, in the order of their ids. */
export const levelsMetrics: readonly MetricRecord<LevelsMetricId>[] = [
  baseIndexMetric,
  cagrMetric,
  coverageRatioMetric,
  growthContributionMetric,
  growthRateMetric,
  normalisedBalanceMetric,
  totalTradeMetric,
  tradeBalanceMetric,
];
