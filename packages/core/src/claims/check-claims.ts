import type { Language } from '../messages/catalogue.ts';
import { type Dataset, usualStudy } from '../model/dataset/index.ts';
import type { Claim } from '../model/study/index.ts';
import { claimChecker } from './claim-checker.ts';
import type { CheckedClaim } from './judging/index.ts';

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
