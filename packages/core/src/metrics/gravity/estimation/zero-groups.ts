import type { Grouping } from './grouping.ts';
import { rowsWhere } from './rows-where.ts';

/**
 * Rows of groups whose outcomes are all 0, which tell nothing of a Poisson model: their effect runs off without end. Dropping them can
 * empty further groups, so it is repeated. Formula: rows in a group of some effect with sum of y = 0 over the rows that are left.
 * Units: none. Shape: positions, upward. Undefined: never.
 * Reference: Correia, Guimaraes and Zylkin 2020, doi:10.1177/1536867X20909691.
 * @example zeroGroupRows(Float64Array.of(0, 0, 3), [groupingOf('exporter', ['a', 'a', 'b'], [0, 1, 2])]) // => [0, 1]
 */
export function zeroGroupRows(outcome: Float64Array, effects: readonly Grouping[]): readonly number[] {
  const dropped = new Uint8Array(outcome.length);
  for (let found = true; found; ) {
    found = false;
    for (const { labels, of } of effects) {
      const some = new Uint8Array(labels.length);
      for (let row = 0; row < outcome.length; row += 1) if (dropped[row] === 0 && (outcome[row] as number) > 0) some[of[row] as number] = 1;
      for (let row = 0; row < outcome.length; row += 1) {
        if (dropped[row] === 1 || some[of[row] as number] === 1) continue;
        dropped[row] = 1;
        found = true;
      }
    }
  }
  return rowsWhere(dropped, (mark) => mark === 1);
}
