export { type AdvantageMetricId, advantageMetrics } from './advantage-metrics.ts';
export { balassaIndex, revealedComparativeAdvantageFormula } from './balassa-index.ts';
export { type BilateralAdvantageInput, type BilateralAdvantageOptions, bilateralRevealedComparativeAdvantage } from './bilateral-rca.ts';
export { type DrysdaleComplementarityInput, drysdaleComplementarity } from './drysdale-complementarity.ts';
export { exportSimilarity, exportSimilarityFormula } from './export-similarity.ts';
export { type ExportSimilarityAdvantageOptions, exportSimilarityByAdvantage } from './export-similarity-rca.ts';
export { expy } from './expy.ts';
export {
  type GrubelLloydAggregateOptions,
  grubelLloyd,
  grubelLloydAggregate,
  grubelLloydAggregateFormula,
  grubelLloydFormula,
  marginalIntraIndustryTrade,
} from './intra-industry/index.ts';
export { type LafayOptions, lafay } from './lafay.ts';
export { normalisedRevealedComparativeAdvantage } from './nrca.ts';
export { type ProdyOptions, prody, prodyCoverage } from './prody.ts';
export { revealedAdvantageOf, revealedAdvantageTable, revealedComparativeAdvantage } from './rca.ts';
export { revealedSymmetricComparativeAdvantage } from './rsca.ts';
export { tradeBias } from './trade-bias.ts';
export { tradeComplementarity, tradeComplementarityFormula } from './trade-complementarity.ts';
