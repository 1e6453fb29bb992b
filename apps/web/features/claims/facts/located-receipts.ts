import type { Language } from '@sogdia/core';
import type { ReceiptLocations } from '../../../lib/receipts/receipt-locations.ts';
import type { IndexedReceipt } from '../../receipts/index.ts';
import { dyadEconomies, dyadReceiptPages, recordsReceiptPages, siteDyad, siteTwoRecords } from '../../records/index.ts';
import { entriesOfView, siteViewNames, siteViewWithReceipts } from '../../views/index.ts';

/**
 * The addresses of the receipts of the figures, of the two records and of the pairs, by id, so that other pages can point to them instead of
 * repeating them. One that stands on several pages counts where it stands first.
 */
export async function locatedReceipts(language: Language): Promise<ReadonlyMap<string, string>> {
  const standing = new Map<string, string>();
  const add = (entries: readonly IndexedReceipt[], locations: ReceiptLocations): void => {
    for (const { id, receipt } of entries) if (!standing.has(id)) standing.set(id, locations.hrefOf(receipt));
  };
  for (const name of siteViewNames) add(await entriesOfView(name, language), (await siteViewWithReceipts(name, language)).locations);
  const { receipts } = await siteTwoRecords(language);
  for (const page of recordsReceiptPages) add(receipts.onPage(page), receipts.locations);
  for (const economy of dyadEconomies) {
    const dyad = await siteDyad(economy, language);
    for (const page of dyadReceiptPages) add(dyad.receipts.onPage(page), dyad.receipts.locations);
  }
  return standing;
}
