import { halfUnitPrinted, lastDigitOf, type Receipt, type ReceiptCell, type ReceiptStep } from '../../model/view/index.ts';
import { cellsOf, derivedFigureOperation, gathered } from '../receipt/index.ts';
import { type LinearTerm, linearTermsOf } from './linear-terms-of.ts';

/**
 * How far a sum of figures can be from the sum of what the figures were before they were rounded. Formula: the sum, over the cells
 * flagged `rounded`, of |c| times half a unit of the last digit that each prints, c being the times that the cell counts in the sum: 0 for
 * one that is taken off and added again. Unit: that of the receipt. 0 when no cell is rounded. For sums and differences of cells only: a ratio of rounded figures needs the interval of each operand.
 * Reference: interval arithmetic on addition (Moore 1966).
 * @example
 * ```ts
 * roundingOf(
 *   readFlow(dataset, {
 *     reporter: findEconomy(dataset, 'CHN').code,
 *     partner: findEconomy(dataset, 'KAZ').code,
 *     period: yearPeriod(2013),
 *     record: 'reporter',
 *     vintage: 'first',
 *     flow: 'export',
 *   }),
 * ) // => 0.5
 * ```
 */
export function roundingOf(receipt: Receipt): number {
  if (roundedUnder(receipt).length === 0) return 0;
  const terms = linearTermsOf(receipt) ?? cellsOf(receipt).map((leaf) => ({ leaf, coefficient: 1 }));
  return terms.reduce((sum, { leaf, coefficient }) => sum + Math.abs(coefficient) * halfUnitOf(leaf), 0);
}

const roundedUnder = gathered({ of: (receipt) => (isRounded(receipt) || isDerivedFigure(receipt) ? [receipt] : []) });

function halfUnitOf(leaf: LinearTerm['leaf']): number {
  const place = isDerivedFigure(leaf) ? lastDigitOf(leaf) : null;
  if (place !== null) return 0.5 * place;
  return isRounded(leaf) ? halfUnitPrinted(leaf) : 0;
}

/** Whether a number is a figure of the data that no source prints: it can be told no more closely than the figures that it was worked out of. */
function isDerivedFigure(receipt: Receipt): receipt is ReceiptStep {
  return receipt.kind === 'step' && receipt.operation === derivedFigureOperation;
}

function isRounded(receipt: Receipt): receipt is ReceiptCell {
  return receipt.kind === 'cell' && receipt.flags.includes('rounded');
}
