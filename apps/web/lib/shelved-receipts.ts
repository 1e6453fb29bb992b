import type { Receipt } from '@sogdia/core';
import { type IndexedReceipt, type ReceiptIndex, receiptIndexOf } from './receipt-index.ts';
import type { ReceiptPlaces } from './receipt-places.ts';

/** Receipts on several pages, so that none grows heavy: the place of each, and what stands on each page. */
export interface ShelvedReceipts {
  readonly places: ReceiptPlaces;
  readonly onShelf: (shelf: string) => readonly IndexedReceipt[];
}

/** Shelves receipts, with all that they are computed from. `addressOf` gives the page of a shelf. */
export function shelveReceipts(
  receipts: readonly Receipt[],
  shelfOf: (receipt: Receipt) => string,
  addressOf: (shelf: string) => string,
): ShelvedReceipts {
  return shelveIndex(receiptIndexOf([], receipts), shelfOf, addressOf);
}

/** Shelves the receipts of an index. */
export function shelveIndex(
  index: ReceiptIndex,
  shelfOf: (receipt: Receipt) => string,
  addressOf: (shelf: string) => string,
): ShelvedReceipts {
  const shelves = Map.groupBy(index.entries, ({ receipt }) => shelfOf(receipt));
  const shelfOfId = new Map([...shelves].flatMap(([shelf, entries]) => entries.map(({ id }) => [id, shelf] as const)));
  return {
    places: {
      cellOf: index.idOf,
      hrefOf: (receipt) => {
        const id = index.idOf(receipt);
        return `${addressOf(shelfOfId.get(id) ?? '')}#${id}`;
      },
    },
    onShelf: (shelf) => shelves.get(shelf) ?? [],
  };
}
