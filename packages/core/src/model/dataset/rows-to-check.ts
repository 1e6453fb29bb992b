import type { Observation, Observations } from '../trade/index.ts';

/**
 * The rows of observations that have to be looked at, with their numbers: all of a list; of a table by column, where many rows share an entry, the first row of
 * each entry, those whose value is no number, and those that its maker suspects.
 */
export function* rowsToCheck(observations: Observations): Generator<readonly [row: number, observation: Observation]> {
  const { columns } = observations;
  if (columns === undefined) return yield* [...observations].entries();
  const { flow, period, product, origin, value, suspects } = columns;
  const suspected = new Set(suspects);
  /** The entries that were met, each list's numbers apart from those of others. */
  const seen = new Set<number>();
  for (let row = 0; row < value.length; row += 1) {
    const before = seen.size;
    for (const [at, ids] of [flow, period, product, origin].entries()) seen.add(Number(ids[row]) * 4 + at);
    if (seen.size > before || !Number.isFinite(value[row]) || suspected.has(row)) yield [row, observations.at(row) as Observation];
  }
}
