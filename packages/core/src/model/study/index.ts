export { type Claim, type ClaimId, chosenBoundSchema, claimIdSchema, claimRemainderSchema, type NotCheckableReason } from './claim.ts';
export type { Milestone, MilestoneLevel, MilestoneSeries } from './milestone.ts';
export type { StatedValue } from './stated-value.ts';
export {
  type SpellingsInLanguage,
  type Study,
  type StudySpellings,
  spellingsInLanguageSchema,
  studySchema,
  studySpellingsSchema,
} from './study.ts';
export { type Verdict, type VerdictKind, verdictKindSchema } from './verdict.ts';
