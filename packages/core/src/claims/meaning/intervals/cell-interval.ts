import { between, type Interval } from '../../../metrics/numerics/index.ts';
import type { Dataset } from '../../../model/dataset/index.ts';
import type { Receipt, ReceiptAlternate, ReceiptCell } from '../../../model/view/index.ts';
import { halfUnitPrinted } from '../../../queries/index.ts';

/**
 * The interval that the rounding of a figure leaves: half a unit of the last digit that its source prints, on either side, for figures
 * that are quoted or flagged `rounded`; the figure itself for a table's. Unit: that of the figure.
 */
export function roundedInterval(figure: ReceiptAlternate): Interval {
  const half = figure.flags.includes('rounded') || figure.status === 'quoted' ? halfUnitPrinted(figure) : 0;
  return { low: figure.value - half, high: figure.value + half };
}

/**
 * The interval that is left when the figures of a paper are set aside, since they cannot test what the paper says: the span of what other
 * sources and vintages say of the same cell, `unknown` where there is none. A figure that is not the paper's keeps its own interval.
 */
export function independentInterval(dataset: Dataset, cell: ReceiptCell, unknown: Interval): Interval {
  if (!isOfThePaper(dataset, cell)) return roundedInterval(cell);
  const others = cell.alternates
    .filter((alternate) => alternate.unit === undefined && !isOfThePaper(dataset, alternate))
    .map(roundedInterval);
  return others.length === 0 ? unknown : between(...others.flatMap(({ low, high }) => [low, high]));
}

/** Whether a date or words that were read stand in the text itself, so that they cannot bear it out. */
export function isOfTheText(dataset: Dataset, receipt: Receipt): boolean {
  if (receipt.kind === 'step') return false;
  return receipt.kind === 'cell' ? isOfThePaper(dataset, receipt) : isPaper(dataset, receipt.source);
}

function isOfThePaper(dataset: Dataset, figure: ReceiptAlternate): boolean {
  if (figure.flags.includes('from-the-paper')) return true;
  return isPaper(dataset, figure.source);
}

function isPaper({ sources }: Dataset, source: string | null): boolean {
  return sources.find(({ id }) => id === source)?.kind === 'paper';
}
