import type { MetricRecord } from '../definition/index.ts';
import { economicFitnessMetric } from './fitness/index.ts';
import { economicComplexityIndexMetric, productComplexityIndexMetric, reflectionsMetric } from './indices/index.ts';
import { complexityOutlookGainMetric, complexityOutlookIndexMetric } from './outlook/index.ts';
import { cleaningMetric, diversityMetric, presenceMetric, ubiquityMetric } from './presence/index.ts';
import { densityMetric, proximityMetric } from './relatedness/index.ts';

/** Ids of the metrics of the family `complexity`. */
export type ComplexityMetricId =
  | 'cleaning'
  | 'cog'
  | 'coi'
  | 'density'
  | 'diversity'
  | 'eci'
  | 'fitness'
  | 'pci'
  | 'presence'
  | 'proximity'
  | 'reflections'
  | 'ubiquity';

/** The records of the family `complexity`, in the order of their ids. */
export const complexityMetrics: readonly MetricRecord<ComplexityMetricId>[] = [
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
];
