import type { MetricRecord } from '../definition/index.ts';
import { hodrickPrescottFilterMetric } from './hp-filter.ts';
import { structuralBreaksMetric } from './structural-breaks.ts';

/** Ids of the metrics of the family `series`. */
export type SeriesMetricId = 'hp-filter' | 'structural-breaks';

/** The records of the family `series`, in the order of their ids. */
export const seriesMetrics: readonly MetricRecord<SeriesMetricId>[] = [hodrickPrescottFilterMetric, structuralBreaksMetric];
