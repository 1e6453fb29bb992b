import type { Receipt, ReceiptAbsence, ReceiptCell } from '../../model/view/index.ts';

/**
 * The cells at the leaves of a receipt, in the order of the operands; a cell that is used twice comes twice.
 * @example
 * ```ts
 * cellsOf(
 *   readMeasure(dataset, {
 *     reporter: findEconomy(dataset, 'CHN').code,
 *     partner: findEconomy(dataset, 'KAZ').code,
 *     period: yearPeriod(2013),
 *     record: 'reporter',
 *     vintage: 'first',
 *     measure: 'total-trade',
 *   }),
 * ).map(({ value }) => value) // => [30, 10]
 * ```
 */
export function cellsOf(receipt: Receipt): readonly ReceiptCell[] {
  if (receipt.kind === 'cell') return [receipt];
  return receipt.kind === 'absence' ? [] : receipt.operands.flatMap((operand) => cellsOf(operand.receipt));
}

/**
 * The absences at the leaves of a receipt: what was asked for and has no figure.
 * @example
 * ```ts
 * absencesOf(
 *   readMeasure(dataset, {
 *     reporter: findEconomy(dataset, 'CHN').code,
 *     partner: findEconomy(dataset, 'KAZ').code,
 *     period: yearPeriod(2012),
 *     record: 'reporter',
 *     vintage: 'latest',
 *     measure: 'total-trade',
 *   }),
 * ).length // => 1
 * ```
 */
export function absencesOf(receipt: Receipt): readonly ReceiptAbsence[] {
  if (receipt.kind === 'absence') return [receipt];
  return receipt.kind === 'cell' ? [] : receipt.operands.flatMap((operand) => absencesOf(operand.receipt));
}
