export type { MetricFamily, MetricRecord, MetricVariant, UndefinedCase } from './metric-record.ts';
