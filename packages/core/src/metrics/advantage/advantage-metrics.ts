import type { MetricRecord } from '../definition/index.ts';
import { bilateralRevealedComparativeAdvantageMetric } from './bilateral-rca.ts';
import { drysdaleComplementarityMetric } from './drysdale-complementarity.ts';
import { exportSimilarityMetric } from './export-similarity.ts';
import { exportSimilarityByAdvantageMetric } from './export-similarity-rca.ts';
import { expyMetric } from './expy.ts';
import { grubelLloydAggregateMetric, grubelLloydMetric, marginalIntraIndustryTradeMetric } from './intra-industry/index.ts';
import { lafayMetric } from './lafay.ts';
import { normalisedRevealedComparativeAdvantageMetric } from './nrca.ts';
import { prodyMetric } from './prody.ts';
import { revealedComparativeAdvantageMetric } from './rca.ts';
import { revealedSymmetricComparativeAdvantageMetric } from './rsca.ts';
import { tradeBiasMetric } from './trade-bias.ts';
import { tradeComplementarityMetric } from './trade-complementarity.ts';

/** Ids of the metrics of the family `advantage`. */
export type AdvantageMetricId =
  | 'bilateral-rca'
  | 'drysdale-complementarity'
  | 'export-similarity-rca'
  | 'export-similarity'
  | 'expy'
  | 'grubel-lloyd-aggregate'
  | 'grubel-lloyd'
  | 'lafay'
  | 'marginal-iit'
  | 'nrca'
  | 'prody'
  | 'rca'
  | 'rsca'
  | 'trade-bias'
  | 'trade-complementarity';

/** The records of the family `advantage`, in the order of their ids. */
export const advantageMetrics: readonly MetricRecord<AdvantageMetricId>[] = [
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
];
