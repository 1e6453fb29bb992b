import { ownValue } from '@sogdia/core/model';
import type { EncodedColumn, EncodedTable, Scalar } from './encode-columns.ts';

/** A column of an embedded table as it is read: the value of a row, and the column as positions in a list of values where it repeats them. */
export class DecodedColumn {
  readonly #column: EncodedColumn;
  readonly #rows: number;
  readonly #others: ReadonlyMap<number, Scalar>;

  constructor(name: string, column: EncodedColumn, rows: number) {
    this.#column = column;
    this.#rows = rows;
    this.#others = 'each' in column ? new Map(column.rows.map((row, index) => [row, column.others[index] ?? null])) : new Map();
    const length = isList(column) ? column.length : 'each' in column ? rows : column.positions.length;
    if (length !== rows) throw new RangeError(`column ${name} has ${length} values; expected ${rows}`);
    if (!isList(column) && 'positions' in column)
      for (const position of column.positions)
        if (column.distinct[position] === undefined)
          throw new RangeError(`column ${name} points at value ${position} of ${column.distinct.length}`);
  }

  /** The value of a row. */
  at(row: number): Scalar {
    const column = this.#column;
    if (isList(column)) return column[row] ?? null;
    if ('each' in column) return this.#others.size > 0 && this.#others.has(row) ? (this.#others.get(row) ?? null) : column.each;
    return column.distinct[column.positions[row] as number] ?? null;
  }

  /** Its values, each once, and for each row the position of its value. */
  coded(): { readonly values: readonly Scalar[]; readonly positions: ArrayLike<number> } {
    const column = this.#column;
    if (!isList(column) && 'positions' in column) return { values: column.distinct, positions: column.positions };
    const places = new Map<Scalar, number>();
    const positions = new Uint32Array(this.#rows);
    for (let row = 0; row < this.#rows; row += 1) {
      const value = this.at(row);
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      positions[row] = place;
    }
    return { values: [...places.keys()], positions };
  }
}

/**
 * The columns of an embedded table. Throws `RangeError` when a column is absent, one too many, of another
 * length than the table, or points outside its distinct values.
 * @example decodeColumns(['flow'], { rows: 2, columns: { flow: { distinct: ['export'], positions: [0, 0] } } }).map((column) => column.at(1)) // => ['export']
 */
export function decodeColumns(names: readonly string[], table: EncodedTable): readonly DecodedColumn[] {
  const found = Object.keys(table.columns);
  if (found.length !== names.length) throw new RangeError(`columns ${found.join(',')}; expected ${names.join(',')}`);
  return names.map((name) => {
    const column = ownValue(table.columns, name);
    if (column === undefined) throw new RangeError(`no column ${name}`);
    return new DecodedColumn(name, column, table.rows);
  });
}

function isList(column: EncodedColumn): column is readonly Scalar[] {
  return Array.isArray(column);
}
