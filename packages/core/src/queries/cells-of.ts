import type { Receipt, ReceiptCell, ReceiptGap } from '../model/receipt.ts';

/**
 * The cells at the leaves of a receipt, in the order of the operands; a cell that is used twice comes twice.
 * @example cellsOf(readMeasure(dataset, { reporter: findEconomy('CHN').code, partner: findEconomy('KAZ').code, year: 2013, book: 'reporter', asOf: 'as-published', measure: 'total-trade' })).map(({ value }) => value) // => [30, 10]
 */
export function cellsOf(receipt: Receipt): readonly ReceiptCell[] {
  if (receipt.kind === 'cell') return [receipt];
  return receipt.kind === 'gap' ? [] : receipt.operands.flatMap((operand) => cellsOf(operand.receipt));
}

/**
 * The gaps at the leaves of a receipt: what was asked for and has no figure.
 * @example gapsOf(readMeasure(dataset, { reporter: findEconomy('CHN').code, partner: findEconomy('KAZ').code, year: 2012, book: 'reporter', asOf: 'latest', measure: 'total-trade' })).length // => 1
 */
export function gapsOf(receipt: Receipt): readonly ReceiptGap[] {
  if (receipt.kind === 'gap') return [receipt];
  return receipt.kind === 'cell' ? [] : receipt.operands.flatMap((operand) => gapsOf(operand.receipt));
}
