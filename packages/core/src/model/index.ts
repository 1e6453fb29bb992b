export { nearestNames } from '../errors/nearest-names.ts';
export { type Dataset, type DatasetId, datasetIdSchema, datasetSchema } from './dataset/dataset.ts';
export { type Event, eventSchema, type Target, targetSchema } from './dataset/event.ts';
export { type AskedStudy, type AskedWorld, findStudy, isLadder, studyOfClaim, usualStudy } from './dataset/find-study.ts';
export {
  type Indicator,
  type IndicatorRole,
  type IndicatorRoleName,
  type IndicatorTopic,
  type IndicatorValue,
  indicatorRoleNameSchema,
  indicatorRoleSchema,
  indicatorSchema,
  indicatorTopicSchema,
  indicatorValueSchema,
  type KnownIndicator,
  type LevelNames,
} from './dataset/indicator.ts';
export {
  type Concordance,
  concordanceSchema,
  type Nomenclature,
  type NomenclatureItem,
  nomenclatureSchema,
  type ProductSet,
  productSetSchema,
} from './dataset/nomenclature.ts';
export {
  type Outline,
  outlineSchema,
  type Place,
  type PlaceFact,
  type PlaceGeometry,
  type PlaceKind,
  placeFactSchema,
  placeGeometrySchema,
  placeKindSchema,
  placeSchema,
} from './dataset/place.ts';
export {
  type Economy,
  economySchema,
  type Group,
  groupSchema,
  namesSchema,
} from './economies/economy.ts';
export type { EconomyCode } from './economies/economy-code.ts';
export { economyCodeSchema } from './economies/economy-code-schema.ts';
export { economyOf, findEconomy, membersOf } from './economies/find-economy.ts';
export { namedForQuestions, type OfferedWorld, offeredEconomies } from './economies/offered-economies.ts';
export { type NamedEconomy, type World, wholeWorld } from './economies/world.ts';
export { notBrokenDown, otherProducts } from './goods/goods.ts';
export { type Measure, measureSchema } from './question/measure.ts';
export {
  cifFobFactorSchema,
  type ReconciliationMethod,
  type RecordChoice,
  reconciliationMethodSchema,
  recordChoiceSchema,
} from './question/record.ts';
export {
  type Chart,
  chartSchema,
  type Drawing,
  type Frequency,
  frequencySchema,
  type IndicatorFrequency,
  type IndicatorSpec,
  type IndicatorTransform,
  indicatorFrequencySchema,
  indicatorSpecSchema,
  indicatorTransformSchema,
  isTradeSpec,
  type Lens,
  type MoneyUnit,
  moneyUnitSchema,
  type Question,
  type SummaryTransform,
  summaryTransformSchema,
  type TradeSpec,
  type Transform,
  tradeSpecSchema,
  transformSchema,
  type ViewSpec,
  type VintageChoice,
  viewSpecSchema,
  vintageChoiceSchema,
} from './question/view-spec.ts';
export { type Release, type ReleaseId, releaseIdSchema, releaseSchema } from './sources/release.ts';
export { type Licence, licenceSchema, type Source, type SourceId, sourceIdSchema, sourceSchema } from './sources/source.ts';
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
} from './study/claim.ts';
export {
  type Milestone,
  type MilestoneLevel,
  type MilestoneSeries,
  milestoneLevelSchema,
  milestoneSchema,
  milestoneSeriesSchema,
} from './study/milestone.ts';
export { type StatedValue, statedValueSchema } from './study/stated-value.ts';
export {
  type Study,
  type StudyConclusions,
  type StudyId,
  type StudyQuestion,
  type StudySection,
  type StudySpellings,
  type StudyView,
  studyConclusionsSchema,
  studyIdSchema,
  studyQuestionSchema,
  studySchema,
  studySectionSchema,
  studySpellingsSchema,
  studyViewSchema,
} from './study/study.ts';
export { type Verdict, type VerdictKind, verdictKindSchema, verdictSchema } from './study/verdict.ts';
export { type Absence, absenceSchema } from './trade/absence.ts';
export { type DerivationOperand, type FigureDerivation, figureDerivationSchema } from './trade/derivation.ts';
export { type Finding, type FindingKind, findingKindSchema, findingSchema } from './trade/finding.ts';
export { type Flow, flowSchema, type RecordedFlow, recordedFlowSchema } from './trade/flow.ts';
export {
  type Currency,
  currencySchema,
  type Observation,
  type ObservationStatus,
  observationSchema,
  observationStatusSchema,
  type QualityFlag,
  type Quantity,
  type QuantityUnit,
  qualityFlagSchema,
  quantitySchema,
  quantityUnitSchema,
} from './trade/observation.ts';
export type { ObservationColumns, Observations, Origin } from './trade/observations.ts';
export { type Product, productSchema } from './trade/product.ts';
export { isReport } from './trade/report.ts';
export { type SourcePolicy, type SourceRule, sourcePolicySchema, sourceRuleSchema } from './trade/source-policy.ts';
export type { Valuation } from './trade/valuation.ts';
export { valuationSchema } from './trade/valuation-schema.ts';
export {
  isMissing,
  type Missing,
  type MissingReason,
  missing,
  missingReasons,
  type Value,
} from './values/missing.ts';
export { missingReasonSchema, missingSchema } from './values/missing-schema.ts';
export { beginningYear, comparePeriods, type MonthSpan, monthsOf, type Period, yearOf } from './values/months-of.ts';
export { ownValue } from './values/own-value.ts';
export { canonicalPeriod, periodOfMonths, periodSchema, yearPeriod, yearsLater } from './values/period.ts';
export type { Unit } from './values/unit.ts';
export { unitSchema } from './values/unit-schema.ts';
export { yearSchema } from './values/year.ts';
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
} from './view/receipt.ts';
export {
  type Agreement,
  type AgreementItem,
  type BandEnd,
  type BodyOfSeries,
  type IndicatorSeries,
  type IndicatorView,
  isIndicatorView,
  isTradeView,
  type MissingText,
  type Sentence,
  type Span,
  type TradeSeries,
  type TradeView,
  type View,
  type ViewAnnotation,
  type ViewBand,
  type ViewBandPoint,
  type ViewBounds,
  type ViewCoverage,
  type ViewDescription,
  type ViewDiscrepancy,
  type ViewDiscrepancyPoint,
  type ViewJoint,
  type ViewMap,
  type ViewPoint,
  type ViewSeries,
  type ViewSource,
  type ViewUnit,
} from './view/view.ts';
