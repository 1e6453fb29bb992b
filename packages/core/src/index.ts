export {
  type BuiltDataset,
  checkVersion,
  type DatasetFingerprint,
  type NumbersOfRelease,
  type VersionCheck,
} from './audit/check-version.ts';
export {
  type ChangedQuantity,
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
export { type ConstantShareOptions, type ConstantShares, findConstantShares } from './audit/find-constant-shares.ts';
export { type CopiedMirror, type CopiedMirrorOptions, findCopiedMirrors } from './audit/find-copied-mirrors.ts';
export {
  type ChaptersOfPeriod,
  findMissingChapters,
  type MissingChapters,
  type MissingChaptersOptions,
} from './audit/find-missing-chapters.ts';
export { type EconomiesAndGroups, findReImports, type ReImport } from './audit/find-re-imports.ts';
export { findSuddenChanges, type SuddenChange, type SuddenChangeOptions } from './audit/find-sudden-changes.ts';
export { findTruncatedTables, type TableSize, type TruncatedTable, type TruncationOptions } from './audit/find-truncated-tables.ts';
export { type FindingOptions, markFindings } from './audit/mark-findings.ts';
export { type DatasetProblem, validateDataset } from './audit/validate-dataset.ts';
export { isAtLeast, largestBump, leastVersionAfter, type VersionBump } from './audit/version-bump.ts';
export { checkClaims } from './claims/check-claims.ts';
export { claimChecker } from './claims/claim-checker.ts';
export { type ClaimFile, claimFileSchema, claimsOfFile } from './claims/claim-file.ts';
export { type Conflict, findConflicts } from './claims/conflicts/find-conflicts.ts';
export { checkDraft, checkDraftInSteps, type DraftOptions, longestDraft } from './claims/draft/check-draft.ts';
export type { NotCheckable, NotUnderstood } from './claims/draft/topics/reasons.ts';
export type { CheckedDraft, CheckedFigure, DraftOutcome } from './claims/draft/verdicts/checked-draft.ts';
export { checkClaim } from './claims/judging/check-claim.ts';
export { type CheckedExpression, checkExpression } from './claims/judging/check-expression.ts';
export type { CheckedClaim, CheckedPart, LensResult } from './claims/judging/checked-claim.ts';
export { type FactsByLens, factsByLensOf } from './claims/judging/judge-statement.ts';
export { tellLenses } from './claims/judging/tell-lenses.ts';
export type { Outcome } from './claims/judging/verdict/outcome.ts';
export type { WorkingLine } from './claims/judging/working/explain-statement.ts';
export { type ClaimSummary, holdsInOneRecordOnly, summarizeClaims } from './claims/summarize-claims.ts';
export type { ExpressionNode } from './claims/syntax/expression-node.ts';
export { parseExpression } from './claims/syntax/parse-expression.ts';
export { printExpression, type Replacement } from './claims/syntax/print-expression.ts';
export { type ExpressionWord, expressionWords } from './claims/words/expression-words.ts';

export { DatasetIntegrityError } from './errors/dataset-integrity-error.ts';
export { excerpt, excerptAround } from './errors/excerpt.ts';
export { ExpressionError, type ExpressionFault } from './errors/expression-error.ts';
export { InvalidParameterError } from './errors/invalid-parameter-error.ts';
export { nearestNames } from './errors/nearest-names.ts';
export { SogdiaError } from './errors/sogdia-error.ts';
export { UnknownNameError } from './errors/unknown-name-error.ts';
export { citeCell } from './format/citation/cite-cell.ts';
export { citeReceipt, type ReceiptCitation } from './format/citation/cite-receipt.ts';
export { escapeBibtex } from './format/citation/work-to-bibtex.ts';
export type { CslDate, CslItem } from './format/citation/work-to-csl.ts';
export { escapeMarkdown, markdownLink } from './format/escape-markdown.ts';
export { formatField, formatRawField } from './format/format-field.ts';
export { formatEconomy } from './format/names/format-economy.ts';
export { formatMissing, formatMissingReason } from './format/names/format-missing.ts';
export { formatOnAxis, formatPeriod } from './format/names/format-period.ts';
export { formatProduct, type NamedProduct, nameProduct } from './format/names/format-product.ts';
export { formatSubject } from './format/names/format-subject.ts';
export { type AmountForm, formatAmount, formatRatio, minusSign } from './format/numbers/format-amount.ts';
export { formatAmountAs, type PrintedForm } from './format/numbers/format-amount-as.ts';
export { formatNumber } from './format/numbers/format-number.ts';
export type { Digits } from './format/numbers/rounded-digits.ts';
export { figureText } from './format/receipts/figure-text.ts';
export { formatCell } from './format/receipts/format-cell.ts';
export { formatReceiptValue } from './format/receipts/format-receipt-value.ts';
export { type FigureInWords, type ReceiptLine, receiptLines } from './format/receipts/receipt-lines.ts';
export { type Catalogue, catalogueOf, catalogues, type Language, type MessageKey } from './messages/catalogue.ts';
export { type ClaimCatalogue, claimCatalogueOf } from './messages/claim-catalogue.ts';
export { describeMetric } from './messages/describe-metric.ts';
export { type TextKey, translate } from './messages/translate.ts';
export {
  type BalanceRun,
  type BalanceStreak,
  type BilateralAdvantageInput,
  type BilateralAdvantageOptions,
  type BreakDivision,
  type BreakInterval,
  balanceStreak,
  balassaIndex,
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
  costResponse,
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
  levelAtGrowth,
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
export type { Interval } from './metrics/numerics/index.ts';
export { type Dataset, type DatasetId, datasetIdSchema, datasetSchema } from './model/dataset/dataset.ts';
export { type Event, eventSchema, type Target, targetSchema } from './model/dataset/event.ts';
export { type AskedStudy, type AskedWorld, findStudy, isLadder, studyOfClaim, usualStudy } from './model/dataset/find-study.ts';
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
} from './model/dataset/indicator.ts';
export {
  type Concordance,
  concordanceSchema,
  type Nomenclature,
  type NomenclatureItem,
  nomenclatureSchema,
  type ProductSet,
  productSetSchema,
} from './model/dataset/nomenclature.ts';
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
} from './model/dataset/place.ts';
export {
  type Economy,
  economySchema,
  type Group,
  groupSchema,
  namesSchema,
} from './model/economies/economy.ts';
export { type EconomyCode, economyCodeSchema } from './model/economies/economy-code.ts';
export { economyOf, findEconomy, membersOf } from './model/economies/find-economy.ts';
export { namedForQuestions, type OfferedWorld, offeredEconomies } from './model/economies/offered-economies.ts';
export { type NamedEconomy, type World, wholeWorld } from './model/economies/world.ts';
export { notBrokenDown, otherProducts } from './model/goods/goods.ts';
export { type Measure, measureSchema } from './model/question/measure.ts';
export {
  cifFobFactorSchema,
  type ReconciliationMethod,
  type RecordChoice,
  reconciliationMethodSchema,
  recordChoiceSchema,
} from './model/question/record.ts';
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
} from './model/question/view-spec.ts';
export { type Release, type ReleaseId, releaseIdSchema, releaseSchema } from './model/sources/release.ts';
export { type Licence, licenceSchema, type Source, type SourceId, sourceIdSchema, sourceSchema } from './model/sources/source.ts';
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
} from './model/study/claim.ts';
export {
  type Milestone,
  type MilestoneLevel,
  type MilestoneSeries,
  milestoneLevelSchema,
  milestoneSchema,
  milestoneSeriesSchema,
} from './model/study/milestone.ts';
export { type StatedValue, statedValueSchema } from './model/study/stated-value.ts';
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
} from './model/study/study.ts';
export { type Verdict, type VerdictKind, verdictKindSchema, verdictSchema } from './model/study/verdict.ts';
export { type Absence, absenceSchema } from './model/trade/absence.ts';
export { type DerivationOperand, type FigureDerivation, figureDerivationSchema } from './model/trade/derivation.ts';
export { type Finding, type FindingKind, findingKindSchema, findingSchema } from './model/trade/finding.ts';
export { type Flow, flowSchema, type RecordedFlow, recordedFlowSchema } from './model/trade/flow.ts';
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
} from './model/trade/observation.ts';
export { type Product, productSchema } from './model/trade/product.ts';
export { isReport } from './model/trade/report.ts';
export { type SourcePolicy, type SourceRule, sourcePolicySchema, sourceRuleSchema } from './model/trade/source-policy.ts';
export type { Valuation } from './model/trade/valuation.ts';
export { valuationSchema } from './model/trade/valuation-schema.ts';
export {
  isMissing,
  type Missing,
  type MissingReason,
  missing,
  missingReasons,
  type Value,
} from './model/values/missing.ts';
export { missingReasonSchema, missingSchema } from './model/values/missing-schema.ts';
export { ownValue } from './model/values/own-value.ts';
export {
  beginningYear,
  canonicalPeriod,
  comparePeriods,
  type MonthSpan,
  monthsOf,
  type Period,
  periodOfMonths,
  periodSchema,
  yearOf,
  yearPeriod,
  yearsLater,
} from './model/values/period.ts';
export type { Unit } from './model/values/unit.ts';
export { unitSchema } from './model/values/unit-schema.ts';
export { yearSchema } from './model/values/year.ts';
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
} from './model/view/receipt.ts';
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
} from './model/view/view.ts';
export { applySourcePolicy, type Choice } from './queries/cell/apply-source-policy.ts';
export { type Cell, observationsOfCell } from './queries/cell/observations-of-cell.ts';
export { recordedFigure } from './queries/cell/recorded-figure.ts';
export { releaseKnownFrom } from './queries/cell/release-known-from.ts';
export { type Discrepancy, readDiscrepancy } from './queries/flow/read-discrepancy.ts';
export { type FlowQuestion, readFlow } from './queries/flow/read-flow.ts';
export { readTurnover } from './queries/flow/read-turnover.ts';
export { roundingOf } from './queries/flow/rounding-of.ts';
export { figuresOfIndicator, type IndicatorFigure } from './queries/indicators/figures-of-indicator.ts';
export { laddersOf, readReached } from './queries/indicators/ladder.ts';
export {
  type IndicatorPeriodQuestion,
  type IndicatorQuestion,
  readIndicator,
  readIndicatorOfGroup,
  readIndicatorOfPeriod,
} from './queries/indicators/read-indicator.ts';
export { type MeasureQuestion, readMeasure } from './queries/measure/read-measure.ts';
export { factsOfPlace, type ReceiptedFact } from './queries/places/facts-of-place.ts';
export { absencesOf, cellsOf } from './queries/receipt/cells-of.ts';
export { type Derivation, derive, type Operand, totalOverMembers } from './queries/receipt/derive.ts';
export { cifFobFactor } from './queries/records/importer-at-fob.ts';
export { type PairDiscrepancyOfYear, type PairQuestion, pairDiscrepanciesOf } from './queries/records/pair-discrepancies-of.ts';
export { type ReliabilitiesOfDataset, reliabilitiesOf } from './queries/records/reliabilities-of.ts';
export { reliabilityWeight, type WeightQuestion } from './queries/records/reliability-weight.ts';
export { type Specification, type SpecificationChoices, specifications } from './queries/robustness/specification.ts';
export { type ConclusionId, type ConclusionScope, conclusionIds, type Reading } from './queries/robustness/specification-conclusions.ts';
export {
  type ConclusionCurve,
  conclusionsAsked,
  type SpecificationOutcome,
  type SpecificationQuestion,
  specificationCurve,
} from './queries/robustness/specification-curve.ts';
export type {
  CostScenarioAsked,
  GrowthScenarioAsked,
  ImpliedRate,
  ScenarioAsked,
  StatedFigure,
} from './queries/scenarios/scenario-asked.ts';
export { type CostScenario, costScenario, growthScenario } from './queries/scenarios/scenario-receipts.ts';
export { changesByRelease, type ReleaseChanges } from './queries/series/changes-by-release.ts';
export { type RevisionTriangle, revisionTriangle, type Vintage } from './queries/series/revision-triangle.ts';
export { revisionsOf } from './queries/series/revisions-of.ts';
export { type CoverageOfReceipts, coverageOf, type SeriesOfReceipts, seriesOf } from './queries/series/series-of.ts';
export {
  type LevelOfYear,
  type TargetEvent,
  type TargetReading,
  type TargetTrack,
  targetsOf,
  trackTarget,
} from './queries/targets/track-target.ts';
export { choicesOfGoods, type GroupOfGoods, levelsOfGoods, type OfferedGoods } from './views/choices/choices-of-goods.ts';
export { type ChoicesOfIndicators, choicesOfIndicators, type OfferedIndicator } from './views/choices/choices-of-indicators.ts';
export { type ChoicesOfView, choicesOfView, type OfferedValue } from './views/choices/choices-of-view.ts';
export { describeChoice } from './views/choices/describe-view-change.ts';
export { exchangeReporter } from './views/choices/exchange-reporter.ts';
export { type NearestView, type NearestViewOptions, nearestView } from './views/choices/nearest-view.ts';
export { type NearestViewSpec, nearestViewSpec, type ViewChange } from './views/choices/nearest-view-spec.ts';
export { computeView } from './views/compute/compute-view.ts';
export { type VintageOfPoint, type VintageOfView, vintagesOfView } from './views/compute/vintages-of-view.ts';
export {
  answerScenario,
  type CostScenarioAnswer,
  type EnteredNumbers,
  type GrowthScenarioAnswer,
  type ScenarioAnswer,
  statedFigure,
} from './views/descriptions/answer-scenario.ts';
export { describeBands } from './views/descriptions/describe-bands.ts';
export { type DiscrepancyExplanation, describeDiscrepancy, explainDiscrepancy } from './views/descriptions/describe-discrepancy.ts';
export { describeJoints } from './views/descriptions/describe-joints.ts';
export { describePoint } from './views/descriptions/describe-point.ts';
export {
  type AssumedCut,
  type AssumedGrowth,
  describeCostScenario,
  describeGrowthScenario,
  type EndsOf,
} from './views/descriptions/describe-scenario.ts';
export { describeSources } from './views/descriptions/describe-sources.ts';
export { type ConclusionInWords, describeConclusion } from './views/descriptions/describe-specification-curve.ts';
export { describeSteadiness, type Steadiness } from './views/descriptions/describe-steadiness.ts';
export { describeTarget, type TargetInWords } from './views/descriptions/describe-target.ts';
export { formatSpecification, formatVintage } from './views/descriptions/name-specifications.ts';
export { nameViewFile } from './views/files/name-view-file.ts';
export { viewToCsv } from './views/files/view-to-csv.ts';
export { headOfView, type ViewEnvelope, type ViewHead, viewToJson } from './views/files/view-to-json.ts';
export { viewToMarkdown } from './views/files/view-to-markdown.ts';
export { type Stage, stagesOf } from './views/sentences/stages-of.ts';
export { changeViewSpec, type StatedViewSpec } from './views/spec/codec/change-view-spec.ts';
export { type SpecOf, viewSpecParameters } from './views/spec/codec/codec-of-query.ts';
export { decodeViewSpec } from './views/spec/codec/decode-view-spec.ts';
export { encodeViewSpec } from './views/spec/codec/encode-view-spec.ts';
export type { ParameterPair } from './views/spec/codec/parameter-readers.ts';
export { type ReadViewSpec, readViewSpec } from './views/spec/codec/read-view-spec.ts';
export { type NamedView, studyViewOf, studyViewSpec, studyViews } from './views/spec/codec/study-views.ts';
export { tradeSpecOf, tradeViewOf } from './views/spec/codec/trade-of.ts';
export { usualViewSpec } from './views/spec/codec/usual-view-spec.ts';
export { faultsOfViewSpec } from './views/spec/rules/faults-of-view-spec.ts';
export { type HeldIndicator, type Holdings, holdingsOf } from './views/spec/rules/holdings-of.ts';
export {
  type IndicatorParameter,
  indicatorParameters,
  type ViewFault,
  type ViewParameter,
  viewParameters,
} from './views/spec/rules/view-parameter.ts';
export { type ComparedPeriods, comparedPeriods, seriesByValue } from './views/tables/compared-periods.ts';
export { type DiscrepancyPart, discrepancyParts, discrepancySeriesOf, nameDiscrepancyPart } from './views/tables/discrepancy-series-of.ts';
export { type Publication, publicationsOf } from './views/tables/publications-of.ts';
export { lastDiscrepancyOf, type RecordPair, recordPairsOf } from './views/tables/record-pairs-of.ts';
export { frequencyOfView, type TimeAxis, timeAxisOf } from './views/tables/time-axis-of.ts';
export { type ValueClasses, valueClassesOf } from './views/tables/value-classes.ts';
export { type DiscrepancyTableOfView, viewToDiscrepancyTable } from './views/tables/view-to-discrepancy-table.ts';
export {
  type IndicatorRow,
  indicatorRowColumns,
  rowColumnsOf,
  type TradeRow,
  type ViewRow,
  viewRowColumns,
  viewToRows,
} from './views/tables/view-to-rows.ts';
export { type TableHead, type TableOfView, viewToTable } from './views/tables/view-to-table.ts';
