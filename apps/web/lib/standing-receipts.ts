import type { Language, Receipt } from '@sogdia/core';
import type { IndexedReceipt } from './receipt-index.ts';
import type { ReceiptPlaces } from './receipt-places.ts';
import { mirrorShelves } from './shown-conclusions.ts';
import { dyadShelves, siteDyad } from './site-dyad.ts';
import { siteMirror } from './site-mirror.ts';
import { entriesOfView, siteViewWithReceipts } from './site-receipts.ts';
import { siteViewNames } from './site-views.ts';
import { dyadEconomies } from './two-books-views.ts';

/** The id of a receipt that stands on a page, and its address. */
export interface StandingReceipt {
  readonly id: string;
  readonly href: string;
}

/**
 * Where the receipts of the figures, of the two books and of the pairs stand, by `keyOfReceipt`, so that other pages can point to them
 * instead of repeating them. An id is taken once: where pages give it to different receipts, only the first counts.
 */
export async function standingReceipts(language: Language): Promise<ReadonlyMap<string, StandingReceipt>> {
  const standing = new Map<string, StandingReceipt>();
  const taken = new Set<string>();
  const add = (entries: readonly IndexedReceipt[], places: ReceiptPlaces): void => {
    for (const { id, receipt } of entries) {
      const key = keyOfReceipt(receipt);
      if (standing.has(key) || taken.has(id)) continue;
      taken.add(id);
      standing.set(key, { id, href: places.hrefOf(receipt) });
    }
  };
  for (const name of siteViewNames) add(await entriesOfView(name, language), (await siteViewWithReceipts(name, language)).places);
  const { receipts } = await siteMirror(language);
  for (const shelf of mirrorShelves) add(receipts.onShelf(shelf), receipts.places);
  for (const economy of dyadEconomies) {
    const dyad = await siteDyad(economy, language);
    for (const shelf of dyadShelves) add(dyad.receipts.onShelf(shelf), dyad.receipts.places);
  }
  return standing;
}

/** The content of a receipt, but for what other sources say of its cells. */
export function keyOfReceipt(receipt: Receipt): string {
  return JSON.stringify(receipt, (name, value: unknown) => (name === 'alternates' ? undefined : value));
}
