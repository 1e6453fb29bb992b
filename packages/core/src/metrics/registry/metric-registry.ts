import { nearestNames } from '../../errors/nearest-names.ts';
import { UnknownNameError } from '../../errors/unknown-name-error.ts';
import type { MetricDefinition } from '../definition/index.ts';
import { metricRecords } from './metric-records.data.ts';

/** The families of metrics; a metric's file lives in the folder of its family. */
export type MetricFamily = keyof typeof metricRecords;

/** Id of a metric that core computes. */
export type MetricId = (typeof metricRecords)[MetricFamily][number]['id'];

/** What the registry knows of a metric: its record, and its family. */
export interface MetricRecord<Id extends string = string> extends MetricDefinition<Id> {
  readonly family: MetricFamily;
}

/** Every metric that core computes, family after family. */
export const metricRegistry: readonly MetricRecord<MetricId>[] = /* @__PURE__ */ allOf(metricRecords);

function allOf(records: Readonly<Record<MetricFamily, readonly MetricDefinition<MetricId>[]>>): readonly MetricRecord<MetricId>[] {
  return (Object.keys(records) as MetricFamily[]).flatMap((family) => records[family].map((record) => ({ ...record, family })));
}

/**
 * The record of a metric by its id.
 * Throws: `UnknownNameError` with the nearest ids when there is none.
 * @example findMetric('share').formula // => 'v / t'
 */
export function findMetric(id: string): MetricRecord<MetricId> {
  const record = metricRegistry.find((candidate) => candidate.id === id);
  if (record !== undefined) return record;
  const ids = metricRegistry.map((candidate) => candidate.id);
  throw new UnknownNameError('metric', id, ids, nearestNames(id, ids));
}
