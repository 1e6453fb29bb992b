/* Written by `pnpm reference` of the files that hold the record of a metric. */
import { bilateralRevealedComparativeAdvantageMetric } from '../advantage/bilateral-rca.ts';
import { drysdaleComplementarityMetric } from '../advantage/drysdale-complementarity.ts';
import { exportSimilarityMetric } from '../advantage/export-similarity.ts';
import { exportSimilarityByAdvantageMetric } from '../advantage/export-similarity-rca.ts';
import { expyMetric } from '../advantage/expy.ts';
import { grubelLloydMetric } from '../advantage/intra-industry/grubel-lloyd.ts';
import { grubelLloydAggregateMetric } from '../advantage/intra-industry/grubel-lloyd-aggregate.ts';
import { marginalIntraIndustryTradeMetric } from '../advantage/intra-industry/marginal-iit.ts';
import { lafayMetric } from '../advantage/lafay.ts';
import { normalisedRevealedComparativeAdvantageMetric } from '../advantage/nrca.ts';
import { prodyMetric } from '../advantage/prody.ts';
import { revealedComparativeAdvantageMetric } from '../advantage/rca.ts';
import { revealedSymmetricComparativeAdvantageMetric } from '../advantage/rsca.ts';
import { tradeBiasMetric } from '../advantage/trade-bias.ts';
import { tradeComplementarityMetric } from '../advantage/trade-complementarity.ts';
import { economicFitnessMetric } from '../complexity/fitness/fitness.ts';
import { economicComplexityIndexMetric } from '../complexity/indices/eci.ts';
import { productComplexityIndexMetric } from '../complexity/indices/pci.ts';
import { reflectionsMetric } from '../complexity/indices/reflections.ts';
import { complexityOutlookGainMetric } from '../complexity/outlook/cog.ts';
import { complexityOutlookIndexMetric } from '../complexity/outlook/coi.ts';
import { cleaningMetric } from '../complexity/presence/cleaning.ts';
import { diversityMetric } from '../complexity/presence/diversity.ts';
import { presenceMetric } from '../complexity/presence/presence.ts';
import { ubiquityMetric } from '../complexity/presence/ubiquity.ts';
import { densityMetric } from '../complexity/relatedness/density.ts';
import { proximityMetric } from '../complexity/relatedness/proximity.ts';
import { effectiveNumberMetric } from '../concentration/effective-number.ts';
import { evennessMetric } from '../concentration/evenness.ts';
import { giniMetric } from '../concentration/gini.ts';
import { hachmanMetric } from '../concentration/hachman.ts';
import { herfindahlHirschmanIndexMetric } from '../concentration/hhi.ts';
import { krugmanSpecialisationMetric } from '../concentration/krugman-specialisation.ts';
import { theilDecompositionMetric } from '../concentration/theil-decomposition.ts';
import { theilLMetric } from '../concentration/theil-l.ts';
import { theilTMetric } from '../concentration/theil-t.ts';
import { topShareMetric } from '../concentration/top-share.ts';
import { unctadDiversificationMetric } from '../concentration/unctad-diversification.ts';
import { constantMarketShareMetric } from '../decomposition/constant-market-share.ts';
import { growthMarginsMetric } from '../decomposition/growth-margins.ts';
import { hummelsKlenowMetric } from '../decomposition/hummels-klenow.ts';
import { priceIndexMetric } from '../decomposition/price-index.ts';
import { priceVolumeMetric } from '../decomposition/price-volume.ts';
import { quantityIndexMetric } from '../decomposition/quantity-index.ts';
import { shapleyMetric } from '../decomposition/shapley.ts';
import { unitValueMetric } from '../decomposition/unit-value.ts';
import { costResponseMetric } from '../forecast/cost-response.ts';
import { forecastBaselineMetric } from '../forecast/forecast-baseline.ts';
import { forecastErrorMetric } from '../forecast/forecast-error.ts';
import { levelAtGrowthMetric } from '../forecast/level-at-growth.ts';
import { requiredGrowthMetric } from '../forecast/required-growth.ts';
import { logLinearGravityMetric } from '../gravity/gravity-ols.ts';
import { poissonGravityMetric } from '../gravity/gravity-ppml.ts';
import { tradePotentialMetric } from '../gravity/trade-potential.ts';
import { balanceStreakMetric } from '../levels/balance-streak.ts';
import { baseIndexMetric } from '../levels/base-index.ts';
import { cagrMetric } from '../levels/cagr.ts';
import { coverageRatioMetric } from '../levels/coverage-ratio.ts';
import { growthContributionMetric } from '../levels/growth-contribution.ts';
import { growthRateMetric } from '../levels/growth-rate.ts';
import { logGrowthMetric } from '../levels/log-growth.ts';
import { midpointGrowthMetric } from '../levels/midpoint-growth.ts';
import { normalisedBalanceMetric } from '../levels/normalised-balance.ts';
import { realValueMetric } from '../levels/real-value.ts';
import { totalTradeMetric } from '../levels/total-trade.ts';
import { tradeBalanceMetric } from '../levels/trade-balance.ts';
import { trendGrowthMetric } from '../levels/trend-growth.ts';
import { volatilityMetric } from '../levels/volatility.ts';
import { cifToFobMetric } from '../mirror/cif-to-fob.ts';
import { mirrorDiscrepancyMetric } from '../mirror/mirror-discrepancy.ts';
import { mirrorLogGapMetric } from '../mirror/mirror-log-gap.ts';
import { mirrorRatioMetric } from '../mirror/mirror-ratio.ts';
import { reconciledFlowMetric } from '../mirror/reconciled-flow.ts';
import { reliabilityMetric } from '../mirror/reliability.ts';
import { hubsAndAuthoritiesMetric } from '../network/hits.ts';
import { nodeStrengthMetric } from '../network/node-strength.ts';
import { pageRankMetric } from '../network/pagerank.ts';
import { weightedReciprocityMetric } from '../network/weighted-reciprocity.ts';
import { hodrickPrescottFilterMetric } from '../series/hp-filter.ts';
import { structuralBreaksMetric } from '../series/structural-breaks.ts';
import { dependenceAsymmetryMetric } from '../shares/dependence-asymmetry.ts';
import { intensityPropensityMetric } from '../shares/intensity-propensity.ts';
import { opennessMetric } from '../shares/openness.ts';
import { partnerShareMetric } from '../shares/partner-share.ts';
import { rankMetric } from '../shares/rank.ts';
import { regionalIntroversionMetric } from '../shares/regional-introversion.ts';
import { shareMetric } from '../shares/share.ts';
import { symmetricIntensityMetric } from '../shares/symmetric-intensity.ts';
import { tradeDependenceMetric } from '../shares/trade-dependence.ts';
import { tradeEntropyMetric } from '../shares/trade-entropy.ts';
import { tradeIntensityMetric } from '../shares/trade-intensity.ts';
import { worldMarketShareMetric } from '../shares/world-market-share.ts';

/** Every record of a metric, by its family. */
export const metricRecords = {
  levels: [
    balanceStreakMetric,
    baseIndexMetric,
    cagrMetric,
    coverageRatioMetric,
    growthContributionMetric,
    growthRateMetric,
    logGrowthMetric,
    midpointGrowthMetric,
    normalisedBalanceMetric,
    realValueMetric,
    totalTradeMetric,
    tradeBalanceMetric,
    trendGrowthMetric,
    volatilityMetric,
  ],
  shares: [
    dependenceAsymmetryMetric,
    intensityPropensityMetric,
    opennessMetric,
    partnerShareMetric,
    rankMetric,
    regionalIntroversionMetric,
    shareMetric,
    symmetricIntensityMetric,
    tradeDependenceMetric,
    tradeEntropyMetric,
    tradeIntensityMetric,
    worldMarketShareMetric,
  ],
  concentration: [
    effectiveNumberMetric,
    evennessMetric,
    giniMetric,
    hachmanMetric,
    herfindahlHirschmanIndexMetric,
    krugmanSpecialisationMetric,
    theilDecompositionMetric,
    theilLMetric,
    theilTMetric,
    topShareMetric,
    unctadDiversificationMetric,
  ],
  advantage: [
    bilateralRevealedComparativeAdvantageMetric,
    drysdaleComplementarityMetric,
    exportSimilarityByAdvantageMetric,
    exportSimilarityMetric,
    expyMetric,
    grubelLloydAggregateMetric,
    grubelLloydMetric,
    lafayMetric,
    marginalIntraIndustryTradeMetric,
    normalisedRevealedComparativeAdvantageMetric,
    prodyMetric,
    revealedComparativeAdvantageMetric,
    revealedSymmetricComparativeAdvantageMetric,
    tradeBiasMetric,
    tradeComplementarityMetric,
  ],
  complexity: [
    cleaningMetric,
    complexityOutlookGainMetric,
    complexityOutlookIndexMetric,
    densityMetric,
    diversityMetric,
    economicComplexityIndexMetric,
    economicFitnessMetric,
    productComplexityIndexMetric,
    presenceMetric,
    proximityMetric,
    reflectionsMetric,
    ubiquityMetric,
  ],
  decomposition: [
    constantMarketShareMetric,
    growthMarginsMetric,
    hummelsKlenowMetric,
    priceIndexMetric,
    priceVolumeMetric,
    quantityIndexMetric,
    shapleyMetric,
    unitValueMetric,
  ],
  mirror: [cifToFobMetric, mirrorDiscrepancyMetric, mirrorLogGapMetric, mirrorRatioMetric, reconciledFlowMetric, reliabilityMetric],
  gravity: [logLinearGravityMetric, poissonGravityMetric, tradePotentialMetric],
  forecast: [costResponseMetric, forecastBaselineMetric, forecastErrorMetric, levelAtGrowthMetric, requiredGrowthMetric],
  series: [hodrickPrescottFilterMetric, structuralBreaksMetric],
  network: [hubsAndAuthoritiesMetric, nodeStrengthMetric, pageRankMetric, weightedReciprocityMetric],
};
