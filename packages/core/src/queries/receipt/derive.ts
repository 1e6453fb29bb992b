import type { Unit, Value } from '../../model/values/index.ts';
import type { Receipt, ReceiptStep, ReceiptSubject } from '../../model/view/index.ts';

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

/** One value for each operand, in order. */
export type ValuesOf<Operands extends readonly Operand[]> = { readonly [Index in keyof Operands]: Value };

/**
 * The receipt of a number computed from others. `compute` gets the operands' values in order; the result, a number or Missing, is
 * taken as it is.
 * @example derive({ subject: { quantity: 'double', reporter: null, partner: null, recorder: null, period: null }, unit: 'usd', operation: 'double', formula: '2 V' }, [{ role: 'amount', receipt: readFlow(dataset, { reporter: findEconomy('CHN').code, partner: findEconomy('KAZ').code, year: 2013, record: 'reporter', vintage: 'first', flow: 'export' }) }], (amount) => totalTrade(amount, amount)).value // => 60
 */
export function derive<const Operands extends readonly Operand[]>(
  derivation: Derivation,
  operands: Operands,
  compute: (...values: ValuesOf<Operands>) => Value,
): ReceiptStep {
  const values = operands.map(({ receipt }) => receipt.value) as unknown as ValuesOf<Operands>;
  return { kind: 'step', ...derivation, value: compute(...values), operands };
}
