import type { Receipt, ReceiptStep } from '../../model/view/index.ts';
import { yuanToDollarsOperation } from '../indicators/index.ts';
import { derivedFigureOperation } from '../receipt/index.ts';
import { turnoverLessOtherFlowOperation } from './turnover-less-other-flow.ts';

/** A leaf of a sum (a cell, an absence, a derived figure of the data) with the number of times that it counts: -1 where it is taken off, 0 where what is taken off comes back. */
export interface LinearTerm {
  readonly leaf: Receipt;
  readonly coefficient: number;
  /** Whether the leaf is in yuan, so that the coefficient has the rate of exchange in it. */
  readonly isConverted?: boolean;
}

/**
 * The leaves of a receipt of sums and differences, each once, with its net coefficient. Formula: V = sum of c x leaf. The same figure under
 * two operands is one leaf: an import that is taken off a turnover to give the exports, and added to them for the total, has
 * coefficient 0. An amount converted from yuan counts as dollars per yuan, or as the rate that is not held. Null where an operation is none of
 * these.
 * @example
 * ```ts
 * linearTermsOf(
 *   readMeasure(dataset, {
 *     reporter: 'CHN',
 *     partner: 'KAZ',
 *     period: yearPeriod(2013),
 *     record: 'reporter',
 *     vintage: 'first',
 *     measure: 'trade-balance',
 *   }),
 * )?.map(({ coefficient }) => coefficient) // => [1, -1]
 * ```
 */
export function linearTermsOf(receipt: Receipt): readonly LinearTerm[] | null {
  if (receipt.kind !== 'step' || receipt.operation === derivedFigureOperation) return [{ leaf: receipt, coefficient: 1 }];
  if (receipt.operation === yuanToDollarsOperation) return convertedTerm(receipt);
  const signs = signsOf(receipt);
  if (signs === null) return null;
  const terms = new Map<string, LinearTerm>();
  for (const [index, operand] of receipt.operands.entries()) {
    const inner = linearTermsOf(operand.receipt);
    if (inner === null) return null;
    for (const term of inner) {
      const { leaf, coefficient } = term;
      const key = keyOf(leaf);
      const added = signs[index] === -1 ? -coefficient : coefficient;
      const before = terms.get(key);
      terms.set(key, { ...term, coefficient: before === undefined ? added : before.coefficient + added });
    }
  }
  return [...terms.values()];
}

/** The amount in yuan, by the dollars that a yuan is worth; where either is missing, that leaf. */
function convertedTerm({ operands }: ReceiptStep): readonly LinearTerm[] | null {
  const [amount, rate] = operands.map(({ receipt }) => receipt);
  if (amount === undefined || rate === undefined || rate.kind === 'step') return null;
  if (amount.kind === 'step' && amount.operation !== derivedFigureOperation) return null;
  if (amount.kind === 'absence' || rate.kind === 'absence') return [{ leaf: amount.kind === 'absence' ? amount : rate, coefficient: 1 }];
  return [{ leaf: amount, coefficient: 1 / rate.value, isConverted: true }];
}

function signsOf({ operation, operands }: ReceiptStep): readonly number[] | null {
  if (operation === 'total-trade' || operation === 'total-over-members') return operands.map(() => 1);
  if (operation === 'trade-balance' || operation === turnoverLessOtherFlowOperation) return operands.length === 2 ? [1, -1] : null;
  return null;
}

/** What makes two leaves one figure: what it is of, and for a cell which print of it. */
function keyOf(leaf: LinearTerm['leaf']): string {
  const { quantity, reporter, partner, recorder, period } = leaf.subject;
  const print = leaf.kind === 'cell' ? [leaf.source, leaf.release, leaf.printed?.value, leaf.printed?.unit] : [];
  return JSON.stringify([leaf.kind, quantity, reporter, partner, recorder, period, ...print]);
}
