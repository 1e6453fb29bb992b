import type { Observation, ObservationColumns, Observations, Origin } from '@sogdia/core/model';
import { ObservationTable } from './observation-table.ts';

/**
 * Several lists of observations as one, one behind the other; a single one as it is. Of tables no observation is made: their lists of flows, periods,
 * products and origins are put together, and the columns point into these.
 * @example joinedObservations([[], []]).length // => 0
 */
export function joinedObservations(lists: readonly Observations[]): Observations {
  const filled = lists.filter(({ length }) => length > 0);
  const [only = []] = filled;
  if (filled.length < 2) return only;
  const columns = filled.flatMap((list) => list.columns ?? []);
  if (columns.length < filled.length) return filled.flatMap((list) => [...list]);
  const starts = [0];
  for (const { length } of filled) starts.push((starts.at(-1) ?? 0) + length);
  return new ObservationTable(joinedColumns(columns, starts), (row) => {
    const list = starts.findLastIndex((start) => start <= row);
    return filled[list]?.at(row - (starts[list] as number)) as Observation;
  });
}

function joinedColumns(all: readonly ObservationColumns[], starts: readonly number[]): ObservationColumns {
  const length = starts.at(-1) ?? 0;
  const flows = joinedEntries(all, starts, ({ flows: entries, flow: ids }) => ({ entries, ids }), keyOfFlow);
  const periods = joinedEntries(all, starts, ({ periods: entries, period: ids }) => ({ entries, ids }), String);
  const products = joinedEntries(all, starts, ({ products: entries, product: ids }) => ({ entries, ids }), String);
  const origins = joinedEntries(all, starts, ({ origins: entries, origin: ids }) => ({ entries, ids }), keyOfOrigin);
  const value = new Float64Array(length);
  for (const [at, columns] of all.entries()) value.set(columns.value, starts[at]);
  return {
    ...{ flows: flows.entries, periods: periods.entries, products: products.entries, origins: origins.entries },
    ...{ flow: flows.ids, period: periods.ids, product: products.ids, origin: origins.ids },
    value,
    suspects: all.flatMap(({ suspects = [] }, at) => suspects.map((row) => row + (starts[at] as number))),
    quantityUnits: all.every(({ quantityUnits }) => quantityUnits === null)
      ? null
      : (row) => {
          const list = starts.findLastIndex((start) => start <= row);
          return all[list]?.quantityUnits?.(row - (starts[list] as number)) ?? [];
        },
  };
}

interface Coded<Entry> {
  readonly entries: readonly Entry[];
  readonly ids: ArrayLike<number>;
}

/** A list of each of several columns as one, each entry once, and a column of positions in it. */
function joinedEntries<Entry>(
  all: readonly ObservationColumns[],
  starts: readonly number[],
  of: (columns: ObservationColumns) => Coded<Entry>,
  keyOf: (entry: Entry) => string,
): Coded<Entry> {
  const entries: Entry[] = [];
  const places = new Map<string, number>();
  const joined = new Uint32Array(starts.at(-1) ?? 0);
  for (const [at, columns] of all.entries()) {
    const coded = of(columns);
    const now = coded.entries.map((entry) => {
      const key = keyOf(entry);
      const place = places.get(key) ?? entries.push(entry) - 1;
      places.set(key, place);
      return place;
    });
    const start = starts[at] as number;
    for (let row = 0; row < coded.ids.length; row += 1) joined[start + row] = now[coded.ids[row] as number] as number;
  }
  return { entries, ids: joined };
}

function keyOfFlow({ reporter, partner, flow }: ObservationColumns['flows'][number]): string {
  return `${reporter} ${partner} ${flow}`;
}

function keyOfOrigin({ source, release, unit, valuation, status, confidence, flags }: Origin): string {
  return [source, release, unit, valuation, status, confidence, ...flags].join(' ');
}
