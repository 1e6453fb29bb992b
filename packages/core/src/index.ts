// claims
export { checkClaim } from './claims/check-claim.ts';
export { checkClaims } from './claims/check-claims.ts';
export { type CheckedExpression, checkExpression } from './claims/check-expression.ts';
export type { CheckedClaim, CheckedPart, ScenarioResult } from './claims/checked-claim.ts';
export { claimChecker } from './claims/claim-checker.ts';
export { type ClaimFile, claimFileSchema, claimsOfFile } from './claims/claim-file.ts';
export { type Conflict, findConflicts } from './claims/conflicts/find-conflicts.ts';
export { checkDraft, checkDraftInSteps, type DraftOptions, longestDraft } from './claims/draft/check-draft.ts';
export type { CheckedDraft, CheckedFigure, DraftOutcome } from './claims/draft/checked-draft.ts';
export type { NotCheckable, NotUnderstood } from './claims/draft/statements/figure-reading.ts';
export type { ExpressionNode } from './claims/expression/expression-node.ts';
export { parseExpression } from './claims/expression/parse-expression.ts';
export { printExpression, type Replacement } from './claims/expression/print-expression.ts';
export { type ExpressionWord, expressionWords } from './claims/expression-words.ts';
export { type ClaimSummary, holdsInOneRecordOnly, summarizeClaims } from './claims/summarize-claims.ts';
export type { Interval } from './claims/values/interval.ts';
export { type Readings, readingsOf } from './claims/verdict/judge-statement.ts';
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
  type BilateralAdvantageInput,
  type BilateralAdvantageOptions,
  bilateralRevealedComparativeAdvantage,
} from './metrics/advantage/bilateral-rca.ts';
export { type DrysdaleComplementarityInput, drysdaleComplementarity } from './metrics/advantage/drysdale-complementarity.ts';
export { exportSimilarity } from './metrics/advantage/export-similarity.ts';
export { type ExportSimilarityAdvantageOptions, exportSimilarityByAdvantage } from './metrics/advantage/export-similarity-rca.ts';
export { expy } from './metrics/advantage/expy.ts';
export { grubelLloyd } from './metrics/advantage/grubel-lloyd.ts';
export { type GrubelLloydAggregateOptions, grubelLloydAggregate } from './metrics/advantage/grubel-lloyd-aggregate.ts';
export { type LafayOptions, lafay } from './metrics/advantage/lafay.ts';
export { marginalIntraIndustryTrade } from './metrics/advantage/marginal-iit.ts';
export { normalisedRevealedComparativeAdvantage } from './metrics/advantage/nrca.ts';
export { type ProdyOptions, prody, prodyCoverage } from './metrics/advantage/prody.ts';
export { revealedAdvantageTable, revealedComparativeAdvantage } from './metrics/advantage/rca.ts';
export { revealedSymmetricComparativeAdvantage } from './metrics/advantage/rsca.ts';
export { tradeBias } from './metrics/advantage/trade-bias.ts';
export { tradeComplementarity } from './metrics/advantage/trade-complementarity.ts';
export { type CleanedTrade, type CleaningStep, type CleaningSteps, cleanTrade } from './metrics/complexity/cleaning.ts';
export { type ComplexityGainOptions, complexityOutlookGain } from './metrics/complexity/cog.ts';
export { type ComplexityOutlookOptions, complexityOutlookIndex } from './metrics/complexity/coi.ts';
export { type ComplexityTable, complexityOf } from './metrics/complexity/complexity-of.ts';
export { type DensityOptions, type DensityTable, density, densityTable } from './metrics/complexity/density.ts';
export { diversity } from './metrics/complexity/diversity.ts';
export { type EconomicComplexityOptions, economicComplexityIndex } from './metrics/complexity/eci.ts';
export { type EconomicFitness, economicFitness, type FitnessOptions } from './metrics/complexity/fitness.ts';
export { type ProductComplexityOptions, productComplexityIndex } from './metrics/complexity/pci.ts';
export { type FlaggedPresence, type PresenceOptions, presence } from './metrics/complexity/presence.ts';
export type { Links, PresenceGraph } from './metrics/complexity/presence-graph.ts';
export type { PresenceInput, PresenceTable } from './metrics/complexity/presence-table.ts';
export { type ProximityOptions, type ProximityTable, proximity, proximityTable } from './metrics/complexity/proximity.ts';
export { type Reflections, reflections } from './metrics/complexity/reflections.ts';
export { ubiquity } from './metrics/complexity/ubiquity.ts';
export { effectiveNumber } from './metrics/concentration/effective-number.ts';
export { evenness } from './metrics/concentration/evenness.ts';
export { type GiniOptions, gini } from './metrics/concentration/gini.ts';
export { hachman } from './metrics/concentration/hachman.ts';
export { type HerfindahlHirschmanOptions, herfindahlHirschmanIndex } from './metrics/concentration/hhi.ts';
export { type KrugmanSpecialisationOptions, krugmanSpecialisation } from './metrics/concentration/krugman-specialisation.ts';
export { type TheilDecomposition, theilDecomposition } from './metrics/concentration/theil-decomposition.ts';
export { theilL } from './metrics/concentration/theil-l.ts';
export { type TheilOptions, theilT } from './metrics/concentration/theil-t.ts';
export { topShare } from './metrics/concentration/top-share.ts';
export { unctadDiversification } from './metrics/concentration/unctad-diversification.ts';
export type { IndexFormula } from './metrics/decomposition/compare-quantities.ts';
export {
  type ConstantMarketShare,
  type ConstantMarketShareInput,
  type ConstantMarketShareOptions,
  constantMarketShare,
} from './metrics/decomposition/constant-market-share.ts';
export { type GrowthMargins, type GrowthMarginsOptions, growthMargins } from './metrics/decomposition/growth-margins.ts';
export { type HummelsKlenow, type HummelsKlenowOptions, hummelsKlenow } from './metrics/decomposition/hummels-klenow.ts';
export type { IndexOptions, IndexPeriod } from './metrics/decomposition/index-over-time.ts';
export { priceIndex } from './metrics/decomposition/price-index.ts';
export { type PricesAndQuantities, type PriceVolume, type PriceVolumeOptions, priceVolume } from './metrics/decomposition/price-volume.ts';
export { quantityIndex } from './metrics/decomposition/quantity-index.ts';
export { shapley } from './metrics/decomposition/shapley.ts';
export { type QuantityLine, unitValue, unitValueOfLines } from './metrics/decomposition/unit-value.ts';
export { unitValueOutliers } from './metrics/decomposition/unit-value-outliers.ts';
// metrics
export { type BalanceRun, type BalanceStreak, balanceStreak } from './metrics/levels/balance-streak.ts';
export { baseIndex, baseIndexSeries } from './metrics/levels/base-index.ts';
export { cagr } from './metrics/levels/cagr.ts';
export { coverageRatio } from './metrics/levels/coverage-ratio.ts';
export { growthContribution } from './metrics/levels/growth-contribution.ts';
export { growthRate, growthRates } from './metrics/levels/growth-rate.ts';
export { logGrowth } from './metrics/levels/log-growth.ts';
export { midpointGrowth } from './metrics/levels/midpoint-growth.ts';
export { normalisedBalance } from './metrics/levels/normalised-balance.ts';
export { realValue, realValueSeries } from './metrics/levels/real-value.ts';
export { totalTrade } from './metrics/levels/total-trade.ts';
export { tradeBalance } from './metrics/levels/trade-balance.ts';
export { countWithoutLogarithm, type TrendGrowthOptions, trendGrowth } from './metrics/levels/trend-growth.ts';
export { type VolatilityOptions, volatility } from './metrics/levels/volatility.ts';
export type { Matrix, MatrixInput, Vector } from './metrics/matrix.ts';
export type { MetricFamily, MetricRecord, MetricVariant, UndefinedCase } from './metrics/metric.ts';
export { findMetric, type MetricId, metricRegistry } from './metrics/metric-registry.ts';
export { cifToFob } from './metrics/mirror/cif-to-fob.ts';
export { mirrorDiscrepancy } from './metrics/mirror/mirror-discrepancy.ts';
export { mirrorLogGap } from './metrics/mirror/mirror-log-gap.ts';
export { mirrorRatio } from './metrics/mirror/mirror-ratio.ts';
export type { Reliability } from './metrics/mirror/pair-gap.ts';
export { type ReconciledFlowOptions, type ReconciliationWeights, reconciledFlow } from './metrics/mirror/reconciled-flow.ts';
export { type ReliabilityOptions, reliability } from './metrics/mirror/reliability.ts';
export type { StandardErrorOptions } from './metrics/models/coefficient-covariance.ts';
export {
  type CoefficientInference,
  type CoefficientInferenceOptions,
  coefficientInference,
} from './metrics/models/coefficient-inference.ts';
export { type Forecast, type ForecastOptions, forecastBaseline } from './metrics/models/forecast-baseline.ts';
export { type ForecastErrorOptions, forecastError } from './metrics/models/forecast-error.ts';
export type { GravityData, IncompleteRows } from './metrics/models/gravity-data.ts';
export { type LogLinearGravity, logLinearGravity } from './metrics/models/gravity-ols.ts';
export { type PoissonGravity, poissonGravity } from './metrics/models/gravity-ppml.ts';
export type { GravityCoefficient, GravityEstimates, GravityOptions } from './metrics/models/gravity-result.ts';
export { greatCircleDistance, type Position } from './metrics/models/great-circle-distance.ts';
export type { RowIdentifiers } from './metrics/models/grouping.ts';
export { type HubsAndAuthorities, hubsAndAuthorities } from './metrics/models/hits.ts';
export { type HodrickPrescottOptions, hodrickPrescottFilter, type TrendAndCycle } from './metrics/models/hp-filter.ts';
export { type NodeStrength, nodeStrength } from './metrics/models/node-strength.ts';
export { type PageRankOptions, pageRank } from './metrics/models/pagerank.ts';
export { type MeasuredAmount, onTrackRatio, requiredGrowth } from './metrics/models/required-growth.ts';
export { type RollingForecastError, type RollingForecastOptions, rollingForecastError } from './metrics/models/rolling-forecast-error.ts';
export {
  type BreakDivision,
  type BreakInterval,
  type StructuralBreaks,
  type StructuralBreaksOptions,
  structuralBreaks,
} from './metrics/models/structural-breaks.ts';
export { type TradePotentialOptions, tradePotential } from './metrics/models/trade-potential.ts';
export { valuesOfYears } from './metrics/models/values-of-years.ts';
export { weightedReciprocity } from './metrics/models/weighted-reciprocity.ts';
export type { ReadMatrix } from './metrics/read-matrix.ts';
export { dependenceAsymmetry } from './metrics/shares/dependence-asymmetry.ts';
export { type IntensityPropensity, type IntensityPropensityInput, intensityPropensity } from './metrics/shares/intensity-propensity.ts';
export { openness } from './metrics/shares/openness.ts';
export { partnerShare } from './metrics/shares/partner-share.ts';
export { rank } from './metrics/shares/rank.ts';
export { type RegionalIntroversionInput, regionalIntroversion } from './metrics/shares/regional-introversion.ts';
export { share } from './metrics/shares/share.ts';
export { symmetricIntensity } from './metrics/shares/symmetric-intensity.ts';
export { type TradeDependenceWhole, tradeDependence } from './metrics/shares/trade-dependence.ts';
export { type TradeEntropyOptions, tradeEntropy } from './metrics/shares/trade-entropy.ts';
export { type TradeIntensityInput, type TradeIntensityOptions, tradeIntensity } from './metrics/shares/trade-intensity.ts';
export { type TradeIntensityMatrixOptions, tradeIntensityMatrix } from './metrics/shares/trade-intensity-matrix.ts';
export { worldMarketShare } from './metrics/shares/world-market-share.ts';
export { type LabelledTable, type TableFields, tableOf, valuesByLabel } from './metrics/table-of.ts';
export type { YearValue } from './metrics/year-value.ts';
export { type Absence, absenceSchema } from './model/absence.ts';
export { type Book, bookSchema } from './model/book.ts';
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
export { type Economy, type EconomyCode, economyCodeSchema, economySchema } from './model/economy.ts';
export { type Event, eventSchema } from './model/event.ts';
export { findEconomy, membersOf } from './model/find-economy.ts';
export { type Flow, flowSchema, type RecordedFlow, recordedFlowSchema } from './model/flow.ts';
export { type IndicatorName, type IndicatorValue, indicatorNameSchema, indicatorValueSchema } from './model/indicator.ts';
export { type Licence, licenceSchema } from './model/licence.ts';
export { type Measure, measureSchema } from './model/measure.ts';
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
export { type Partnership, type PartnershipLevel, partnershipLevelSchema, partnershipSchema } from './model/partnership.ts';
export { type Period, periodSchema, yearOf, yearPeriod, yearSchema } from './model/period.ts';
export { type Product, productSchema } from './model/product.ts';
export {
  type Receipt,
  type ReceiptAlternate,
  type ReceiptCell,
  type ReceiptGap,
  type ReceiptStep,
  type ReceiptSubject,
  receiptAlternateSchema,
  receiptCellSchema,
  receiptGapSchema,
  receiptSchema,
  receiptStepSchema,
  receiptSubjectSchema,
} from './model/receipt.ts';
export { cifFobFactorSchema, type ReconciliationMethod, reconciliationMethodSchema } from './model/reconciliation.ts';
export { type Release, type ReleaseId, releaseIdSchema, releaseSchema } from './model/release.ts';
export { type Source, type SourceId, sourceIdSchema, sourceSchema } from './model/source.ts';
export { type SourcePolicy, type SourceRule, sourcePolicySchema, sourceRuleSchema } from './model/source-policy.ts';
export { type StatedValue, statedValueSchema } from './model/stated-value.ts';
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
  ViewGap,
  ViewGapPoint,
  ViewJoint,
  ViewPoint,
  ViewSeries,
  ViewSource,
  ViewUnit,
} from './model/view.ts';
export {
  type AsOf,
  asOfSchema,
  type Basis,
  basisSchema,
  type Chart,
  chartSchema,
  type SummaryTransform,
  summaryTransformSchema,
  type Transform,
  transformSchema,
  type ViewSpec,
  viewSpecSchema,
} from './model/view-spec.ts';
export {
  type BuiltDataset,
  checkVersion,
  type DatasetFingerprint,
  type NumbersOfRelease,
  type VersionCheck,
} from './quality/check-version.ts';
export {
  type ChangedRow,
  type ComparisonRule,
  compareReleases,
  observationKey,
  type ReleaseComparison,
  type RevisionRecord,
} from './quality/compare-releases.ts';
export { compareVintages, type VintageChange, type VintageComparison } from './quality/compare-vintages.ts';
export type { FigureOfFlow } from './quality/figure-of-flow.ts';
export { type ConstantFactor, type ConstantFactorOptions, findConstantFactor } from './quality/find-constant-factor.ts';
export { findImputedReporterYears, type ImputationOptions, type ReporterYear } from './quality/find-imputed-reporter-years.ts';
export {
  type ChaptersOfPeriod,
  findMissingChapters,
  type MissingChapters,
  type MissingChaptersOptions,
} from './quality/find-missing-chapters.ts';
export { findReImports, type ReImport } from './quality/find-re-imports.ts';
export { findTruncatedTables, type TableSize, type TruncatedTable, type TruncationOptions } from './quality/find-truncated-tables.ts';
export {
  findVintageJumps,
  type MovedFigure,
  type ScaledSeries,
  type VintageJumpOptions,
  type VintageJumps,
} from './quality/find-vintage-jumps.ts';
export { type DatasetProblem, validateDataset } from './quality/validate-dataset.ts';
export { isAtLeast, largestBump, leastVersionAfter, type VersionBump } from './quality/version-bump.ts';
export { applySourcePolicy, type Choice } from './queries/apply-source-policy.ts';
export { cellsOf, gapsOf } from './queries/cells-of.ts';
export { type Derivation, derive, type Operand } from './queries/derive.ts';
export { cifFobFactor } from './queries/importer-at-fob.ts';
export { type Cell, observationsOfCell } from './queries/observations-of-cell.ts';
export { type PairGapOfYear, type PairQuestion, pairGapsOf } from './queries/pair-gaps-of.ts';
export { type FlowQuestion, readFlow } from './queries/read-flow.ts';
export { type Gap, readGap } from './queries/read-gap.ts';
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
  defaultSpecificationQuestion,
  type SpecificationOutcome,
  type SpecificationQuestion,
  specificationCurve,
} from './queries/specification-curve.ts';
export { totalOverMembers } from './queries/total-over-members.ts';
export { type BookPair, bookPairsOf, lastGapOf } from './views/book-pairs-of.ts';
export { computeView } from './views/compute-view.ts';
export { decodeViewSpec } from './views/decode-view-spec.ts';
export { describeBands } from './views/describe-bands.ts';
export { describeGap } from './views/describe-gap.ts';
export { describeJoints } from './views/describe-joints.ts';
export { describePoint } from './views/describe-point.ts';
export { describeSources } from './views/describe-sources.ts';
export { type ConclusionInWords, describeConclusion } from './views/describe-specification-curve.ts';
export { describeSteadiness, type Steadiness } from './views/describe-steadiness.ts';
export { encodeViewSpec } from './views/encode-view-spec.ts';
export { explainGap, type GapExplanation } from './views/explain-gap.ts';
export { type GapPart, gapParts, gapSeriesOf, nameGapPart } from './views/gap-series-of.ts';
export { formatAsOf, formatSpecification } from './views/name-specifications.ts';
export { defaultViewSpec, type PaperViewName, paperViewNameOf, paperViewNames, paperViews } from './views/paper-views.ts';
export { type ChoicesOfView, choicesOfView, type OfferedValue } from './views/spec/choices-of-view.ts';
export { describeChoice } from './views/spec/describe-view-change.ts';
export { exchangeReporter } from './views/spec/exchange-reporter.ts';
export { faultsOfViewSpec } from './views/spec/faults-of-view-spec.ts';
export { type Holdings, holdingsOf } from './views/spec/holdings-of.ts';
export { type NearestView, type NearestViewOptions, nearestView } from './views/spec/nearest-view.ts';
export { type NearestViewSpec, nearestViewSpec, type ViewChange } from './views/spec/nearest-view-spec.ts';
export { viewSpecParameters } from './views/spec/parameter-readers.ts';
export { type ReadViewSpec, readViewSpec } from './views/spec/read-view-spec.ts';
export type { ViewFault } from './views/spec/view-fault.ts';
export { type ViewParameter, viewParameters } from './views/spec/view-parameter.ts';
export { viewToCsv } from './views/view-to-csv.ts';
export { type GapTableOfView, viewToGapTable } from './views/view-to-gap-table.ts';
export { type ViewEnvelope, viewToJson } from './views/view-to-json.ts';
export { viewToMarkdown } from './views/view-to-markdown.ts';
export { type ViewRow, viewRowColumns, viewToRows } from './views/view-to-rows.ts';
export { type TableHead, type TableOfView, viewToTable } from './views/view-to-table.ts';
export { type VintageOfPoint, type VintageOfView, vintagesOfView } from './views/vintages-of-view.ts';
// end of metrics
