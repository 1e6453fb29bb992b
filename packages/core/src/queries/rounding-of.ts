import type { Receipt, ReceiptAlternate, ReceiptCell } from '../model/receipt.ts';
import { cellsOf } from './cells-of.ts';

/**
 * How far a sum of figures can be from the sum of what the figures were before they were rounded. Formula: the sum, over the cells
 * flagged `rounded`, of half a unit of the last digit that each prints. Unit: that of the receipt. 0 when no cell is rounded.
 * For sums and differences of cells only: a ratio of rounded figures needs the interval of each operand.
 * Reference: interval arithmetic on addition (Moore 1966).
 * @example roundingOf(readFlow(dataset, { reporter: 'CHN', partner: 'KAZ', year: 2013, book: 'reporter', asOf: 'as-published', flow: 'export' })) // => 0.5
 */
export function roundingOf(receipt: Receipt): number {
  return cellsOf(receipt).reduce((sum, cell) => sum + halfUnitOf(cell), 0);
}

/**
 * Half a unit of the last digit that a source prints of a figure, in the unit of the figure: what rounding may have taken or given.
 * 0 for a figure that is printed otherwise than in digits.
 * @example halfUnitPrinted({ value: 28.6e9, printed: { value: '28.6', unit: 'billion USD' } }) // => 0.05e9
 */
export function halfUnitPrinted({ value, printed }: Pick<ReceiptAlternate, 'value' | 'printed'>): number {
  const number = Number(printed.value);
  if (!Number.isFinite(number) || number === 0) return 0;
  const point = printed.value.indexOf('.');
  const decimals = point === -1 ? 0 : printed.value.length - point - 1;
  return 0.5 * 10 ** -decimals * (value / number);
}

function halfUnitOf(cell: ReceiptCell): number {
  return cell.flags.includes('rounded') ? halfUnitPrinted(cell) : 0;
}
