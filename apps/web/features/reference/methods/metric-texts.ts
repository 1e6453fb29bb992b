import type { Language } from '@sogdia/core';
import { metricRegistry } from '@sogdia/core/metrics';
import { describeMetric, translate } from '@sogdia/core/workspace';

/** Every metric's record of the registry with its name and explanation in a reader's language. */
export function metricsInWords(language: Language) {
  return metricRegistry.map((record) => ({
    record,
    name: translate(language, `metric.${record.id}.name`),
    description: describeMetric(language, record.id),
  }));
}

/** One metric in words. Throws `RangeError` for an id without a record, which no exported page asks for. */
export function metricInWords(id: string, language: Language) {
  const metric = metricsInWords(language).find(({ record }) => record.id === id);
  if (metric === undefined) throw new RangeError(`no metric ${id}`);
  return metric;
}
