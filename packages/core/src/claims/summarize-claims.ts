import type { Language } from '../messages/catalogue.ts';
import { claimCatalogueOf } from '../messages/claim-catalogue.ts';
import { translate } from '../messages/translate.ts';
import { type VerdictKind, verdictKindSchema } from '../model/study/index.ts';
import type { CheckedClaim } from './judging/index.ts';

/** How many claims have which verdict, how many hold in the reporter's record alone, how many changed, and the same in a sentence. */
export interface ClaimSummary {
  readonly of: number;
  readonly counts: Readonly<Record<VerdictKind, number>>;
  /** Claims that hold in the reporter's record as first published and fail in the partner's. */
  readonly inOneRecordOnly: number;
  /** Claims whose verdict or reason is not the one on record. */
  readonly changed: number;
  readonly sentence: string;
}

/**
 * Counts checked claims by verdict.
 * @example summarizeClaims([], 'en').of // => 0
 */
export function summarizeClaims(checked: readonly CheckedClaim[], language: Language = 'en'): ClaimSummary {
  const text = claimCatalogueOf(language);
  const kinds = verdictKindSchema.options;
  const counts = Object.fromEntries(kinds.map((kind) => [kind, checked.filter(({ verdict }) => verdict === kind).length]));
  const present = kinds.flatMap((kind) => {
    const count = Number(counts[kind]);
    return count === 0 ? [] : [{ verdict: translate(language, `claims.verdict.${kind}`), count }];
  });
  return {
    of: checked.length,
    counts: counts as ClaimSummary['counts'],
    inOneRecordOnly: checked.filter(holdsInOneRecordOnly).length,
    changed: checked.filter(({ changed }) => changed).length,
    sentence: text['claims.summary']({ of: checked.length, counts: present }),
  };
}

/**
 * Whether a checked claim holds in the reporter's record as first published and fails in the partner's, in whatever vintage.
 * @example holdsInOneRecordOnly({ lenses: [] }) // => false
 */
export function holdsInOneRecordOnly({ lenses: [primary, ...others] }: Pick<CheckedClaim, 'lenses'>): boolean {
  return primary?.outcome === 'holds' && others.some(({ record, outcome }) => record === 'partner' && outcome === 'fails');
}
