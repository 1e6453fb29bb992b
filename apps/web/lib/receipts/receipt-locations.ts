import type { Receipt } from '@sogdia/core';

/** Where the receipts of numbers stand: the id of each, and its address. */
export interface ReceiptLocations {
  readonly idOf: (receipt: Receipt) => string;
  readonly hrefOf: (receipt: Receipt) => string;
}
