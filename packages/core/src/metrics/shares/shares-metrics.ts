import type { MetricRecord } from '../definition/index.ts';
import { dependenceAsymmetryMetric } from './dependence-asymmetry.ts';
import { intensityPropensityMetric } from './intensity-propensity.ts';
import { opennessMetric } from './openness.ts';
import { partnerShareMetric } from './partner-share.ts';
import { rankMetric } from './rank.ts';
import { regionalIntroversionMetric } from './regional-introversion.ts';
import { shareMetric } from './share.ts';
import { symmetricIntensityMetric } from './symmetric-intensity.ts';
import { tradeDependenceMetric } from './trade-dependence.ts';
import { tradeEntropyMetric } from './trade-entropy.ts';
import { tradeIntensityMetric } from './trade-intensity.ts';
import { worldMarketShareMetric } from './world-market-share.ts';

/** Ids of the metrics of the family `shares`. */
export type SharesMetricId =
  | 'dependence-asymmetry'
  | 'intensity-propensity'
  | 'openness'
  | 'partner-share'
  | 'rank'
  | 'regional-introversion'
  | 'share'
  | 'symmetric-intensity'
  | 'trade-dependence'
  | 'trade-entropy'
  | 'trade-intensity'
  | 'world-market-share';

/** The records of the family `shares`, in the order of their ids. */
export const sharesMetrics: readonly MetricRecord<SharesMetricId>[] = [
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
];
