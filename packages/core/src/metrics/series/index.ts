export { compareAdjacentYears } from './compare-adjacent-years.ts';
export { type HodrickPrescottOptions, hodrickPrescottFilter, type TrendAndCycle } from './hp-filter.ts';
export { logTrend } from './log-trend.ts';
export { orderSeries } from './order-series.ts';
export { type SeriesMetricId, seriesMetrics } from './series-metrics.ts';
export {
  type BreakDivision,
  type BreakInterval,
  type StructuralBreaks,
  type StructuralBreaksOptions,
  structuralBreaks,
  structuralBreaksFormula,
} from './structural-breaks.ts';
export { valuesOfYears } from './values-of-years.ts';
export type { YearValue } from './year-value.ts';
