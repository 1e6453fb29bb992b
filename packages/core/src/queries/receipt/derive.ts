import type { MetricFormula } from '../../metrics/definition/index.ts';
import { isMissing, missing, type Unit, type Value } from '../../model/values/index.ts';
import type { Receipt, ReceiptStep, ReceiptSubject } from '../../model/view/index.ts';

/** What a derived number is: its subject and unit, the operation (a metric's id, or one of a query) and its formula. */
export type Derivation = Pick<ReceiptStep, 'subject' | 'unit' | 'operation' | 'formula'>;

/** The operation of a figure of the data that no source prints: a step over the printed figures that it was worked out of. */
export const derivedFigureOperation = 'derived-figure';

/** The part of a question, of a cell or of a subject that says of which goods; nothing where it is of all. */
export function ofGoods({ product }: { readonly product?: string }): { readonly product?: string } {
  return product === undefined ? {} : { product };
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
 * @example
 * ```ts
 * derive(
 *   {
 *     subject: { quantity: 'double', reporter: null, partner: null, recorder: null, period: null },
 *     unit: 'usd',
 *     operation: 'double',
 *     formula: '2 V',
 *   },
 *   [
 *     {
 *       role: 'amount',
 *       receipt: readFlow(dataset, {
 *         reporter: findEconomy(dataset, 'CHN').code,
 *         partner: findEconomy(dataset, 'KAZ').code,
 *         period: yearPeriod(2013),
 *         record: 'reporter',
 *         vintage: 'first',
 *         flow: 'export',
 *       }),
 *     },
 *   ],
 *   (amount) => totalTrade(amount, amount),
 * ).value // => 60
 * ```
 */
export function derive<const Operands extends readonly Operand[]>(
  derivation: Derivation,
  operands: Operands,
  compute: (...values: ValuesOf<Operands>) => Value,
): ReceiptStep {
  const values = operands.map(({ receipt }) => receipt.value) as unknown as ValuesOf<Operands>;
  return { kind: 'step', ...derivation, value: compute(...values), operands };
}

/** The receipt of a metric over operands: operation, formula and unit are those of its registry record. */
export function deriveMetric<const Operands extends readonly Operand[]>(
  metric: MetricFormula,
  subject: ReceiptSubject,
  operands: Operands,
  compute: (...values: ValuesOf<Operands>) => Value,
): ReceiptStep {
  return derive({ subject, unit: metric.unit, operation: metric.id, formula: metric.formula }, operands, compute);
}

/**
 * The sum over the members of a group. Formula: T = sum of the members' values, all in the same unit.
 * Undefined: `member-missing`, naming the first member without a value; a partial sum is never given.
 * @example
 * ```ts
 * totalOverMembers(
 *   { quantity: 'export', reporter: findEconomy(dataset, 'CHN').code, partner: null, recorder: null, period: yearPeriod(2013) },
 *   'usd',
 *   [
 *     {
 *       role: 'KAZ',
 *       receipt: readFlow(dataset, {
 *         reporter: findEconomy(dataset, 'CHN').code,
 *         partner: findEconomy(dataset, 'KAZ').code,
 *         period: yearPeriod(2013),
 *         record: 'reporter',
 *         vintage: 'latest',
 *         flow: 'export',
 *       }),
 *     },
 *   ],
 * ).value // => 30
 * ```
 */
export function totalOverMembers(subject: ReceiptSubject, unit: Unit, members: readonly Operand[]): ReceiptStep {
  const sum = (...values: Value[]): Value => {
    let total = 0;
    for (const [index, value] of values.entries()) {
      if (isMissing(value)) return missing('member-missing', members[index]?.role);
      total += value;
    }
    return total;
  };
  return derive({ subject, unit, operation: 'total-over-members', formula: 'T = Σ member' }, members, sum);
}
