import type { Observation, Observations } from '../trade/index.ts';

/**
 * The rows of observations that have to be looked at, with their numbers: all of a list; of a table by column, where many rows share an entry, the first row of
 * each entry and those whose value is no number.
 */
export function* rowsToCheck(observations: Observations): Generator<readonly [row: number, observation: Observation]> {
  const { columns } = observations;
  if (columns === undefined) yield* [...observations].entries();
  else {
    const seen = new Set<string>();
    const { flow, period, product, origin, value } = columns;
    for (let row = 0; row < value.length; row += 1) {
      const before = seen.size;
      seen.add(`f${flow[row]}`).add(`t${period[row]}`).add(`p${product[row]}`).add(`o${origin[row]}`);
      if (seen.size > before || !Number.isFinite(value[row])) yield [row, observations.at(row) as Observation];
    }
  }
}
