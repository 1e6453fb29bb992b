export { cifToFob, cifToFobMetric } from './cif-to-fob.ts';
export { mirrorDiscrepancy, mirrorDiscrepancyMetric } from './mirror-discrepancy.ts';
export { mirrorLogGap, mirrorLogGapMetric } from './mirror-log-gap.ts';
export { type MirrorMetricId, mirrorMetrics } from './mirror-metrics.ts';
export { mirrorRatio } from './mirror-ratio.ts';
export type { Reliability } from './pair-discrepancy.ts';
export { type ReconciledFlowOptions, type ReconciliationWeights, reconciledFlow, reconciledFlowMetric } from './reconciled-flow.ts';
export { type ReliabilityOptions, reliability, reliabilityMetric } from './reliability.ts';
