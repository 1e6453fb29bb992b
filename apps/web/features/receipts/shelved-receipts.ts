import type { Receipt } from '@sogdia/core';
import type { ReceiptLocations } from '../../lib/receipt-locations.ts';
import { type IndexedReceipt, type ReceiptIndex, receiptIndexOf } from './receipt-index.ts';

/** Receipts on several pages, so that none grows heavy: the place of each, and what stands on each page. */
export interface ShelvedReceipts {
  readonly places: ReceiptLocations;
  readonly onPage: (page: string) => readonly IndexedReceipt[];
}

/** Lays receipts out over pages, with all that they are computed from. `addressOf` gives the address of a page. */
export function shelveReceipts(
  receipts: readonly Receipt[],
  pageOf: (receipt: Receipt) => string,
  addressOf: (page: string) => string,
): ShelvedReceipts {
  return shelveIndex(receiptIndexOf([], receipts), pageOf, addressOf);
}

/** Shelves the receipts of an index. */
export function shelveIndex(
  index: ReceiptIndex,
  pageOf: (receipt: Receipt) => string,
  addressOf: (page: string) => string,
): ShelvedReceipts {
  const pages = Map.groupBy(index.entries, ({ receipt }) => pageOf(receipt));
  const pageOfId = new Map([...pages].flatMap(([page, entries]) => entries.map(({ id }) => [id, page] as const)));
  return {
    places: {
      cellOf: index.idOf,
      hrefOf: (receipt) => {
        const id = index.idOf(receipt);
        return `${addressOf(pageOfId.get(id) ?? '')}#${id}`;
      },
    },
    onPage: (page) => pages.get(page) ?? [],
  };
}
