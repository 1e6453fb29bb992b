import type { MetricRecord } from '../metrics/metric.ts';
import type { Value } from '../model/missing.ts';
import type { ReceiptStep, ReceiptSubject } from '../model/receipt.ts';
import type { Unit } from '../model/unit.ts';
import { derive, type Operand } from './derive.ts';

/** The receipt of a metric over operands: operation and formula are those of its registry record, the unit too unless given. */
export function deriveMetric(
  metric: MetricRecord,
  subject: ReceiptSubject,
  operands: readonly Operand[],
  compute: (...values: Value[]) => Value,
  unit: Unit = metric.unit,
): ReceiptStep {
  return derive({ subject, unit, operation: metric.id, formula: metric.formula }, operands, compute);
}
