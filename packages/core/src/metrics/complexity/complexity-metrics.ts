import type { MetricRecord } from '../metric.ts';
import { cleaningMetric } from './cleaning.ts';
import { complexityOutlookGainMetric } from './cog.ts';
import { complexityOutlookIndexMetric } from './coi.ts';
import { densityMetric } from './density.ts';
import { diversityMetric } from './diversity.ts';
import { economicComplexityIndexMetric } from './eci.ts';
import { economicFitnessMetric } from './fitness.ts';
import { productComplexityIndexMetric } from './pci.ts';
import { presenceMetric } from './presence.ts';
import { proximityMetric } from './proximity.ts';
import { reflectionsMetric } from './reflections.ts';
import { ubiquityMetric } from './ubiquity.ts';

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
