import type { MetricRecord } from '../definition/index.ts';
import { balanceStreakMetric } from './balance-streak.ts';
import { baseIndexMetric } from './base-index.ts';
import { cagrMetric } from './cagr.ts';
import { coverageRatioMetric } from './coverage-ratio.ts';
import { growthContributionMetric } from './growth-contribution.ts';
import { growthRateMetric } from './growth-rate.ts';
import { logGrowthMetric } from './log-growth.ts';
import { midpointGrowthMetric } from './midpoint-growth.ts';
import { normalisedBalanceMetric } from './normalised-balance.ts';
import { realValueMetric } from './real-value.ts';
import { totalTradeMetric } from './total-trade.ts';
import { tradeBalanceMetric } from './trade-balance.ts';
import { trendGrowthMetric } from './trend-growth.ts';
import { volatilityMetric } from './volatility.ts';

/** Ids of the metrics of the family `levels`. */
export type LevelsMetricId =
  | 'balance-streak'
  | 'base-index'
  | 'cagr'
  | 'coverage-ratio'
  | 'growth-contribution'
  | 'growth-rate'
  | 'log-growth'
  | 'midpoint-growth'
  | 'normalised-balance'
  | 'real-value'
  | 'total-trade'
  | 'trade-balance'
  | 'trend-growth'
  | 'volatility';

/** The records of the family `levels`, in the order of their ids. */
export const levelsMetrics: readonly MetricRecord<LevelsMetricId>[] = [
  balanceStreakMetric,
  baseIndexMetric,
  cagrMetric,
  coverageRatioMetric,
  growthContributionMetric,
  growthRateMetric,
  logGrowthMetric,
  midpointGrowthMetric,
  normalisedBalanceMetric,
  realValueMetric,
  totalTradeMetric,
  tradeBalanceMetric,
  trendGrowthMetric,
  volatilityMetric,
];
