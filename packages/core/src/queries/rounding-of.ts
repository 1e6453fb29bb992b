import type { Receipt, ReceiptCell } from '../model/receipt.ts';
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

function halfUnitOf(cell: ReceiptCell): number {
  const printed = Number(cell.printed.value);
  if (!cell.flags.includes('rounded') || !Number.isFinite(printed) || printed === 0) return 0;
  const point = cell.printed.value.indexOf('.');
  const decimals = point === -1 ? 0 : cell.printed.value.length - point - 1;
  return 0.5 * 10 ** -decimals * (cell.value / printed);
}
