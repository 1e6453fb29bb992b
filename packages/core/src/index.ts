// metrics

export { effectiveNumber } from './metrics/concentration/effective-number.ts';
export { type HerfindahlHirschmanOptions, herfindahlHirschmanIndex } from './metrics/concentration/hhi.ts';
export { baseIndex, baseIndexSeries } from './metrics/levels/base-index.ts';
export { cagr } from './metrics/levels/cagr.ts';
export { coverageRatio } from './metrics/levels/coverage-ratio.ts';
export { growthContribution } from './metrics/levels/growth-contribution.ts';
export { growthRate, growthRates } from './metrics/levels/growth-rate.ts';
export { normalisedBalance } from './metrics/levels/normalised-balance.ts';
export { totalTrade } from './metrics/levels/total-trade.ts';
export { tradeBalance } from './metrics/levels/trade-balance.ts';
export type { Matrix, MatrixInput, Vector } from './metrics/matrix.ts';
export type { MetricFamily, MetricRecord, MetricVariant, UndefinedCase } from './metrics/metric.ts';
export { findMetric, type MetricId, metricRegistry } from './metrics/metric-registry.ts';
export { cifToFob } from './metrics/mirror/cif-to-fob.ts';
export { mirrorDiscrepancy } from './metrics/mirror/mirror-discrepancy.ts';
export { mirrorLogGap } from './metrics/mirror/mirror-log-gap.ts';
export { mirrorRatio } from './metrics/mirror/mirror-ratio.ts';
export { type ReconciledFlowOptions, reconciledFlow } from './metrics/mirror/reconciled-flow.ts';
export { partnerShare } from './metrics/shares/partner-share.ts';
export { rank } from './metrics/shares/rank.ts';
export { share } from './metrics/shares/share.ts';
export type { YearValue } from './metrics/year-value.ts';
// end of metrics
