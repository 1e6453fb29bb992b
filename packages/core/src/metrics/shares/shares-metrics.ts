import type { MetricRecord } from '../metric.ts';
import { partnerShareMetric } from './partner-share.ts';
import { rankMetric } from './rank.ts';
import { shareMetric } from './share.ts';

/** Ids of the metrics of the family `shares`. */
export type SharesMetricId = 'partner-share' | 'rank' | 'share';

/** The records of the family `shares`, in the order of their ids. */
export const sharesMetrics: readonly MetricRecord<SharesMetricId>[] = [partnerShareMetric, rankMetric, shareMetric];
