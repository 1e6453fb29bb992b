import type { Language } from '@sogdia/core';
import type { ReceiptLocations } from '../../../lib/receipt-locations.ts';
import type { IndexedReceipt } from '../../receipts/receipt-index.ts';
import { mirrorReceiptPages } from '../../records/facts/shown-conclusions.ts';
import { dyadReceiptPages, siteDyad } from '../../records/facts/site-dyad.ts';
import { siteMirror } from '../../records/facts/site-mirror.ts';
import { dyadEconomies } from '../../records/facts/two-records-views.ts';
import { entriesOfView, siteViewWithReceipts } from '../../views/site-receipts.ts';
import { siteViewNames } from '../../views/site-views.ts';

/**
 * The addresses of the receipts of the figures, of the two records and of the pairs, by id, so that other pages can point to them instead of
 * repeating them. One that stands on several pages counts where it stands first.
 */
export async function locatedReceipts(language: Language): Promise<ReadonlyMap<string, string>> {
  const standing = new Map<string, string>();
  const add = (entries: readonly IndexedReceipt[], places: ReceiptLocations): void => {
    for (const { id, receipt } of entries) if (!standing.has(id)) standing.set(id, places.hrefOf(receipt));
  };
  for (const name of siteViewNames) add(await entriesOfView(name, language), (await siteViewWithReceipts(name, language)).places);
  const { receipts } = await siteMirror(language);
  for (const page of mirrorReceiptPages) add(receipts.onPage(page), receipts.places);
  for (const economy of dyadEconomies) {
    const dyad = await siteDyad(economy, language);
    for (const page of dyadReceiptPages) add(dyad.receipts.onPage(page), dyad.receipts.places);
  }
  return standing;
}
