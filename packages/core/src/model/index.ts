export { type Absence, absenceSchema } from './absence.ts';
export {
  type ChosenBound,
  type Claim,
  type ClaimId,
  type ClaimRemainder,
  chosenBoundSchema,
  claimIdSchema,
  claimRemainderSchema,
  claimSchema,
  type NotCheckableReason,
  notCheckableReasonSchema,
  type RetiredClaim,
  retiredClaimSchema,
} from './claim.ts';
export { type Correction, correctionSchema } from './correction.ts';
export { type Dataset, type DatasetId, datasetIdSchema, datasetSchema } from './dataset.ts';
export { economies } from './economies.data.ts';
export { type Economy, type EconomyCode, economyCodeSchema, economySchema, namesSchema } from './economy.ts';
export { type Event, eventSchema } from './event.ts';
export { findEconomy, membersOf } from './find-economy.ts';
export { findStudy, studyOfClaim, usualStudy } from './find-study.ts';
export { type Flow, flowSchema, type RecordedFlow, recordedFlowSchema } from './flow.ts';
export { type Group, groupSchema } from './group.ts';
export {
  type IndicatorName,
  type IndicatorRole,
  type IndicatorRoleName,
  type IndicatorValue,
  indicatorNameSchema,
  indicatorRoleNameSchema,
  indicatorRoleSchema,
  indicatorValueSchema,
} from './indicator.ts';
export { type Licence, licenceSchema } from './licence.ts';
export { type Measure, measureSchema } from './measure.ts';
export {
  type Milestone,
  type MilestoneLevel,
  type MilestoneSeries,
  milestoneLevelSchema,
  milestoneSchema,
  milestoneSeriesSchema,
} from './milestone.ts';
export {
  isMissing,
  type Missing,
  type MissingReason,
  missing,
  missingReasons,
  type Value,
} from './missing.ts';
export { missingReasonSchema, missingSchema } from './missing-schema.ts';
export {
  type Observation,
  type ObservationStatus,
  observationSchema,
  observationStatusSchema,
  type QualityFlag,
  qualityFlagSchema,
} from './observation.ts';
export { type PartnershipLevel, partnershipLevelSchema } from './partnership.ts';
export { type Period, periodSchema, yearOf, yearPeriod, yearSchema } from './period.ts';
export { type Product, productSchema } from './product.ts';
export {
  type Receipt,
  type ReceiptAbsence,
  type ReceiptAlternate,
  type ReceiptCell,
  type ReceiptStep,
  type ReceiptSubject,
  receiptAbsenceSchema,
  receiptAlternateSchema,
  receiptCellSchema,
  receiptSchema,
  receiptStepSchema,
  receiptSubjectSchema,
} from './receipt.ts';
export { cifFobFactorSchema, type ReconciliationMethod, reconciliationMethodSchema } from './reconciliation.ts';
export { type RecordChoice, recordChoiceSchema } from './record.ts';
export { type Release, type ReleaseId, releaseIdSchema, releaseSchema } from './release.ts';
export { type Source, type SourceId, sourceIdSchema, sourceSchema } from './source.ts';
export { type SourcePolicy, type SourceRule, sourcePolicySchema, sourceRuleSchema } from './source-policy.ts';
export { type StatedValue, statedValueSchema } from './stated-value.ts';
export {
  type Study,
  type StudyConclusions,
  type StudyId,
  type StudyQuestion,
  type StudySpellings,
  type StudyView,
  studyConclusionsSchema,
  studyIdSchema,
  studyQuestionSchema,
  studySchema,
  studySpellingsSchema,
  studyViewSchema,
} from './study.ts';
export type { Unit } from './unit.ts';
export { unitSchema } from './unit-schema.ts';
export type { Valuation } from './valuation.ts';
export { valuationSchema } from './valuation-schema.ts';
export { type Verdict, type VerdictKind, verdictKindSchema, verdictSchema } from './verdict.ts';
export type {
  Agreement,
  AgreementItem,
  BandEnd,
  MissingText,
  Sentence,
  Span,
  View,
  ViewAnnotation,
  ViewBand,
  ViewBandPoint,
  ViewDescription,
  ViewDiscrepancy,
  ViewDiscrepancyPoint,
  ViewJoint,
  ViewPoint,
  ViewSeries,
  ViewSource,
  ViewUnit,
} from './view.ts';
export {
  type Chart,
  chartSchema,
  type MoneyUnit,
  moneyUnitSchema,
  type SummaryTransform,
  summaryTransformSchema,
  type Transform,
  transformSchema,
  type ViewSpec,
  type VintageChoice,
  viewSpecSchema,
  vintageChoiceSchema,
} from './view-spec.ts';
export { wholeWorld } from './whole-world.ts';
export type { World } from './world.ts';
