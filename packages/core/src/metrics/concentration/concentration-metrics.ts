import type { MetricRecord } from '../definition/index.ts';
import { effectiveNumberMetric } from './effective-number.ts';
import { evennessMetric } from './evenness.ts';
import { giniMetric } from './gini.ts';
import { hachmanMetric } from './hachman.ts';
import { herfindahlHirschmanIndexMetric } from './hhi.ts';
import { krugmanSpecialisationMetric } from './krugman-specialisation.ts';
import { theilDecompositionMetric } from './theil-decomposition.ts';
import { theilLMetric } from './theil-l.ts';
import { theilTMetric } from './theil-t.ts';
import { topShareMetric } from './top-share.ts';
import { unctadDiversificationMetric } from './unctad-diversification.ts';

/** Ids of the metrics of the family `concentration`. */
export type ConcentrationMetricId =
  | 'effective-number'
  | 'evenness'
  | 'gini'
  | 'hachman'
  | 'hhi'
  | 'krugman-specialisation'
  | 'theil-decomposition'
  | 'theil-l'
  | 'theil-t'
  | 'top-share'
  | 'unctad-diversification';

/** The records of the family `concentration`, in the order of their ids. */
export const concentrationMetrics: readonly MetricRecord<ConcentrationMetricId>[] = [
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
];
