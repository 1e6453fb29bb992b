import type { Receipt } from '@sogdia/core';
import type { ReceiptLocations } from '../../lib/receipts/receipt-locations.ts';
import { receiptId } from './receipt-id.ts';
import { type IndexedReceipt, indexReceipts } from './receipt-index.ts';

/** Receipts on several pages, so that none grows heavy: the place of each, and what stands on each page. */
export interface PagedReceipts {
  readonly locations: ReceiptLocations;
  readonly onPage: (page: string) => readonly IndexedReceipt[];
}

/** Lays receipts out over pages, with all that they are computed from. `addressOf` gives the address of a page. */
export function pageReceipts(
  receipts: readonly Receipt[],
  pageOf: (receipt: Receipt) => string,
  addressOf: (page: string) => string,
): PagedReceipts {
  const pages = Map.groupBy(indexReceipts(receipts), ({ receipt }) => pageOf(receipt));
  return {
    locations: { idOf: receiptId, hrefOf: (receipt) => `${addressOf(pageOf(receipt))}#${receiptId(receipt)}` },
    onPage: (page) => pages.get(page) ?? [],
  };
}
