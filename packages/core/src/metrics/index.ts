export { InvalidParameterError } from '../errors/invalid-parameter-error.ts';
export { SogdiaError } from '../errors/sogdia-error.ts';
export { UnknownNameError } from '../errors/unknown-name-error.ts';
export { isMissing, type Missing, type MissingReason, missing, missingReasons, type Value } from '../model/values/missing.ts';
export { balassaIndex } from './advantage/balassa-index.ts';
export {
  type BilateralAdvantageInput,
  type BilateralAdvantageOptions,
  bilateralRevealedComparativeAdvantage,
} from './advantage/bilateral-rca.ts';
export { type DrysdaleComplementarityInput, drysdaleComplementarity } from './advantage/drysdale-complementarity.ts';
export { exportSimilarity } from './advantage/export-similarity.ts';
export { type ExportSimilarityAdvantageOptions, exportSimilarityByAdvantage } from './advantage/export-similarity-rca.ts';
export { expy } from './advantage/expy.ts';
export { grubelLloyd } from './advantage/intra-industry/grubel-lloyd.ts';
export { type GrubelLloydAggregateOptions, grubelLloydAggregate } from './advantage/intra-industry/grubel-lloyd-aggregate.ts';
export { marginalIntraIndustryTrade } from './advantage/intra-industry/marginal-iit.ts';
export { type LafayOptions, lafay } from './advantage/lafay.ts';
export { normalisedRevealedComparativeAdvantage } from './advantage/nrca.ts';
export { type ProdyOptions, prody, prodyCoverage } from './advantage/prody.ts';
export { revealedAdvantageTable, revealedComparativeAdvantage } from './advantage/rca.ts';
export { revealedSymmetricComparativeAdvantage } from './advantage/rsca.ts';
export { tradeBias } from './advantage/trade-bias.ts';
export { tradeComplementarity } from './advantage/trade-complementarity.ts';
export { type ComplexityTable, complexityOf } from './complexity/complexity-of.ts';
export { type EconomicFitness, economicFitness, type FitnessOptions } from './complexity/fitness/fitness.ts';
export { type EconomicComplexityOptions, economicComplexityIndex } from './complexity/indices/eci.ts';
export { type ProductComplexityOptions, productComplexityIndex } from './complexity/indices/pci.ts';
export { type Reflections, reflections } from './complexity/indices/reflections.ts';
export { type ComplexityGainOptions, complexityOutlookGain } from './complexity/outlook/cog.ts';
export { type ComplexityOutlookOptions, complexityOutlookIndex } from './complexity/outlook/coi.ts';
export { type CleanedTrade, type CleaningStep, type CleaningSteps, cleanTrade } from './complexity/presence/cleaning.ts';
export { diversity } from './complexity/presence/diversity.ts';
export { type FlaggedPresence, type PresenceOptions, presence } from './complexity/presence/presence.ts';
export type { Links, PresenceGraph } from './complexity/presence/presence-graph.ts';
export type { PresenceInput, PresenceTable } from './complexity/presence/presence-table.ts';
export { ubiquity } from './complexity/presence/ubiquity.ts';
export { type DensityOptions, type DensityTable, density, densityTable } from './complexity/relatedness/density.ts';
export { type ProximityOptions, type ProximityTable, proximity, proximityTable } from './complexity/relatedness/proximity.ts';
export { effectiveNumber } from './concentration/effective-number.ts';
export { evenness } from './concentration/evenness.ts';
export { type GiniOptions, gini } from './concentration/gini.ts';
export { hachman } from './concentration/hachman.ts';
export { type HerfindahlHirschmanOptions, herfindahlHirschmanIndex } from './concentration/hhi.ts';
export { type KrugmanSpecialisationOptions, krugmanSpecialisation } from './concentration/krugman-specialisation.ts';
export { type TheilDecomposition, theilDecomposition } from './concentration/theil-decomposition.ts';
export { theilL } from './concentration/theil-l.ts';
export { type TheilOptions, theilT } from './concentration/theil-t.ts';
export { topShare } from './concentration/top-share.ts';
export { unctadDiversification } from './concentration/unctad-diversification.ts';
export type { IndexFormula } from './decomposition/compare-quantities.ts';
export {
  type ConstantMarketShare,
  type ConstantMarketShareInput,
  type ConstantMarketShareOptions,
  constantMarketShare,
} from './decomposition/constant-market-share.ts';
export { type GrowthMargins, type GrowthMarginsOptions, growthMargins } from './decomposition/growth-margins.ts';
export { type HummelsKlenow, type HummelsKlenowOptions, hummelsKlenow } from './decomposition/hummels-klenow.ts';
export type { IndexOptions, IndexPeriod } from './decomposition/index-over-time.ts';
export { priceIndex } from './decomposition/price-index.ts';
export { type PricesAndQuantities, type PriceVolume, type PriceVolumeOptions, priceVolume } from './decomposition/price-volume.ts';
export { quantityIndex } from './decomposition/quantity-index.ts';
export { shapley } from './decomposition/shapley.ts';
export { type QuantityLine, unitValue, unitValueOfLines } from './decomposition/unit-value.ts';
export { unitValueOutliers } from './decomposition/unit-value-outliers.ts';
export type { LabelledFields, MetricInput, MetricOption, MetricOutputs, UndefinedCase } from './definition/index.ts';
export { costResponse } from './forecast/cost-response.ts';
export { type Forecast, type ForecastOptions, forecastBaseline } from './forecast/forecast-baseline.ts';
export { type ForecastErrorOptions, forecastError } from './forecast/forecast-error.ts';
export { levelAtGrowth } from './forecast/level-at-growth.ts';
export { type MeasuredAmount, onTrackRatio, requiredGrowth } from './forecast/required-growth.ts';
export { type RollingForecastError, type RollingForecastOptions, rollingForecastError } from './forecast/rolling-forecast-error.ts';
export { type CoefficientInference, type CoefficientInferenceOptions, coefficientInference } from './gravity/coefficient-inference.ts';
export type { RowIdentifiers, StandardErrorOptions } from './gravity/estimation/index.ts';
export type { GravityData } from './gravity/gravity-data.ts';
export { type LogLinearGravity, logLinearGravity } from './gravity/gravity-ols.ts';
export { type PoissonGravity, poissonGravity } from './gravity/gravity-ppml.ts';
export type { GravityCoefficient, GravityEstimates, GravityOptions } from './gravity/gravity-result.ts';
export { greatCircleDistance, type Position } from './gravity/great-circle-distance.ts';
export { type TradePotentialOptions, tradePotential } from './gravity/trade-potential.ts';
export {
  type LabelledTable,
  type Matrix,
  type MatrixInput,
  type ReadMatrix,
  type TableFields,
  tableOf,
  type Vector,
  valuesByLabel,
  type YearValue,
} from './input/index.ts';
export { type BalanceRun, type BalanceStreak, balanceStreak } from './levels/balance-streak.ts';
export { baseIndex, baseIndexSeries } from './levels/base-index.ts';
export { cagr } from './levels/cagr.ts';
export { coverageRatio } from './levels/coverage-ratio.ts';
export { growthContribution } from './levels/growth-contribution.ts';
export { growthRate, growthRates } from './levels/growth-rate.ts';
export { logGrowth } from './levels/log-growth.ts';
export { midpointGrowth } from './levels/midpoint-growth.ts';
export { normalisedBalance } from './levels/normalised-balance.ts';
export { realValue, realValueSeries } from './levels/real-value.ts';
export { totalTrade } from './levels/total-trade.ts';
export { tradeBalance } from './levels/trade-balance.ts';
export { countWithoutLogarithm, type TrendGrowthOptions, trendGrowth } from './levels/trend-growth.ts';
export { type VolatilityOptions, volatility } from './levels/volatility.ts';
export { cifToFob } from './mirror/cif-to-fob.ts';
export { mirrorDiscrepancy } from './mirror/mirror-discrepancy.ts';
export { mirrorLogGap } from './mirror/mirror-log-gap.ts';
export { mirrorRatio } from './mirror/mirror-ratio.ts';
export type { Reliability } from './mirror/pair-discrepancy.ts';
export { type ReconciledFlowOptions, type ReconciliationWeights, reconciledFlow } from './mirror/reconciled-flow.ts';
export { type ReliabilityOptions, reliability } from './mirror/reliability.ts';
export { type HubsAndAuthorities, hubsAndAuthorities } from './network/hits.ts';
export { type NodeStrength, nodeStrength } from './network/node-strength.ts';
export { type PageRankOptions, pageRank } from './network/pagerank.ts';
export { weightedReciprocity } from './network/weighted-reciprocity.ts';
export type { Interval } from './numerics/index.ts';
export {
  computeMetric,
  findMetric,
  type MetricFamily,
  type MetricId,
  type MetricRecord,
  type MetricRow,
  type MetricSettings,
  metricRegistry,
} from './registry/index.ts';
export { type HodrickPrescottOptions, hodrickPrescottFilter, type TrendAndCycle } from './series/hp-filter.ts';
export {
  type BreakDivision,
  type BreakInterval,
  type StructuralBreaks,
  type StructuralBreaksOptions,
  structuralBreaks,
} from './series/structural-breaks.ts';
export { valuesOfYears } from './series/values-of-years.ts';
export { dependenceAsymmetry } from './shares/dependence-asymmetry.ts';
export { type IntensityPropensity, type IntensityPropensityInput, intensityPropensity } from './shares/intensity-propensity.ts';
export { openness } from './shares/openness.ts';
export { partnerShare } from './shares/partner-share.ts';
export { rank } from './shares/rank.ts';
export { type RegionalIntroversionInput, regionalIntroversion } from './shares/regional-introversion.ts';
export { share } from './shares/share.ts';
export { symmetricIntensity } from './shares/symmetric-intensity.ts';
export { type TradeDependenceWhole, tradeDependence } from './shares/trade-dependence.ts';
export { type TradeEntropyOptions, tradeEntropy } from './shares/trade-entropy.ts';
export { type TradeIntensityInput, type TradeIntensityOptions, tradeIntensity } from './shares/trade-intensity.ts';
export { type TradeIntensityMatrixOptions, tradeIntensityMatrix } from './shares/trade-intensity-matrix.ts';
export { worldMarketShare } from './shares/world-market-share.ts';
