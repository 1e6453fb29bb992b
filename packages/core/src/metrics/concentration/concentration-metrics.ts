import type { MetricRecord } from '../metric.ts';
import { effectiveNumberMetric } from './effective-number.ts';
import { herfindahlHirschmanIndexMetric } from './hhi.ts';

/** Ids of the metrics of the family `concentration`. */
export type ConcentrationMetricId = 'effective-number' | 'hhi';

/** The records of the family `concentration`, in the order of their ids. */
export const concentrationMetrics: readonly MetricRecord<ConcentrationMetricId>[] = [effectiveNumberMetric, herfindahlHirschmanIndexMetric];
