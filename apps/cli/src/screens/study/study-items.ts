import { type Claim, studyViews } from '@sogdia/core';
import { type VerdictKind, verdictKindSchema } from '@sogdia/core/model';
import type { Location, ProgramContext } from '../../model/index.ts';

/** A line of the outline of the study: a figure, a section with its claims, or a claim. */
export type StudyItem =
  | { readonly kind: 'figure'; readonly id: string; readonly name: string }
  | { readonly kind: 'section'; readonly id: string; readonly section: string; readonly claims: readonly Claim[] }
  | { readonly kind: 'claim'; readonly id: string; readonly claim: Claim };

/** The outline: figures and table, then each section with its claims; under a verdict, the claims that have it on record. */
export function studyItems({ verdict }: Pick<Location, 'verdict'>, context: ProgramContext): readonly StudyItem[] {
  const { claims, recorded } = context.ledger;
  const kept = verdict === null ? claims : claims.filter((claim) => recorded(claim) === verdict);
  const figures = studyViews(context.world).map(({ name }): StudyItem => ({ kind: 'figure', id: name, name }));
  const sections = [...new Set(kept.map(({ section }) => section))].flatMap((section): readonly StudyItem[] => {
    const inside = kept.filter((claim) => claim.section === section);
    return [
      { kind: 'section', id: `section ${section}`, section, claims: inside },
      ...inside.map((claim): StudyItem => ({ kind: 'claim', id: claim.id, claim })),
    ];
  });
  return verdict === null ? [...figures, ...sections] : sections;
}

/** How many claims have which verdict on record, for those verdicts that some have. */
export function verdictCounts(
  claims: readonly Claim[],
  context: ProgramContext,
): readonly { readonly verdict: VerdictKind; readonly count: number }[] {
  return verdictKindSchema.options
    .map((verdict) => ({ verdict, count: claims.filter((claim) => context.ledger.recorded(claim) === verdict).length }))
    .filter(({ count }) => count > 0);
}
