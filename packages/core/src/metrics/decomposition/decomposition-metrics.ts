import type { MetricRecord } from '../definition/index.ts';
import { constantMarketShareMetric } from './constant-market-share.ts';
import { growthMarginsMetric } from './growth-margins.ts';
import { hummelsKlenowMetric } from './hummels-klenow.ts';
import { priceIndexMetric } from './price-index.ts';
import { priceVolumeMetric } from './price-volume.ts';
import { quantityIndexMetric } from './quantity-index.ts';
import { shapleyMetric } from './shapley.ts';
import { unitValueMetric } from './unit-value.ts';

/** Ids of the metrics of the family `decomposition`. */
export type DecompositionMetricId =
  | 'constant-market-share'
  | 'growth-margins'
  | 'hummels-klenow'
  | 'price-index'
  | 'price-volume'
  | 'quantity-index'
  | 'shapley'
  | 'unit-value';

/** The records of the family `decomposition`, in the order of their ids. */
export const decompositionMetrics: readonly MetricRecord<DecompositionMetricId>[] = [
  constantMarketShareMetric,
  growthMarginsMetric,
  hummelsKlenowMetric,
  priceIndexMetric,
  priceVolumeMetric,
  quantityIndexMetric,
  shapleyMetric,
  unitValueMetric,
];
