import type { Receipt } from '@sogdia/core';

/** Where the receipts of a view stand: the id of each, and the page that holds them. */
export interface ReceiptPlaces {
  readonly page: string;
  readonly cellOf: (receipt: Receipt) => string;
}
