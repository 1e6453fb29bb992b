export { cifToFob, cifToFobFormula } from './cif-to-fob.ts';
export { mirrorDiscrepancy, mirrorDiscrepancyFormula } from './mirror-discrepancy.ts';
export { mirrorLogGap, mirrorLogGapFormula } from './mirror-log-gap.ts';
export { type MirrorMetricId, mirrorMetrics } from './mirror-metrics.ts';
export { mirrorRatio } from './mirror-ratio.ts';
export type { Reliability } from './pair-discrepancy.ts';
export { type ReconciledFlowOptions, type ReconciliationWeights, reconciledFlow, reconciledFlowFormula } from './reconciled-flow.ts';
export { type ReliabilityOptions, reliability, reliabilityFormula } from './reliability.ts';
