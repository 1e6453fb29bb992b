import { catalogueOf, type Language } from '../messages/catalogue.ts';
import type { Claim, ClaimId } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import { checkClaim } from './check-claim.ts';
import type { CheckedClaim } from './checked-claim.ts';
import { type Conflict, findConflicts } from './conflicts/find-conflicts.ts';
import { readingsOf } from './verdict/judge-statement.ts';

/**
 * Checks the claims of a text, each as `checkClaim` does, and finds those that cannot hold together. Without a list, the claims that the
 * dataset holds. Throws `ExpressionError` for an expression that cannot be read.
 * @example checkClaims(dataset, 'en', []) // => []
 */
export function checkClaims(
  dataset: Dataset,
  language: Language = 'en',
  claims: readonly Claim[] = dataset.claims,
): readonly CheckedClaim[] {
  const readings = readingsOf(dataset);
  const conflicts = findConflicts(dataset, claims);
  return claims.map((claim) => withConflicts(checkClaim(dataset, claim, language, readings), conflicts, language));
}

function withConflicts(checked: CheckedClaim, conflicts: readonly Conflict[], language: Language): CheckedClaim {
  const { id } = checked.claim;
  const ids = conflicts.filter(({ claims }) => claims.includes(id)).flatMap(({ claims }) => claims.filter((other) => other !== id));
  const others: readonly ClaimId[] = [...new Set(ids)];
  if (others.length === 0) return checked;
  const more = ` ${catalogueOf(language)['claims.sentence.conflict']({ ids: others })}`;
  const sentence = { text: checked.sentence.text + more, spans: [...checked.sentence.spans, { text: more, receipt: null }] };
  return { ...checked, sentence, conflicts: others };
}
