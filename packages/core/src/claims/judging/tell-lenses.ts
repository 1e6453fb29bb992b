import type { Language } from '../../messages/catalogue.ts';
import { claimCatalogueOf } from '../../messages/claim-catalogue.ts';
import type { LensResult } from './checked-claim.ts';

/**
 * In how many records and vintages a statement holds, fails, is left open, or has no figures; null where it was read in one way alone.
 * @example tellLenses([], 'en') // => null
 */
export function tellLenses(lenses: readonly Pick<LensResult, 'outcome'>[], language: Language): string | null {
  if (lenses.length < 2) return null;
  const count = (asked: LensResult['outcome']): number => lenses.filter(({ outcome }) => outcome === asked).length;
  return claimCatalogueOf(language)['claims.lenses']({
    holds: count('holds'),
    fails: count('fails'),
    undecided: count('undecided'),
    missing: count('missing'),
  });
}
