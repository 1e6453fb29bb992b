import type { Observation, ObservationColumns, Observations } from '@sogdia/core/model';

/** Makes the observation of a row. */
export type RowMaker = (row: number) => Observation;

/**
 * Observations held by column, about 25 bytes each, made when they are asked for: what looks at many rows reads the columns, and what shows some asks for
 * them. A row that was asked for by `at` stays the same object; walking over all rows keeps none.
 */
export class ObservationTable implements Observations {
  readonly columns: ObservationColumns;
  readonly length: number;
  readonly #make: RowMaker;
  readonly #made = new Map<number, Observation>();

  constructor(columns: ObservationColumns, make: RowMaker) {
    this.columns = columns;
    this.length = columns.flow.length;
    this.#make = make;
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

  *[Symbol.iterator](): Generator<Observation> {
    for (let row = 0; row < this.length; row += 1) yield this.#made.get(row) ?? this.#make(row);
  }

  filter(isSo: (observation: Observation, row: number) => unknown): Observation[] {
    return this.flatMap((observation, row) => (isSo(observation, row) ? [observation] : []));
  }

  map<Result>(of: (observation: Observation, row: number) => Result): Result[] {
    return Array.from(this, of);
  }

  flatMap<Result>(of: (observation: Observation, row: number) => Result | readonly Result[]): Result[] {
    return this.flatMap(of) as Result[];
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

  /** As an array is written. */
  toJSON(): Observation[] {
    return [...this];
  }
}
