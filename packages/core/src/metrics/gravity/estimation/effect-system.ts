import type { Grouping } from './grouping.ts';

/** Up to four neighbouring groups, and the columns of the other effects that their rows have, upward. */
export interface GroupBatch {
  readonly groups: readonly number[];
  readonly columns: Int32Array;
}

/** Effects over rows, set out for solving: which is eliminated, its rows group by group, and the columns of the others. */
export interface EffectSystem {
  readonly rows: number;
  readonly effects: readonly Grouping[];
  /** Place of the effect with the most levels, -1 when there is none. */
  readonly absorbed: number;
  readonly groupRows: readonly Int32Array[];
  readonly batches: readonly GroupBatch[];
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
    batches: batchesOf(groupRows, places, size),
    others,
    starts,
    places,
    size,
    equalWeights: new Float64Array(rows).fill(1),
  };
}

/** Neighbours join a batch as long as all of its columns are no more pairs of columns than those of each alone. */
function batchesOf(groupRows: readonly Int32Array[], places: readonly Int32Array[], size: number): readonly GroupBatch[] {
  const [lastGroup, lastBatch] = [new Int32Array(size).fill(-1), new Int32Array(size).fill(-1)];
  let batch = { groups: [] as number[], columns: [] as number[], pairs: 0 };
  const batches = [batch];
  for (const [group, rows] of groupRows.entries()) {
    const own: number[] = [];
    for (const place of places) {
      for (const row of rows) {
        const column = place[row] as number;
        if (lastGroup[column] !== group) own.push(column);
        lastGroup[column] = group;
      }
    }
    const isNew = (column: number): boolean => lastBatch[column] !== batches.length - 1;
    if (batch.groups.length === 4 || (batch.columns.length + own.filter(isNew).length) ** 2 > batch.pairs + own.length ** 2) {
      batch = { groups: [], columns: [], pairs: 0 };
      batches.push(batch);
    }
    batch.groups.push(group);
    batch.columns.push(...own.filter(isNew));
    batch.pairs += own.length ** 2;
    for (const column of own) lastBatch[column] = batches.length - 1;
  }
  return batches.map(({ groups, columns }) => ({ groups, columns: Int32Array.from(columns).sort() }));
}

function rowsByGroup({ labels, of }: Grouping): readonly Int32Array[] {
  const rows = labels.map((): number[] => []);
  for (let row = 0; row < of.length; row += 1) (rows[of[row] as number] as number[]).push(row);
  return rows.map((own) => Int32Array.from(own));
}
