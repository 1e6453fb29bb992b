import type { LedgerOfClaims } from '../exports/claims-file.ts';
import { siteDataset } from './dataset.ts';
import { routes } from './routes.ts';
import { siteClaims } from './site-claims.ts';
import { fileOrigin } from './site-origin.ts';

/** The ledger as its files hold it, in the words of the first language of the site. */
export async function claimsLedger(): Promise<LedgerOfClaims> {
  const [{ claims, summary }, dataset] = await Promise.all([siteClaims('en'), siteDataset()]);
  return { claims, summary, dataset, addressOf: (id) => `${fileOrigin}${routes.claim('en', id)}` };
}
