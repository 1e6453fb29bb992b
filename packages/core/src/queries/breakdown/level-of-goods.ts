import { divide } from '../../metrics/numerics/index.ts';
import { notBrokenDown, otherProducts } from '../../model/goods/index.ts';
import { isMissing, missing, type Value } from '../../model/values/index.ts';
import type { Receipt, ReceiptStep } from '../../model/view/index.ts';
import { derive, type Operand } from '../receipt/index.ts';

/** All goods and those that a breakdown tells apart, of one measure, partner, record and year; all in one unit. */
export interface BrokenDown {
  readonly total: Receipt;
  readonly parts: readonly Operand[];
}

/**
 * What goods leave of all goods together. Formula: R = T - sum of the parts that have a figure. Unit: that of the total. Below 0 where the
 * parts come to more than the total that another source states. Undefined: the reason of the total.
 */
export function restOfGoods({ total, parts }: BrokenDown): ReceiptStep {
  const operands = [{ role: 'total', receipt: total }, ...known(parts)];
  const subject = { ...total.subject, product: notBrokenDown };
  return derive({ subject, unit: total.unit, operation: notBrokenDown, formula: 'R = T - Σ P' }, operands, (whole, ...values) =>
    isMissing(whole) || whole === undefined ? (whole ?? missing('not-published')) : whole - sumOfKnown(values),
  );
}

/**
 * The sum over goods that a breakdown tells apart, of those that have a figure: what its largest leave of them. Formula: O = sum of the parts.
 * Undefined: `not-published` where none has a figure.
 */
export function otherGoods({ total, parts }: BrokenDown): ReceiptStep {
  const operands = known(parts);
  const subject = { ...total.subject, product: otherProducts };
  return derive({ subject, unit: total.unit, operation: otherProducts, formula: 'O = Σ P' }, operands, (...values) =>
    values.length === 0 ? missing('not-published') : sumOfKnown(values),
  );
}

/**
 * How much of all goods a breakdown tells apart. Formula: C = sum of the parts that have a figure / T. Unit: ratio. Above 1 where the parts come
 * to more than the total that another source states. Undefined: the reason of the total, `zero-denominator` where it is 0.
 */
export function coverageOfGoods({ total, parts }: BrokenDown): ReceiptStep {
  const operands = [{ role: 'total', receipt: total }, ...known(parts)];
  const subject = { ...total.subject, quantity: `${total.subject.quantity}:coverage` };
  return derive({ subject, unit: 'ratio', operation: 'coverage', formula: 'C = Σ P / T' }, operands, (whole, ...values) =>
    isMissing(whole) || whole === undefined ? (whole ?? missing('not-published')) : divide(sumOfKnown(values), whole),
  );
}

function known(parts: readonly Operand[]): readonly Operand[] {
  return parts.filter(({ receipt }) => !isMissing(receipt.value));
}

function sumOfKnown(values: readonly Value[]): number {
  return values.reduce<number>((sum, value) => (isMissing(value) ? sum : sum + value), 0);
}
