import type { Receipt, View } from '@sogdia/core';
import type { Sentence } from '@sogdia/core/model';
import { receiptId } from './receipt-id.ts';

/** A receipt with its id. */
export interface IndexedReceipt {
  readonly id: string;
  readonly receipt: Receipt;
}

/** Receipts, each with all that it is computed from, once for each id. */
export function indexReceipts(receipts: readonly Receipt[]): readonly IndexedReceipt[] {
  const found = new Map<string, IndexedReceipt>();
  for (const receipt of withOperands(receipts)) {
    const id = receiptId(receipt);
    if (!found.has(id)) found.set(id, { id, receipt });
  }
  return [...found.values()];
}

/** A receipt with all that it is computed from, each once. */
export function withOperands(receipts: readonly Receipt[]): ReadonlySet<Receipt> {
  const found = new Set<Receipt>();
  const add = (receipt: Receipt): void => {
    if (found.has(receipt)) return;
    found.add(receipt);
    if (receipt.kind === 'step') for (const operand of receipt.operands) add(operand.receipt);
  };
  for (const receipt of receipts) add(receipt);
  return found;
}

/** The receipts that a view shows: of its points, their revisions and bounds, its sentences, its absences, its ranges, and what it compares with the study. */
export function receiptsOfView(view: View): readonly Receipt[] {
  const points = view.series.flatMap((series) => series.points);
  const sentences: readonly Sentence[] = [
    view.headline,
    ...Object.values(view.description).flat(),
    ...(view.agreement === null ? [] : [view.agreement.summary, ...view.agreement.items.map((item) => item.sentence)]),
  ];
  return [
    ...points.map((point) => point.receipt),
    ...points.flatMap((point) => point.revised ?? []),
    ...view.series.flatMap(({ bounds }) => bounds.flatMap(({ lower, upper }) => [lower, upper])),
    ...sentences.flatMap((sentence) => sentence.spans.flatMap((span) => span.receipt ?? [])),
    ...view.discrepancies.flatMap((discrepancy) =>
      discrepancy.points.flatMap((point) => [
        point.difference,
        point.ratio,
        point.logGap,
        point.mirrorDiscrepancy,
        point.valuation,
        point.rest,
      ]),
    ),
    ...view.bands.flatMap((band) => band.points.flatMap(({ lowest, highest }) => [lowest, highest].flatMap((end) => end?.receipt ?? []))),
    ...(view.agreement?.items.map((item) => item.computed) ?? []),
  ];
}
