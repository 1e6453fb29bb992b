import { metricRegistry } from '@sogdia/core/metrics';

/** Whether a step of a receipt is a metric of the library, of which more can be said. */
export function isMetric(operation: string): boolean {
  return metricRegistry.some(({ id }) => id === operation);
}

/** The command that prints what a metric computes, by which formula, and whose it is. */
export function wordsOfMethod(id: string): readonly string[] {
  return ['compute', id, '--help'];
}
