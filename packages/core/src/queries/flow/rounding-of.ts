import type { Receipt, ReceiptAlternate, ReceiptCell } from '../../model/view/index.ts';
import { cellsOf, gathered } from '../receipt/index.ts';
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

const roundedUnder = gathered({ of: (receipt) => (isRounded(receipt) ? [receipt] : []) });

/**
 * Half a unit of the last digit that a source prints of a figure, in the unit of the figure: what rounding may have taken or given. A zero
 * has the scale that the words of its unit tell (`million USD`), one where they tell none. 0 for a figure that is printed otherwise than
 * in digits, and for a zero per cent, whose scale nothing tells.
 * @example halfUnitPrinted({ value: 28.6e9, printed: { value: '28.6', unit: 'billion USD' } }) // => 0.05e9
 */
export function halfUnitPrinted({ value, printed }: Pick<ReceiptAlternate, 'value' | 'printed'>): number {
  const number = Number(printed.value);
  if (!Number.isFinite(number)) return 0;
  const point = printed.value.indexOf('.');
  const decimals = point === -1 ? 0 : printed.value.length - point - 1;
  return 0.5 * 10 ** -decimals * (number === 0 ? scaleInWords(printed.unit) : value / number);
}

const scales: readonly (readonly [words: RegExp, scale: number])[] = [
  [/\b(?:bn|billion)\b/, 1e9],
  [/\b(?:mn|million)\b/, 1e6],
  [/\bthousand\b/, 1e3],
  [/^percent\b/, 0],
];

function scaleInWords(unit: string): number {
  return scales.find(([words]) => words.test(unit))?.[1] ?? 1;
}

function halfUnitOf(leaf: LinearTerm['leaf']): number {
  return isRounded(leaf) ? halfUnitPrinted(leaf) : 0;
}

function isRounded(receipt: Receipt): receipt is ReceiptCell {
  return receipt.kind === 'cell' && receipt.flags.includes('rounded');
}
