import type { MetricRecord } from '../../metrics/definition/index.ts';
import type { Value } from '../../model/values/index.ts';
import type { ReceiptStep, ReceiptSubject } from '../../model/view/index.ts';
import { derive, type Operand, type ValuesOf } from './derive.ts';

/** The receipt of a metric over operands: operation, formula and unit are those of its registry record. */
export function deriveMetric<const Operands extends readonly Operand[]>(
  metric: MetricRecord,
  subject: ReceiptSubject,
  operands: Operands,
  compute: (...values: ValuesOf<Operands>) => Value,
): ReceiptStep {
  return derive({ subject, unit: metric.unit, operation: metric.id, formula: metric.formula }, operands, compute);
}
