import { divide } from '../../metrics/numerics/index.ts';
import { brokenDown, notBrokenDown, otherProducts } from '../../model/goods/index.ts';
import { isMissing, missing } from '../../model/values/index.ts';
import type { Receipt, ReceiptStep } from '../../model/view/index.ts';
import { derive, type Operand } from '../receipt/index.ts';

/** All goods and the sum over those that a breakdown tells apart, of one measure, partner, record and year; both in one unit. */
export interface BrokenDown {
  readonly total: Receipt;
  readonly sum: Receipt;
}

/**
 * The sum over the goods that a breakdown tells apart, of those that have a figure. Formula: S = sum of the parts. Unit: that of the total.
 * Undefined: `not-in-data` where none has a figure.
 */
export function sumOfGoods(total: Receipt, parts: readonly Operand[]): ReceiptStep {
  const operands = parts.filter(({ receipt }) => !isMissing(receipt.value));
  const subject = { ...total.subject, product: brokenDown };
  return derive({ subject, unit: total.unit, operation: brokenDown, formula: 'S = Σ P' }, operands, () =>
    operands.length === 0 ? missing('not-in-data') : sumOfKnown(operands),
  );
}

/**
 * What goods leave of all goods together. Formula: R = T - S, S the sum of the parts that have a figure. Unit: that of the total. Below 0 where
 * revisions make the parts come to a little more than the total. Undefined: the reason of the total.
 */
export function restOfGoods({ total, sum }: BrokenDown): ReceiptStep {
  const subject = { ...total.subject, product: notBrokenDown };
  return derive(
    { subject, unit: total.unit, operation: notBrokenDown, formula: 'R = T - S' },
    [{ role: 'total', receipt: total }, ...known(sum)],
    (whole = missing('not-in-data'), told = 0) => (isMissing(whole) || isMissing(told) ? whole : whole - told),
  );
}

/**
 * What the largest of the goods that a breakdown tells apart leave of them. Formula: O = S - sum of the largest. Undefined: `not-in-data`
 * where no other has a figure.
 */
export function otherGoods({ sum }: BrokenDown, largest: readonly Operand[]): ReceiptStep {
  const taken = largest.filter(({ receipt }) => !isMissing(receipt.value));
  const told = sum.kind === 'step' ? sum.operands.length : 0;
  const operands = told > taken.length ? [...known(sum), ...taken] : [];
  const subject = { ...sum.subject, product: otherProducts };
  return derive({ subject, unit: sum.unit, operation: otherProducts, formula: 'O = S - Σ P' }, operands, (all = missing('not-in-data')) =>
    isMissing(all) ? all : all - sumOfKnown(taken),
  );
}

/**
 * How much of all goods a breakdown tells apart. Formula: C = S / T, S the sum of the parts that have a figure. Unit: ratio. Above 1, up to
 * 1.02, where revisions make the parts come to more than the total. Undefined: the reason of the total, `zero-denominator` where it is 0.
 */
export function coverageOfGoods({ total, sum }: BrokenDown): ReceiptStep {
  const subject = { ...total.subject, quantity: `${total.subject.quantity}:coverage` };
  return derive(
    { subject, unit: 'ratio', operation: 'coverage', formula: 'C = S / T' },
    [{ role: 'total', receipt: total }, ...known(sum)],
    (whole = missing('not-in-data'), told = 0) => (isMissing(whole) || isMissing(told) ? whole : divide(told, whole)),
  );
}

function known(sum: Receipt): readonly Operand[] {
  return isMissing(sum.value) ? [] : [{ role: brokenDown, receipt: sum }];
}

function sumOfKnown(parts: readonly Operand[]): number {
  return parts.reduce((sum, { receipt: { value } }) => (isMissing(value) ? sum : sum + value), 0);
}
