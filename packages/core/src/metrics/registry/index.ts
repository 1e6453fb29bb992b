export { answerTable } from './answer-table.ts';
export { ColumnTable } from './column-table.ts';
export { computeMetric, type MetricRow } from './compute-metric.ts';
export { findMetric, type MetricFamily, type MetricId, type MetricRecord, metricRegistry } from './metric-registry.ts';
export type { MetricSettings } from './read-options.ts';
export { formOf, partsOf, settingsOf, variantsOf } from './signature-of.ts';
