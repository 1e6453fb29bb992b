// claims

export {
  type BuiltDataset,
  checkVersion,
  type DatasetFingerprint,
  type NumbersOfRelease,
  type VersionCheck,
} from './audit/check-version.ts';
export {
  type ChangedRow,
  type ComparisonRule,
  compareReleases,
  observationKey,
  type ReleaseComparison,
  type RevisionRecord,
} from './audit/compare-releases.ts';
export { compareVintages, type VintageChange, type VintageComparison } from './audit/compare-vintages.ts';
export type { FigureOfFlow } from './audit/figure-of-flow.ts';
export { type ConstantFactor, type ConstantFactorOptions, findConstantFactor } from './audit/find-constant-factor.ts';
export { findImputedReporterYears, type ImputationOptions, type ReporterYear } from './audit/find-imputed-reporter-years.ts';
export {
  type ChaptersOfPeriod,
  findMissingChapters,
  type MissingChapters,
  type MissingChaptersOptions,
} from './audit/find-missing-chapters.ts';
export { findReImports, type ReImport } from './audit/find-re-imports.ts';
export { findTruncatedTables, type TableSize, type TruncatedTable, type TruncationOptions } from './audit/find-truncated-tables.ts';
export {
  findVintageJumps,
  type MovedFigure,
  type ScaledSeries,
  type VintageJumpOptions,
  type VintageJumps,
} from './audit/find-vintage-jumps.ts';
export { type DatasetProblem, validateDataset } from './audit/validate-dataset.ts';
export { isAtLeast, largestBump, leastVersionAfter, type VersionBump } from './audit/version-bump.ts';
export { checkClaim } from './claims/check-claim.ts';
export { checkClaims } from './claims/check-claims.ts';
export { type CheckedExpression, checkExpression } from './claims/check-expression.ts';
export type { CheckedClaim, CheckedPart, LensResult } from './claims/checked-claim.ts';
export { claimChecker } from './claims/claim-checker.ts';
export { type ClaimFile, claimFileSchema, claimsOfFile } from './claims/claim-file.ts';
export { type Conflict, findConflicts } from './claims/conflicts/find-conflicts.ts';
export { checkDraft, checkDraftInSteps, type DraftOptions, longestDraft } from './claims/draft/check-draft.ts';
export type { CheckedDraft, CheckedFigure, DraftOutcome } from './claims/draft/checked-draft.ts';
export type { NotCheckable, NotUnderstood } from './claims/draft/statements/interpretation.ts';
export type { ExpressionNode } from './claims/expression/expression-node.ts';
export { parseExpression } from './claims/expression/parse-expression.ts';
export { printExpression, type Replacement } from './claims/expression/print-expression.ts';
export { type ExpressionWord, expressionWords } from './claims/expression-words.ts';
export { type ClaimSummary, holdsInOneRecordOnly, summarizeClaims } from './claims/summarize-claims.ts';
export type { Interval } from './claims/values/interval.ts';
export { type FactsByLens, factsByLensOf } from './claims/verdict/judge-statement.ts';
export type { Outcome } from './claims/verdict/outcome.ts';
export type { WorkingLine } from './claims/working/explain-statement.ts';
// end of claims
export { DatasetIntegrityError } from './errors/dataset-integrity-error.ts';
export { excerpt } from './errors/excerpt.ts';
export { ExpressionError, type ExpressionFault } from './errors/expression-error.ts';
export { InvalidParameterError } from './errors/invalid-parameter-error.ts';
export { nearestNames } from './errors/nearest-names.ts';
export { SogdiaError } from './errors/sogdia-error.ts';
export { UnknownNameError } from './errors/unknown-name-error.ts';
export { citeCell } from './format/cite-cell.ts';
export { citeReceipt, type ReceiptCitation } from './format/cite-receipt.ts';
export { escapeMarkdown, markdownLink } from './format/escape-markdown.ts';
export { type AmountForm, formatAmount, formatRatio, minusSign } from './format/format-amount.ts';
export { formatAmountAs, type PrintedForm } from './format/format-amount-as.ts';
export { formatCell } from './format/format-cell.ts';
export { formatEconomy } from './format/format-economy.ts';
export { formatMissing, formatMissingReason } from './format/format-missing.ts';
export { formatNumber } from './format/format-number.ts';
export { formatProduct } from './format/format-product.ts';
export { formatReceiptValue } from './format/format-receipt-value.ts';
export { formatSubject } from './format/format-subject.ts';
export { type FigureInWords, type ReceiptLine, receiptLines } from './format/receipt-lines.ts';
export type { Digits } from './format/rounded-digits.ts';
export type { CslDate, CslItem } from './format/work-to-csl.ts';
export { type Catalogue, catalogueOf, catalogues, type Language, type MessageKey } from './messages/catalogue.ts';
export { type TextKey, translate } from './messages/translate.ts';
export {
  type BalanceRun,
  type BalanceStreak,
  type BilateralAdvantageInput,
  type BilateralAdvantageOptions,
  type BreakDivision,
  type BreakInterval,
  balanceStreak,
  baseIndex,
  baseIndexSeries,
  bilateralRevealedComparativeAdvantage,
  type CleanedTrade,
  type CleaningStep,
  type CleaningSteps,
  type CoefficientInference,
  type CoefficientInferenceOptions,
  type ComplexityGainOptions,
  type ComplexityOutlookOptions,
  type ComplexityTable,
  type ConstantMarketShare,
  type ConstantMarketShareInput,
  type ConstantMarketShareOptions,
  cagr,
  cifToFob,
  cleanTrade,
  coefficientInference,
  complexityOf,
  complexityOutlookGain,
  complexityOutlookIndex,
  constantMarketShare,
  countWithoutLogarithm,
  coverageRatio,
  type DensityOptions,
  type DensityTable,
  type DrysdaleComplementarityInput,
  density,
  densityTable,
  dependenceAsymmetry,
  diversity,
  drysdaleComplementarity,
  type EconomicComplexityOptions,
  type EconomicFitness,
  type ExportSimilarityAdvantageOptions,
  economicComplexityIndex,
  economicFitness,
  effectiveNumber,
  evenness,
  exportSimilarity,
  exportSimilarityByAdvantage,
  expy,
  type FitnessOptions,
  type FlaggedPresence,
  type Forecast,
  type ForecastErrorOptions,
  type ForecastOptions,
  findMetric,
  forecastBaseline,
  forecastError,
  type GiniOptions,
  type GravityCoefficient,
  type GravityData,
  type GravityEstimates,
  type GravityOptions,
  type GrowthMargins,
  type GrowthMarginsOptions,
  type GrubelLloydAggregateOptions,
  gini,
  greatCircleDistance,
  growthContribution,
  growthMargins,
  growthRate,
  growthRates,
  grubelLloyd,
  grubelLloydAggregate,
  type HerfindahlHirschmanOptions,
  type HodrickPrescottOptions,
  type HubsAndAuthorities,
  type HummelsKlenow,
  type HummelsKlenowOptions,
  hachman,
  herfindahlHirschmanIndex,
  hodrickPrescottFilter,
  hubsAndAuthorities,
  hummelsKlenow,
  type IncompleteRows,
  type IndexFormula,
  type IndexOptions,
  type IndexPeriod,
  type IntensityPropensity,
  type IntensityPropensityInput,
  intensityPropensity,
  type KrugmanSpecialisationOptions,
  krugmanSpecialisation,
  type LabelledTable,
  type LafayOptions,
  type Links,
  type LogLinearGravity,
  lafay,
  logGrowth,
  logLinearGravity,
  type Matrix,
  type MatrixInput,
  type MeasuredAmount,
  type MetricFamily,
  type MetricId,
  type MetricRecord,
  type MetricVariant,
  marginalIntraIndustryTrade,
  metricRegistry,
  midpointGrowth,
  mirrorDiscrepancy,
  mirrorLogGap,
  mirrorRatio,
  type NodeStrength,
  nodeStrength,
  normalisedBalance,
  normalisedRevealedComparativeAdvantage,
  onTrackRatio,
  openness,
  type PageRankOptions,
  type PoissonGravity,
  type Position,
  type PresenceGraph,
  type PresenceInput,
  type PresenceOptions,
  type PresenceTable,
  type PricesAndQuantities,
  type PriceVolume,
  type PriceVolumeOptions,
  type ProductComplexityOptions,
  type ProdyOptions,
  type ProximityOptions,
  type ProximityTable,
  pageRank,
  partnerShare,
  poissonGravity,
  presence,
  priceIndex,
  priceVolume,
  productComplexityIndex,
  prody,
  prodyCoverage,
  proximity,
  proximityTable,
  type QuantityLine,
  quantityIndex,
  type ReadMatrix,
  type ReconciledFlowOptions,
  type ReconciliationWeights,
  type Reflections,
  type RegionalIntroversionInput,
  type Reliability,
  type ReliabilityOptions,
  type RollingForecastError,
  type RollingForecastOptions,
  type RowIdentifiers,
  rank,
  realValue,
  realValueSeries,
  reconciledFlow,
  reflections,
  regionalIntroversion,
  reliability,
  requiredGrowth,
  revealedAdvantageTable,
  revealedComparativeAdvantage,
  revealedSymmetricComparativeAdvantage,
  rollingForecastError,
  type StandardErrorOptions,
  type StructuralBreaks,
  type StructuralBreaksOptions,
  shapley,
  share,
  structuralBreaks,
  symmetricIntensity,
  type TableFields,
  type TheilDecomposition,
  type TheilOptions,
  type TradeDependenceWhole,
  type TradeEntropyOptions,
  type TradeIntensityInput,
  type TradeIntensityMatrixOptions,
  type TradeIntensityOptions,
  type TradePotentialOptions,
  type TrendAndCycle,
  type TrendGrowthOptions,
  tableOf,
  theilDecomposition,
  theilL,
  theilT,
  topShare,
  totalTrade,
  tradeBalance,
  tradeBias,
  tradeComplementarity,
  tradeDependence,
  tradeEntropy,
  tradeIntensity,
  tradeIntensityMatrix,
  tradePotential,
  trendGrowth,
  type UndefinedCase,
  ubiquity,
  unctadDiversification,
  unitValue,
  unitValueOfLines,
  unitValueOutliers,
  type Vector,
  type VolatilityOptions,
  valuesByLabel,
  valuesOfYears,
  volatility,
  weightedReciprocity,
  worldMarketShare,
  type YearValue,
} from './metrics/index.ts';
export { type Absence, absenceSchema } from './model/absence.ts';
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
} from './model/claim.ts';
export { type Correction, correctionSchema } from './model/correction.ts';
export { type Dataset, type DatasetId, datasetIdSchema, datasetSchema } from './model/dataset.ts';
export { economies } from './model/economies.data.ts';
export { type Economy, type EconomyCode, economyCodeSchema, economySchema, namesSchema } from './model/economy.ts';
export { type Event, eventSchema } from './model/event.ts';
export { findEconomy, membersOf } from './model/find-economy.ts';
export { findStudy, studyOfClaim, usualStudy } from './model/find-study.ts';
export { type Flow, flowSchema, type RecordedFlow, recordedFlowSchema } from './model/flow.ts';
export { type Group, groupSchema } from './model/group.ts';
export {
  type IndicatorName,
  type IndicatorRole,
  type IndicatorRoleName,
  type IndicatorValue,
  indicatorNameSchema,
  indicatorRoleNameSchema,
  indicatorRoleSchema,
  indicatorValueSchema,
} from './model/indicator.ts';
export { type Licence, licenceSchema } from './model/licence.ts';
export { type Measure, measureSchema } from './model/measure.ts';
export {
  type Milestone,
  type MilestoneLevel,
  type MilestoneSeries,
  milestoneLevelSchema,
  milestoneSchema,
  milestoneSeriesSchema,
} from './model/milestone.ts';
export {
  isMissing,
  type Missing,
  type MissingReason,
  missing,
  missingReasons,
  type Value,
} from './model/missing.ts';
export { missingReasonSchema, missingSchema } from './model/missing-schema.ts';
export {
  type Observation,
  type ObservationStatus,
  observationSchema,
  observationStatusSchema,
  type QualityFlag,
  qualityFlagSchema,
} from './model/observation.ts';
export { type PartnershipLevel, partnershipLevelSchema } from './model/partnership.ts';
export { type Period, periodSchema, yearOf, yearPeriod, yearSchema } from './model/period.ts';
export { type Product, productSchema } from './model/product.ts';
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
} from './model/receipt.ts';
export { cifFobFactorSchema, type ReconciliationMethod, reconciliationMethodSchema } from './model/reconciliation.ts';
export { type RecordChoice, recordChoiceSchema } from './model/record.ts';
export { type Release, type ReleaseId, releaseIdSchema, releaseSchema } from './model/release.ts';
export { type Source, type SourceId, sourceIdSchema, sourceSchema } from './model/source.ts';
export { type SourcePolicy, type SourceRule, sourcePolicySchema, sourceRuleSchema } from './model/source-policy.ts';
export { type StatedValue, statedValueSchema } from './model/stated-value.ts';
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
} from './model/study.ts';
export type { Unit } from './model/unit.ts';
export { unitSchema } from './model/unit-schema.ts';
export type { Valuation } from './model/valuation.ts';
export { valuationSchema } from './model/valuation-schema.ts';
export { type Verdict, type VerdictKind, verdictKindSchema, verdictSchema } from './model/verdict.ts';
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
} from './model/view.ts';
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
} from './model/view-spec.ts';
export { wholeWorld } from './model/whole-world.ts';
export type { World } from './model/world.ts';
export { applySourcePolicy, type Choice } from './queries/apply-source-policy.ts';
export { absencesOf, cellsOf } from './queries/cells-of.ts';
export { type Derivation, derive, type Operand } from './queries/derive.ts';
export { cifFobFactor } from './queries/importer-at-fob.ts';
export { type Cell, observationsOfCell } from './queries/observations-of-cell.ts';
export { type PairDiscrepancyOfYear, type PairQuestion, pairDiscrepanciesOf } from './queries/pair-discrepancies-of.ts';
export { type Discrepancy, readDiscrepancy } from './queries/read-discrepancy.ts';
export { type FlowQuestion, readFlow } from './queries/read-flow.ts';
export {
  type IndicatorPeriodQuestion,
  type IndicatorQuestion,
  readIndicator,
  readIndicatorOfGroup,
  readIndicatorOfPeriod,
} from './queries/read-indicator.ts';
export { type MeasureQuestion, readMeasure, type TradeMeasure } from './queries/read-measure.ts';
export { readPartnership } from './queries/read-partnership.ts';
export { type ProductQuestion, readProductFlow } from './queries/read-product-flow.ts';
export { readTurnover } from './queries/read-turnover.ts';
export { recordedFigure } from './queries/recorded-figure.ts';
export { releaseKnownFrom } from './queries/release-known-from.ts';
export { type ReliabilitiesOfDataset, reliabilitiesOf } from './queries/reliabilities-of.ts';
export { reliabilityWeight, type WeightQuestion } from './queries/reliability-weight.ts';
export { type RevisionTriangle, revisionTriangle, type Vintage } from './queries/revision-triangle.ts';
export { revisionsOf } from './queries/revisions-of.ts';
export { halfUnitPrinted, roundingOf } from './queries/rounding-of.ts';
export { type SeriesOfReceipts, seriesOf } from './queries/series-of.ts';
export { type Specification, type SpecificationChoices, specifications } from './queries/specification.ts';
export { type ConclusionId, type ConclusionScope, conclusionIds, type Reading } from './queries/specification-conclusions.ts';
export {
  type ConclusionCurve,
  conclusionsAsked,
  type SpecificationOutcome,
  type SpecificationQuestion,
  specificationCurve,
} from './queries/specification-curve.ts';
export { totalOverMembers } from './queries/total-over-members.ts';
export { computeView } from './views/compute-view.ts';
export { decodeViewSpec } from './views/decode-view-spec.ts';
export { describeBands } from './views/describe-bands.ts';
export { describeDiscrepancy } from './views/describe-discrepancy.ts';
export { describeJoints } from './views/describe-joints.ts';
export { describePoint } from './views/describe-point.ts';
export { describeSources } from './views/describe-sources.ts';
export { type ConclusionInWords, describeConclusion } from './views/describe-specification-curve.ts';
export { describeSteadiness, type Steadiness } from './views/describe-steadiness.ts';
export { type DiscrepancyPart, discrepancyParts, discrepancySeriesOf, nameDiscrepancyPart } from './views/discrepancy-series-of.ts';
export { encodeViewSpec } from './views/encode-view-spec.ts';
export { type DiscrepancyExplanation, explainDiscrepancy } from './views/explain-discrepancy.ts';
export { formatSpecification, formatVintage } from './views/name-specifications.ts';
export { defaultViewSpec, type PaperViewName, paperViewNameOf, paperViewNames, paperViews } from './views/paper-views.ts';
export { lastDiscrepancyOf, type RecordPair, recordPairsOf } from './views/record-pairs-of.ts';
export { type ChoicesOfView, choicesOfView, type OfferedValue } from './views/spec/choices-of-view.ts';
export { describeChoice } from './views/spec/describe-view-change.ts';
export { exchangeReporter } from './views/spec/exchange-reporter.ts';
export { faultsOfViewSpec } from './views/spec/faults-of-view-spec.ts';
export { type Holdings, holdingsOf } from './views/spec/holdings-of.ts';
export { type NearestView, type NearestViewOptions, nearestView } from './views/spec/nearest-view.ts';
export { type NearestViewSpec, nearestViewSpec, type ViewChange } from './views/spec/nearest-view-spec.ts';
export { parameterName, viewSpecParameters } from './views/spec/parameter-readers.ts';
export { type ReadViewSpec, readViewSpec } from './views/spec/read-view-spec.ts';
export type { ViewFault } from './views/spec/view-fault.ts';
export { type ViewParameter, viewParameters } from './views/spec/view-parameter.ts';
export { viewToCsv } from './views/view-to-csv.ts';
export { type DiscrepancyTableOfView, viewToDiscrepancyTable } from './views/view-to-discrepancy-table.ts';
export { type ViewEnvelope, viewToJson } from './views/view-to-json.ts';
export { viewToMarkdown } from './views/view-to-markdown.ts';
export { type ViewRow, viewRowColumns, viewToRows } from './views/view-to-rows.ts';
export { type TableHead, type TableOfView, viewToTable } from './views/view-to-table.ts';
export { type VintageOfPoint, type VintageOfView, vintagesOfView } from './views/vintages-of-view.ts';
