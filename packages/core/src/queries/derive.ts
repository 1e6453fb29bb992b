import type { Value } from '../model/missing.ts';
import type { Receipt, ReceiptStep, ReceiptSubject } from '../model/receipt.ts';
import type { Unit } from '../model/unit.ts';

/** What a derived number is: its subject and unit, the operation (a metric's id, or one of a query) and its formula. */
export interface Derivation {
  readonly subject: ReceiptSubject;
  readonly unit: Unit;
  readonly operation: string;
  readonly formula: string;
}

/** A receipt in the role that it plays in a formula. */
export interface Operand {
  readonly role: string;
  readonly receipt: Receipt;
}

/**
 * The receipt of a number computed from others. `compute` gets the operands' values in order; the result, a number or Missing, is
 * taken as it is.
 */
export function derive(derivation: Derivation, operands: readonly Operand[], compute: (...values: Value[]) => Value): ReceiptStep {
  return { kind: 'step', ...derivation, value: compute(...operands.map(({ receipt }) => receipt.value)), operands };
}
