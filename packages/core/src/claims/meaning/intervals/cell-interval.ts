import { between, type Interval } from '../../../metrics/numerics/index.ts';
import type { Dataset } from '../../../model/dataset/index.ts';
import type { VintageChoice } from '../../../model/question/index.ts';
import { isOwnRecord } from '../../../model/trade/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import { halfUnitPrinted, lastDigitOf, type Receipt, type ReceiptAlternate, type ReceiptCell } from '../../../model/view/index.ts';
import { cellsOf, linearTermsOf } from '../../../queries/index.ts';

/**
 * The interval that the rounding of a figure leaves: half a unit of the last digit that its source prints, on either side, for figures
 * that are flagged `rounded`; the figure itself for a table's. Unit: that of the figure.
 */
export function roundedInterval(figure: ReceiptAlternate): Interval {
  const half = figure.flags.includes('rounded') ? halfUnitPrinted(figure) : 0;
  return { low: figure.value - half, high: figure.value + half };
}

/**
 * How far a first print that the data lack may lie from the revision that they have, as a share of it. An assumption from the one case that can be
 * looked at: exports of 2021, printed as 14 billion dollars (at most 14.5 before rounding) and revised to 13.75, so 5.5 % above.
 */
const revisionError = 0.055;

/** The interval of a figure that is read as first published: that of its rounding, wider where it is known to be a revision of a print that is not held. */
function intervalOfFirst(figure: ReceiptAlternate): Interval {
  const { low, high } = roundedInterval(figure);
  if (!figure.flags.includes('first-print-not-held')) return { low, high };
  const half = revisionError * Math.abs(figure.value);
  return { low: Math.min(low, figure.value - half), high: Math.max(high, figure.value + half) };
}

/** Whether a number, read as first published, rests on a revision, since the first print is not held. */
export function lacksFirstPrint(receipt: Receipt): boolean {
  return cellsOf(receipt).some(({ flags }) => flags.includes('first-print-not-held'));
}

/**
 * The interval that the rounding of a leaf of a sum leaves: of a cell its own; of a derived figure of the data half a unit of the last digit that
 * the figures it was worked out of allow. `unknown` for an absence.
 */
export function roundedIntervalOf(leaf: Receipt, unknown: Interval, vintage: VintageChoice): Interval {
  if (leaf.kind === 'cell') return vintage === 'first' ? intervalOfFirst(leaf) : roundedInterval(leaf);
  if (leaf.kind === 'absence' || isMissing(leaf.value)) return unknown;
  const place = lastDigitOf(leaf);
  const half = place === null ? 0 : 0.5 * place;
  return { low: leaf.value - half, high: leaf.value + half };
}

/** The same with the figures of a paper set aside; for a derived figure that was worked out with one of them what others say of its cell. */
export function independentIntervalOf(dataset: Dataset, leaf: Receipt, unknown: Interval, vintage: VintageChoice): Interval {
  if (!cellsOf(leaf).some((cell) => isOfThePaper(dataset, cell))) return roundedIntervalOf(leaf, unknown, vintage);
  if (leaf.kind === 'cell') return independentInterval(dataset, leaf, unknown);
  return spanOfOthers(dataset, leaf.kind === 'step' ? (leaf.alternates ?? []) : [], unknown);
}

/** From the least to the most that others say of a cell; `unknown` where nobody but the paper does. */
function spanOfOthers(dataset: Dataset, alternates: readonly ReceiptAlternate[], unknown: Interval): Interval {
  const others = alternates.filter((alternate) => alternate.unit === undefined && !isOfThePaper(dataset, alternate)).map(roundedInterval);
  return others.length === 0 ? unknown : between(...others.flatMap(({ low, high }) => [low, high]));
}

/**
 * The interval that is left when the figures of a paper are set aside, since they cannot test what the paper says: the span of what other
 * sources and vintages say of the same cell, `unknown` where there is none. A figure that is not the paper's keeps its own interval.
 */
export function independentInterval(dataset: Dataset, cell: ReceiptCell, unknown: Interval): Interval {
  if (!isOfThePaper(dataset, cell)) return roundedInterval(cell);
  return spanOfOthers(dataset, cell.alternates, unknown);
}

/**
 * Whether a number rests on a figure of the paper of which nobody else's record is held: what bodies made of the flow shows which is larger, and
 * no digit of a record, so that it cannot bear an equality out.
 */
export function restsOnThePaper(dataset: Dataset, receipt: Receipt): boolean {
  const leaves: readonly Receipt[] = linearTermsOf(receipt)?.map(({ leaf }) => leaf) ?? cellsOf(receipt);
  return leaves.some((leaf) => {
    if (leaf.kind === 'absence' || !cellsOf(leaf).some((cell) => isOfThePaper(dataset, cell))) return false;
    return !(leaf.alternates ?? []).some((other) => isOwnRecord(other.status) && !isOfThePaper(dataset, other));
  });
}

/** Whether a date or words that were read stand in the text itself, so that they cannot bear it out. */
export function isOfTheText(dataset: Dataset, receipt: Receipt): boolean {
  if (receipt.kind === 'step') return false;
  return receipt.kind === 'cell' ? isOfThePaper(dataset, receipt) : isPaper(dataset, receipt.source);
}

function isOfThePaper(dataset: Dataset, figure: ReceiptAlternate): boolean {
  if (figure.status === 'from-the-paper') return true;
  return isPaper(dataset, figure.source);
}

function isPaper({ sources }: Dataset, source: string | null): boolean {
  return sources.find(({ id }) => id === source)?.kind === 'paper';
}
