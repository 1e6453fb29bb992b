import type { LedgerOfClaims } from '../../../exports/claims-file.ts';
import { siteDataset } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { fileOrigin } from '../../../lib/site-origin.ts';
import { siteClaims } from './site-claims.ts';

/** The ledger as its files hold it, in the words of the first language of the site. */
export async function claimsLedger(): Promise<LedgerOfClaims> {
  const [{ claims, summary }, dataset] = await Promise.all([siteClaims('en'), siteDataset()]);
  return { claims, summary, dataset, addressOf: (id) => `${fileOrigin}${routes.claim('en', id)}` };
}
