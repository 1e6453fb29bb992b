import type { Receipt } from '../../../model/view/index.ts';

/** A receipt without what other sources say of its cells: a working holds many receipts, and each cell can be opened by itself. */
export function withoutAlternates(receipt: Receipt): Receipt {
  if (receipt.kind !== 'step') return { ...receipt, alternates: [] };
  return { ...receipt, operands: receipt.operands.map(({ role, receipt: operand }) => ({ role, receipt: withoutAlternates(operand) })) };
}
