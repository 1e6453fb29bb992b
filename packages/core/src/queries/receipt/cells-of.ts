import type { Receipt, ReceiptAbsence, ReceiptCell } from '../../model/view/index.ts';
import { gathered } from './gathered.ts';

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
  return cellsUnder(receipt);
}

const cellsUnder = gathered<ReceiptCell>({ of: (receipt) => (receipt.kind === 'cell' ? [receipt] : []), by: null });

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
  return absencesUnder(receipt);
}

const absencesUnder = gathered<ReceiptAbsence>({ of: (receipt) => (receipt.kind === 'absence' ? [receipt] : []), by: null });
