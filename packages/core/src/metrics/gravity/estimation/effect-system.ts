import type { Grouping } from './grouping.ts';

/** Effects over rows, set out for solving: which is eliminated, its rows group by group, and the columns of the others. */
export interface EffectSystem {
  readonly rows: number;
  readonly effects: readonly Grouping[];
  /** Place of the effect with the most levels, -1 when there is none. */
  readonly absorbed: number;
  readonly groupRows: readonly Int32Array[];
  /** Places of the other effects, the first column of each, and for each the column of every row. */
  readonly others: readonly number[];
  readonly starts: readonly number[];
  readonly places: readonly Int32Array[];
  readonly size: number;
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
  return {
    rows,
    effects,
    absorbed,
    groupRows: absorbed === -1 ? [] : rowsByGroup(effects[absorbed] as Grouping),
    others,
    starts,
    places,
    size,
  };
}

function rowsByGroup({ labels, of }: Grouping): readonly Int32Array[] {
  const counts = new Int32Array(labels.length);
  for (const group of of) counts[group] = (counts[group] as number) + 1;
  const rows = Array.from(counts, (count) => new Int32Array(count));
  const filled = new Int32Array(labels.length);
  for (let row = 0; row < of.length; row += 1) {
    const group = of[row] as number;
    (rows[group] as Int32Array)[filled[group] as number] = row;
    filled[group] = (filled[group] as number) + 1;
  }
  return rows;
}
