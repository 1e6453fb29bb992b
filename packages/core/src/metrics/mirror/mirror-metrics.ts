import type { MetricRecord } from '../definition/index.ts';
import { cifToFobMetric } from './cif-to-fob.ts';
import { mirrorDiscrepancyMetric } from './mirror-discrepancy.ts';
import { mirrorLogGapMetric } from './mirror-log-gap.ts';
import { mirrorRatioMetric } from './mirror-ratio.ts';
import { reconciledFlowMetric } from './reconciled-flow.ts';
import { reliabilityMetric } from './reliability.ts';

/** Ids of the metrics of the family `mirror`. */
export type MirrorMetricId = 'cif-to-fob' | 'mirror-discrepancy' | 'mirror-log-gap' | 'mirror-ratio' | 'reconciled-flow' | 'reliability';

/** The records of the family `mirror`, in the order of their ids. */
export const mirrorMetrics: readonly MetricRecord<MirrorMetricId>[] = [
  cifToFobMetric,
  mirrorDiscrepancyMetric,
  mirrorLogGapMetric,
  mirrorRatioMetric,
  reconciledFlowMetric,
  reliabilityMetric,
];
