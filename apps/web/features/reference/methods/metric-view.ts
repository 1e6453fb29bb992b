import type { MetricId } from '@sogdia/core/metrics';
import views from './metric-views.json' with { type: 'json' };

const queryById: ReadonlyMap<string, string> = new Map(Object.entries(views));

/** The query of a view of the shipped data whose numbers are those of a metric; null for a metric that no view shows. */
export function queryThatShows(id: MetricId): string | null {
  return queryById.get(id) ?? null;
}
