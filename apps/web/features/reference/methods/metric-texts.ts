import type { Language } from '@sogdia/core';
import { type MetricId, type MetricRecord, metricRegistry } from '@sogdia/core/metrics';
import { describeMetric, translate } from '@sogdia/core/workspace';

/** A metric's record with its name and explanation in a reader's language. */
export interface MetricInWords {
  readonly record: MetricRecord<MetricId>;
  readonly name: string;
  readonly description: string;
}

/** Every metric of the registry in words. */
export function metricsInWords(language: Language): readonly MetricInWords[] {
  return metricRegistry.map((record) => ({
    record,
    name: translate(language, `metric.${record.id}.name`),
    description: describeMetric(language, record.id),
  }));
}

/** One metric in words. Throws `RangeError` for an id without a record, which no exported page asks for. */
export function metricInWords(id: string, language: Language): MetricInWords {
  const metric = metricsInWords(language).find(({ record }) => record.id === id);
  if (metric === undefined) throw new RangeError(`no metric ${id}`);
  return metric;
}
