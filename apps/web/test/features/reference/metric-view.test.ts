import { computeView, type Dataset, decodeViewSpec, encodeViewSpec } from '@sogdia/core';
import { metricRegistry } from '@sogdia/core/metrics';
import { measureSchema, transformSchema } from '@sogdia/core/model';
import { describe, expect, test } from 'vitest';
import { receiptsOfView } from '../../../features/receipts/index.ts';
import { queryThatShows } from '../../../features/reference/methods/metric-view.ts';
import { wholeDataset } from '../../../lib/dataset.ts';

const dataset: Dataset = await wholeDataset();
const shown = metricRegistry.flatMap(({ id }) => {
  const query = queryThatShows(id);
  return query === null ? [] : [[id, query] as const];
});

/** The metrics that the numbers of a view are results of; none where the view cannot be asked for. */
function metricsOf(query: string): readonly string[] {
  try {
    return receiptsOfView(computeView(dataset, decodeViewSpec(dataset, query))).flatMap((receipt) =>
      receipt.kind === 'step' ? [receipt.operation] : [],
    );
  } catch {
    return [];
  }
}

describe('queryThatShows', () => {
  test.each(shown)('%s: a view, as Explore writes it, whose numbers are of that metric', (id, query) => {
    expect(encodeViewSpec(dataset, decodeViewSpec(dataset, query))).toBe(query);
    expect(metricsOf(query)).toContain(id);
  });

  test('every metric that a measure, a transform, a record or a unit of money asks for by itself has a view', () => {
    const asked = [
      ...measureSchema.options.map((measure) => `measure=${measure}`),
      ...measureSchema.options.map((measure) => `measure=${measure}&by=product&level=section`),
      ...transformSchema.options.map((transform) => `measure=export&transform=${transform}`),
      'measure=export&record=both',
      'measure=export&record=reconciled',
      'measure=export&money=usd-constant',
      'measure=export&money=of-gdp',
      'measure=hhi&partners=CA5',
    ];
    const metrics = new Set<string>(metricRegistry.map(({ id }) => id));
    const used = new Set(asked.flatMap(metricsOf).filter((operation) => metrics.has(operation)));
    expect(used.size).toBeGreaterThan(20);
    expect([...used].filter((id) => !shown.some(([metric]) => metric === id))).toEqual([]);
  });
});
