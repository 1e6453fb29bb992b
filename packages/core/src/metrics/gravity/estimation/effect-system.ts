import type { Grouping } from './grouping.ts';
import { picked } from './picked.ts';

/** Effects over rows, set out for solving: which is eliminated, its rows group by group, and the columns of the others. */
export interface EffectSystem {
  readonly rows: number;
  readonly effects: readonly Grouping[];
  /** Place of the effect with the most levels, -1 when there is none. */
  readonly absorbed: number;
  readonly groupRows: readonly Int32Array[];
  /** The columns of the others that each two neighbouring groups have, upward. */
  readonly pairColumns: readonly Int32Array[];
  /** Places of the other effects, the first column of each, and for each the column of every row. */
  readonly others: readonly number[];
  readonly starts: readonly number[];
  readonly places: readonly Int32Array[];
  readonly size: number;
  /** A weight of 1 for every row: what is found under these weights is kept with the system. */
  readonly equalWeights: Float64Array;
}

/**
 * Sets out effects for solving under any weights. Formula: none. Units: none. Shape: groupings over the same `rows`.
 * Undefined: never.
 * @example effectSystem([groupingOf('exporter', ['a', 'b', 'b'], [0, 1, 2])], 3).groupRows // => [Int32Array.of(0), Int32Array.of(1, 2)]
 */
export function effectSystem(effects: readonly Grouping[], rows: number): EffectSystem {
  const sizes = effects.map(({ labels }) => labels.length);
  const absorbed = sizes.indexOf(Math.max(...sizes));
  const others = Array.from(effects.keys()).filter((effect) => effect !== absorbed);
  const starts: number[] = [];
  let size = 0;
  for (const effect of others) {
    starts.push(size);
    size += sizes[effect] as number;
  }
  const places = others.map((effect, index) => (effects[effect] as Grouping).of.map((level) => (starts[index] as number) + level));
  const groupRows = absorbed === -1 ? [] : rowsByGroup(effects[absorbed] as Grouping);
  return {
    rows,
    effects,
    absorbed,
    groupRows,
    pairColumns: Array.from({ length: groupRows.length / 2 + 0.5 }, (_, pair) =>
      columnsOf(groupRows.slice(2 * pair, 2 * pair + 2), places),
    ),
    others,
    starts,
    places,
    size,
    equalWeights: new Float64Array(rows).fill(1),
  };
}

/** The columns that some groups have, upward. */
function columnsOf(groups: readonly Int32Array[], places: readonly Int32Array[]): Int32Array {
  return Int32Array.from(new Set(groups.flatMap((rows) => places.flatMap((place) => [...picked(place, rows)])))).sort();
}

function rowsByGroup({ labels, of }: Grouping): readonly Int32Array[] {
  const rows = labels.map((): number[] => []);
  for (let row = 0; row < of.length; row += 1) (rows[of[row] as number] as number[]).push(row);
  return rows.map((own) => Int32Array.from(own));
}
