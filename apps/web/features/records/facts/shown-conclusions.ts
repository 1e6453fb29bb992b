import { isMissing, type Receipt } from '@sogdia/core';
import type { ConclusionCurve } from '@sogdia/core/workspace';
import { dyadEconomies } from './two-records-views.ts';

/** The receipts of the numbers that the conclusions are told with: those of the growth and of the place under every record, method and vintage. */
export function receiptsOfConclusions(curves: readonly ConclusionCurve[]): readonly Receipt[] {
  return curves.flatMap(({ id, benchmark, outcomes }) =>
    id === 'growth-of-total' || id === 'rank-of-partner' ? [benchmark, ...outcomes].flatMap((one) => extremes(one.receipts)) : [],
  );
}

function extremes(receipts: readonly Receipt[]): readonly Receipt[] {
  const valued = receipts.flatMap((receipt) => (isMissing(receipt.value) ? [] : [{ receipt, value: receipt.value }]));
  const lowest = valued.toSorted((one, other) => one.value - other.value)[0];
  return lowest === undefined ? [] : [lowest.receipt];
}

/** The page on which a receipt of the two records stands: that of its economy, or that of the conclusions about all partners. */
export function recordsReceiptPageOf({ subject }: Receipt): string {
  const economy = dyadEconomies.find((code) => code === subject.partner) ?? dyadEconomies.find((code) => code === subject.recorder);
  return economy?.toLowerCase() ?? conclusionsPage;
}

/** The page of the receipts of the conclusions. */
export const conclusionsPage = 'conclusions';

/** Every page of receipts of the two records. */
export const recordsReceiptPages: readonly string[] = [conclusionsPage, ...dyadEconomies.map((code) => code.toLowerCase())];
