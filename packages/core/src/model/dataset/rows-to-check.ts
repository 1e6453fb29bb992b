import type { Observation, Observations } from '../trade/index.ts';

/**
 * The rows of observations that have to be looked at, with their numbers: all of a list; of a table by column, where many rows share an entry, the first row of
 * each entry, those whose value is no number, and those that its maker suspects.
 */
export function* rowsToCheck(observations: Observations): Generator<readonly [row: number, observation: Observation]> {
  const { columns } = observations;
  if (columns === undefined) yield* [...observations].entries();
  else {
    const { flow, period, product, origin, value, suspects } = columns;
    const suspected = new Set(suspects);
    const lists = [flow, period, product, origin].map((ids) => ({ ids, seen: new Set<number>() }));
    for (let row = 0; row < value.length; row += 1) {
      let isNew = !Number.isFinite(value[row]) || suspected.has(row);
      for (const { ids, seen } of lists) {
        const id = Number(ids[row]);
        isNew ||= !seen.has(id);
        seen.add(id);
      }
      if (isNew) yield [row, observations.at(row) as Observation];
    }
  }
}
