import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { nearestNames } from '../../errors/nearest-names.ts';
import { UnknownNameError } from '../../errors/unknown-name-error.ts';
import type { Value } from '../../model/values/index.ts';

/** How a field of a table is read: as text, as a value (null for what is no number), and what is thrown for such a one. */
export interface FieldReading {
  readonly textOf: (row: number, place: number) => string;
  readonly valueOf: (row: number, place: number) => Value | null;
  readonly noNumber: (row: number, place: number, column: string) => Error;
}

/** Which rows of a whole a table has, the columns of the whole, and the parts that were asked for. */
interface PartOfTable {
  readonly all: readonly string[];
  readonly rows: readonly number[];
  readonly asked: Set<string>;
}

/** A table by the names under which a metric asks for its columns: the columns' own, or those that `names` lead to. */
export class ColumnTable {
  readonly columns: readonly string[];
  readonly #all: readonly string[];
  readonly #rows: readonly number[];
  readonly #reading: FieldReading;
  readonly #names: ReadonlyMap<string, string>;
  /** The parts that were asked for, of this table and of its groups. */
  readonly #asked: Set<string>;

  constructor(
    columns: readonly string[],
    length: number,
    reading: FieldReading,
    names: ReadonlyMap<string, string> = new Map(),
    { all, rows, asked }: PartOfTable = { all: columns, rows: Array.from({ length }, (_, row) => row), asked: new Set() },
  ) {
    this.columns = columns;
    this.#all = all;
    this.#rows = rows;
    this.#reading = reading;
    this.#names = names;
    this.#asked = asked;
    for (const [part, column] of names) if (!columns.includes(column)) throw this.#lacks(part, column);
  }

  get length(): number {
    return this.#rows.length;
  }

  /** The column that stands for a part of the input, by its name or but for its case; null where none does. Throws where two are as near. */
  columnOf(part: string): string | null {
    this.#asked.add(part);
    const named = this.#names.get(part) ?? part;
    if (this.columns.includes(named)) return named;
    const [column = null, other] = this.columns.filter((one) => one.toLowerCase() === named.toLowerCase());
    if (other === undefined) return column;
    throw new InvalidParameterError('column', named, `one column of that name, or --columns ${part}=NAME`, [String(column), other]);
  }

  /** The values of a part. Throws where no column has it, and for a field that holds no number. */
  values(part: string): readonly Value[] {
    return this.valuesIn(this.#columnFor(part));
  }

  /** The values of a column by its name in the table. */
  valuesIn(column: string): readonly Value[] {
    const place = this.#all.indexOf(column);
    return this.#rows.map((row) => {
      const value = this.#reading.valueOf(row, place);
      if (value === null) throw this.#reading.noNumber(row, place, column);
      return value;
    });
  }

  /** The texts of a part. */
  texts(part: string): readonly string[] {
    return this.textsIn(this.#columnFor(part));
  }

  textsIn(column: string): readonly string[] {
    const place = this.#all.indexOf(column);
    return this.#rows.map((row) => this.#reading.textOf(row, place));
  }

  /** Whether every field of a column is a number or says that there is none. */
  isNumeric(column: string): boolean {
    const place = this.#all.indexOf(column);
    return this.#rows.every((row) => this.#reading.valueOf(row, place) !== null);
  }

  /** What stands in the columns beside some, for each row. */
  labelsBeside(parts: readonly string[]): readonly Readonly<Record<string, string>>[] {
    const used = new Set(parts.map((part) => this.columnOf(part)));
    const rest = this.columns.filter((column) => !used.has(column));
    const texts = rest.map((column) => this.textsIn(column));
    return this.#rows.map((_, row) => Object.fromEntries(rest.map((column, at) => [column, texts[at]?.[row] ?? ''])));
  }

  /** The tables of the groups that some columns make, each with the texts of these; the whole where none is named. */
  groups(by: readonly string[]): readonly { readonly labels: Readonly<Record<string, string>>; readonly table: ColumnTable }[] {
    if (by.length === 0) return [{ labels: {}, table: this }];
    const columns = by.map((name) => this.#columnFor(name));
    const rest = this.columns.filter((column) => !columns.includes(column));
    const places = columns.map((column) => this.#all.indexOf(column));
    const keyOf = (row: number): string => JSON.stringify(places.map((place) => this.#reading.textOf(row, place)));
    return [...Map.groupBy(this.#rows, keyOf)].map(([key, rows]) => ({
      labels: Object.fromEntries((JSON.parse(key) as string[]).map((text, at) => [columns[at] ?? '', text])),
      table: new ColumnTable(rest, rows.length, this.#reading, this.#names, { all: this.#all, rows, asked: this.#asked }),
    }));
  }

  /** Throws `UnknownNameError` for a column that was named as a part for which nobody asked: it would change nothing, in silence. */
  expectAllAsked(): void {
    const parts = [...this.#asked];
    const other = [...this.#names.keys()].find((part) => !this.#asked.has(part));
    if (other !== undefined) throw new UnknownNameError('--columns', other, parts, nearestNames(other, parts));
  }

  #columnFor(part: string): string {
    const column = this.columnOf(part);
    if (column === null) throw this.#lacks(part, part);
    return column;
  }

  #lacks(part: string, column: string): InvalidParameterError {
    const expected = `a column ${part}, or --columns ${part}=NAME; the table has ${this.columns.join(', ')}`;
    return new InvalidParameterError('column', column, expected, nearestNames(column, this.columns));
  }
}
