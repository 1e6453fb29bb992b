import type { Receipt, ReceiptCell, ReceiptGap } from '../model/receipt.ts';

/** The cells at the leaves of a receipt, in the order of the operands; a cell that is used twice comes twice. */
export function cellsOf(receipt: Receipt): readonly ReceiptCell[] {
  if (receipt.kind === 'cell') return [receipt];
  return receipt.kind === 'gap' ? [] : receipt.operands.flatMap((operand) => cellsOf(operand.receipt));
}

/** The gaps at the leaves of a receipt: what was asked for and has no figure. */
export function gapsOf(receipt: Receipt): readonly ReceiptGap[] {
  if (receipt.kind === 'gap') return [receipt];
  return receipt.kind === 'cell' ? [] : receipt.operands.flatMap((operand) => gapsOf(operand.receipt));
}
