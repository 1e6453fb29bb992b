import type { Language } from '../messages/catalogue.ts';
import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import { usualStudy } from '../model/find-study.ts';
import type { CheckedClaim } from './checked-claim.ts';
import { claimChecker } from './claim-checker.ts';

/**
 * Checks the claims of a text, each as `checkClaim` does, and finds those that cannot hold together. Without a list, the claims of the
 * usual study of the dataset. Throws as `claimChecker` does.
 * @example checkClaims(dataset, 'en', []) // => []
 */
export function checkClaims(
  dataset: Dataset,
  language: Language = 'en',
  claims: readonly Claim[] = usualStudy(dataset)?.claims ?? [],
): readonly CheckedClaim[] {
  return claims.map(claimChecker(dataset, language, claims));
}
