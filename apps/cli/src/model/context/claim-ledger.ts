import type { CheckedClaim, Claim, Dataset, Language } from '@sogdia/core';
import { claimChecker } from '@sogdia/core/claims';
import { usualStudy, type VerdictKind } from '@sogdia/core/model';

/** The claims of the study: the verdicts on record at once, a check when it is asked for. */
export interface ClaimLedger {
  readonly claims: readonly Claim[];
  readonly recorded: (claim: Claim) => VerdictKind | null;
  /** How many of the claims have a verdict on record. */
  readonly countOf: (verdict: VerdictKind) => number;
  /** The claim checked against the data; null as long as not all data that claims rest on are read. */
  readonly check: (claim: Claim) => CheckedClaim | null;
}

/** The ledger of a dataset. What was checked is kept. */
export function claimLedger(dataset: Dataset, language: Language, isComplete: boolean): ClaimLedger {
  const study = usualStudy(dataset);
  const verdicts = new Map(study?.verdicts.map(({ claim, verdict }) => [claim, verdict]));
  const known = new Map<Claim, CheckedClaim>();
  const checkNow = claimChecker(dataset, language);
  const claims = study?.claims ?? [];
  return {
    claims,
    recorded: (claim) => verdicts.get(claim.id) ?? null,
    countOf: (verdict) => claims.filter(({ id }) => verdicts.get(id) === verdict).length,
    check(claim) {
      if (!isComplete) return null;
      const checked = known.get(claim) ?? checkNow(claim);
      known.set(claim, checked);
      return checked;
    },
  };
}
