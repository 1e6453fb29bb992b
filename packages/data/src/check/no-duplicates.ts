import type { IndicatorValue, Observation } from '@sogdia/core/model';
import { type Fault, fault } from '../harmonize/index.ts';

/** Whether each release speaks of a cell (reporter, partner, flow, period, product) at most once. */
export function noDuplicateObservations(observations: readonly Observation[]): readonly Fault[] {
  return repeated(observations.map((row) => [row.release, row.reporter, row.partner, row.flow, row.period, row.product].join(' ')));
}

/**
 * Whether each source of a release gives an indicator of an economy in a year, month or part of a year at most once: a collection
 * may hold two sources that disagree. Open periods may list several.
 */
export function noDuplicateIndicators(values: readonly IndicatorValue[]): readonly Fault[] {
  return repeated(
    values.filter((row) => row.period !== '').map((row) => [row.release, row.source, row.indicator, row.economy, row.period].join(' ')),
  );
}

function repeated(keys: readonly string[]): readonly Fault[] {
  const counts = Map.groupBy(keys, (key) => key);
  return [...counts]
    .filter(([, list]) => list.length > 1)
    .map(([key, list]) => fault('duplicates', key, `figure repeated: ${key} stands ${list.length} times; expected once`));
}
