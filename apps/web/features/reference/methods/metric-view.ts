import type { MetricId } from '@sogdia/core/metrics';
import { ownValue } from '@sogdia/core/model';
import views from './metric-views.json' with { type: 'json' };

/** The query of a view of the shipped data whose numbers are those of a metric; null for a metric that no view shows. */
export function queryThatShows(id: MetricId): string | null {
  return ownValue<string>(views, id) ?? null;
}
