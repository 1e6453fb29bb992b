import { ExpressionError } from '../errors/expression-error.ts';
import { InvalidParameterError } from '../errors/invalid-parameter-error.ts';
import type { Language } from '../messages/catalogue.ts';
import { claimCatalogueOf } from '../messages/claim-catalogue.ts';
import { type Dataset, usualStudy } from '../model/dataset/index.ts';
import type { Claim, ClaimId } from '../model/study/index.ts';
import { type Conflict, findConflicts } from './conflicts/index.ts';
import { type CheckedClaim, checkClaim, factsByLensOf } from './judging/index.ts';

/**
 * Checks the claims of a text one at a time, when they are asked for, with the result that `checkClaims` gives for all of them. What the
 * claims share, the facts of each lens and the conflicts between them, is found once, at the first claim; a single claim conflicts with none.
 * Throws `ExpressionError` for an expression that cannot be read; for a claim of a study of the dataset itself, `InvalidParameterError` that says which
 * claim reads what the dataset does not hold: a part of it was not loaded.
 * @example
 * ```ts
 * claimChecker(
 *   dataset,
 *   'en',
 *   [],
 * )(
 *   claimSchema.parse({
 *     id: 'C1',
 *     section: '1',
 *     paraphrase: 'Exports came to 30',
 *     quantities: '30',
 *     check: 'X = 30',
 *     expression: 'export(CHN, KAZ)[2013] == 30',
 *     otherwise: null,
 *     otherwiseName: null,
 *     quotes: null,
 *     bounds: [],
 *     leaves: null,
 *     notCheckable: null,
 *   }),
 * ).conflicts // => []
 * ```
 */
export function claimChecker(
  dataset: Dataset,
  language: Language = 'en',
  claims: readonly Claim[] = usualStudy(dataset)?.claims ?? [],
): (claim: Claim) => CheckedClaim {
  const factsByLens = factsByLensOf(dataset);
  let conflicts: readonly Conflict[] | null = null;
  return (claim) =>
    withAllParts(dataset, claims, () => {
      conflicts ??= claims.length < 2 ? [] : findConflicts(dataset, claims);
      return withConflicts(checkClaim(dataset, claim, language, factsByLens), conflicts, language);
    });
}

/** The claims of the studies of a dataset can be read: where one can't, a part that it needs is not there. */
function withAllParts(dataset: Dataset, claims: readonly Claim[], check: () => CheckedClaim): CheckedClaim {
  try {
    return check();
  } catch (error) {
    if (!ExpressionError.isInstance(error) || !dataset.studies.some((study) => study.claims === claims)) throw error;
    const { text, message } = error;
    const id = claims.find(({ expression, otherwise }) => expression === text || otherwise === text)?.id ?? '';
    const expected = `a dataset with every part that its claims need; claim ${id} fails: ${message}`;
    throw new InvalidParameterError('dataset', dataset.id, expected);
  }
}

function withConflicts(checked: CheckedClaim, conflicts: readonly Conflict[], language: Language): CheckedClaim {
  const { id } = checked.claim;
  const ids = conflicts.filter(({ claims }) => claims.includes(id)).flatMap(({ claims }) => claims.filter((other) => other !== id));
  const others: readonly ClaimId[] = [...new Set(ids)];
  if (others.length === 0) return checked;
  const more = ` ${claimCatalogueOf(language)['claims.sentence.conflict']({ ids: others })}`;
  const sentence = { text: checked.sentence.text + more, spans: [...checked.sentence.spans, { text: more, receipt: null }] };
  return { ...checked, sentence, conflicts: others };
}
