export type { IndexFormula } from './compare-quantities.ts';
export {
  type ConstantMarketShare,
  type ConstantMarketShareInput,
  type ConstantMarketShareOptions,
  constantMarketShare,
} from './constant-market-share.ts';
export { type DecompositionMetricId, decompositionMetrics } from './decomposition-metrics.ts';
export { type GrowthMargins, type GrowthMarginsOptions, growthMargins } from './growth-margins.ts';
export { type HummelsKlenow, type HummelsKlenowOptions, hummelsKlenow } from './hummels-klenow.ts';
export type { IndexOptions, IndexPeriod } from './index-over-time.ts';
export { priceIndex } from './price-index.ts';
export { type PricesAndQuantities, type PriceVolume, type PriceVolumeOptions, priceVolume } from './price-volume.ts';
export { quantityIndex } from './quantity-index.ts';
export { shapley } from './shapley.ts';
export { type QuantityLine, unitValue, unitValueFormula, unitValueOfLines } from './unit-value.ts';
export { unitValueOutliers } from './unit-value-outliers.ts';
