import type { TradeRow } from '../contract/index.ts';
import type { RowFrame } from './row-frame.ts';
import type { TradeTable } from './trade-table.ts';

/** Rows of a table that belong together, in their order; each is made anew whenever it is asked for. */
export class RowGroup implements Iterable<TradeRow> {
  readonly table: TradeTable;
  readonly length: number;
  readonly #places: Uint32Array;
  readonly #start: number;

  constructor(table: TradeTable, places: Uint32Array, start: number, end: number) {
    this.table = table;
    this.length = end - start;
    this.#places = places;
    this.#start = start;
  }

  /** The place in the table of a row of the group. */
  placeOf(index: number): number {
    return this.#places[this.#start + index] as number;
  }

  /** The places in the table of all its rows. */
  places(): Uint32Array {
    return this.#places.subarray(this.#start, this.#start + this.length);
  }

  *[Symbol.iterator](): Generator<TradeRow> {
    for (let index = 0; index < this.length; index += 1) yield this.table.at(this.placeOf(index));
  }
}

/**
 * The rows of a table grouped by what their frames say; those whose frame has no key are left out. Groups stand in the order of their first rows.
 */
export function groupRows(table: TradeTable, keyOf: (frame: RowFrame) => string | null): readonly RowGroup[] {
  const { frames, frameOf } = table.columns;
  const ids = new Map<string, number>();
  const groupOfFrame = Int32Array.from(frames, (frame) => {
    const key = keyOf(frame);
    if (key === null) return -1;
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  });
  if (ids.size === 0) return [];
  const ends = new Uint32Array(ids.size + 1);
  for (let row = 0; row < table.length; row += 1) {
    const group = groupOfFrame[frameOf.at(row)] as number;
    if (group >= 0) ends[group + 1] = (ends[group + 1] as number) + 1;
  }
  for (let group = 0; group < ids.size; group += 1) ends[group + 1] = (ends[group + 1] as number) + (ends[group] as number);
  const places = new Uint32Array(ends[ids.size] as number);
  const next = ends.slice();
  for (let row = 0; row < table.length; row += 1) {
    const group = groupOfFrame[frameOf.at(row)] as number;
    if (group < 0) continue;
    places[next[group] as number] = row;
    next[group] = (next[group] as number) + 1;
  }
  return Array.from(
    { length: ids.size },
    (_, group) => new RowGroup(table, places, ends[group] as number, ends[group + 1] as number),
  ).filter(({ length }) => length > 0);
}

/** The rows whose frames are so, each made once. */
export function rowsWhere(table: TradeTable, isSo: (frame: RowFrame) => boolean): readonly TradeRow[] {
  return groupRows(table, (frame) => (isSo(frame) ? '' : null)).flatMap((group) => [...group]);
}
