import type { Language, Receipt } from '@sogdia/core';
import type { ReceiptLocations } from '../../../lib/receipt-locations.ts';
import type { IndexedReceipt } from '../../receipts/receipt-index.ts';
import { mirrorShelves } from '../../records/facts/shown-conclusions.ts';
import { dyadShelves, siteDyad } from '../../records/facts/site-dyad.ts';
import { siteMirror } from '../../records/facts/site-mirror.ts';
import { dyadEconomies } from '../../records/facts/two-records-views.ts';
import { entriesOfView, siteViewWithReceipts } from '../../views/site-receipts.ts';
import { siteViewNames } from '../../views/site-views.ts';

/** The id of a receipt that stands on a page, and its address. */
export interface LocatedReceipt {
  readonly id: string;
  readonly href: string;
}

/**
 * Where the receipts of the figures, of the two records and of the pairs stand, by `keyOfReceipt`, so that other pages can point to them
 * instead of repeating them. An id is taken once: where pages give it to different receipts, only the first counts.
 */
export async function locatedReceipts(language: Language): Promise<ReadonlyMap<string, LocatedReceipt>> {
  const standing = new Map<string, LocatedReceipt>();
  const taken = new Set<string>();
  const add = (entries: readonly IndexedReceipt[], places: ReceiptLocations): void => {
    for (const { id, receipt } of entries) {
      const key = keyOfReceipt(receipt);
      if (standing.has(key) || taken.has(id)) continue;
      taken.add(id);
      standing.set(key, { id, href: places.hrefOf(receipt) });
    }
  };
  for (const name of siteViewNames) add(await entriesOfView(name, language), (await siteViewWithReceipts(name, language)).places);
  const { receipts } = await siteMirror(language);
  for (const page of mirrorShelves) add(receipts.onPage(page), receipts.places);
  for (const economy of dyadEconomies) {
    const dyad = await siteDyad(economy, language);
    for (const page of dyadShelves) add(dyad.receipts.onPage(page), dyad.receipts.places);
  }
  return standing;
}

/** The content of a receipt, but for what other sources say of its cells. */
export function keyOfReceipt(receipt: Receipt): string {
  return JSON.stringify(receipt, (name, value: unknown) => (name === 'alternates' ? undefined : value));
}
