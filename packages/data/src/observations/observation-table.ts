import type { Observation, ObservationColumns, Observations, Origin } from '@sogdia/core/model';
import { Entries, originOf } from './columns-builder.ts';

/** Makes the observation of a row. */
type RowMaker = (row: number) => Observation;

/**
 * Observations held by column, about 25 bytes each, made when they are asked for: what looks at many rows reads the columns, and what shows some asks for
 * them. A row that was asked for by `at` stays the same object; walking over all rows keeps none.
 */
export class ObservationTable implements Observations {
  readonly columns: ObservationColumns;
  readonly length: number;
  readonly #make: RowMaker;
  readonly #made: Map<number, Observation>;

  /** `made` are observations that stand ready, by their rows. */
  constructor(columns: ObservationColumns, make: RowMaker, made: ReadonlyMap<number, Observation> = new Map()) {
    this.columns = columns;
    this.length = columns.flow.length;
    this.#make = make;
    this.#made = new Map(made);
  }

  at(row: number): Observation | undefined {
    const place = row < 0 ? this.length + row : row;
    if (!(place >= 0 && place < this.length)) return undefined;
    const known = this.#made.get(place);
    if (known !== undefined) return known;
    const made = this.#make(place);
    this.#made.set(place, made);
    return made;
  }

  /** The observation of a row that is there; it is not kept. */
  fresh(row: number): Observation {
    return this.#made.get(row) ?? this.#make(row);
  }

  *[Symbol.iterator](): Generator<Observation> {
    for (let row = 0; row < this.length; row += 1) yield this.fresh(row);
  }

  filter(isSo: (observation: Observation, row: number) => unknown): Observation[] {
    return [...this].filter(isSo);
  }

  map<Result>(of: (observation: Observation, row: number) => Result): Result[] {
    return Array.from(this, of);
  }

  flatMap<Result>(of: (observation: Observation, row: number) => Result | readonly Result[]): Result[] {
    return [...this].flatMap(of);
  }

  find(isSo: (observation: Observation, row: number) => unknown): Observation | undefined {
    let row = 0;
    for (const observation of this) {
      if (isSo(observation, row)) return observation;
      row += 1;
    }
    return undefined;
  }

  some(isSo: (observation: Observation, row: number) => unknown): boolean {
    return this.find(isSo) !== undefined;
  }

  every(isSo: (observation: Observation, row: number) => unknown): boolean {
    return !this.some((observation, row) => !isSo(observation, row));
  }

  slice(start?: number, end?: number): Observation[] {
    return Array.from({ length: this.length }, (_, row) => row)
      .slice(start, end)
      .map((row) => this.at(row) as Observation);
  }

  /** The same table with other observations in some rows: their origins may differ, not what they are figures of. */
  with(others: ReadonlyMap<number, Observation>): ObservationTable {
    const origins = new Entries<Origin>(JSON.stringify);
    for (const one of this.columns.origins) origins.idOf(one);
    const origin = Uint32Array.from(this.columns.origin);
    for (const [row, other] of others) origin[row] = origins.idOf(originOf(other));
    return new ObservationTable({ ...this.columns, origins: origins.all, origin }, this.#make, new Map([...this.#made, ...others]));
  }

  /** As an array is written. */
  toJSON(): Observation[] {
    return [...this];
  }
}
