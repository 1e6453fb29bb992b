export {
  type MetricFamily,
  type MetricFormula,
  type MetricRecord,
  type MetricVariant,
  recordOf,
  type UndefinedCase,
} from './metric-record.ts';
