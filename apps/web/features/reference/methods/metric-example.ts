import type { MetricId } from '@sogdia/core/metrics';
import examples from './metric-examples.json' with { type: 'json' };

const exampleById: ReadonlyMap<string, string> = new Map(Object.entries(examples));

/** A metric's example in TypeScript, which runs as a test of core. Throws `RangeError` for a metric without one, which no build passes. */
export function exampleOf(id: MetricId): string {
  const example = exampleById.get(id);
  if (example === undefined) throw new RangeError(`no example of ${id}`);
  return example;
}
