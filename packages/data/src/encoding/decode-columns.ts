import { ownValue } from '@sogdia/core/model';
import type { EncodedColumn, EncodedTable, Scalar } from './encode-columns.ts';

/**
 * The columns of an embedded table, each as a full array. Throws `RangeError` when a column is absent, one too many, of another
 * length than the table, or points outside its distinct values.
 * @example decodeColumns(['flow'], { rows: 2, columns: { flow: { distinct: ['export'], positions: [0, 0] } } }) // => [['export', 'export']]
 */
export function decodeColumns(names: readonly string[], table: EncodedTable): readonly (readonly Scalar[])[] {
  const found = Object.keys(table.columns);
  if (found.length !== names.length) throw new RangeError(`columns ${found.join(',')}; expected ${names.join(',')}`);
  return names.map((name) => {
    const column = ownValue(table.columns, name);
    if (column === undefined) throw new RangeError(`no column ${name}`);
    const values = valuesOf(column, table.rows, name);
    if (values.length !== table.rows) throw new RangeError(`column ${name} has ${values.length} values; expected ${table.rows}`);
    return values;
  });
}

function valuesOf(column: EncodedColumn, rows: number, name: string): readonly Scalar[] {
  if (isList(column)) return column;
  if ('each' in column)
    return exceptAt(
      Array.from({ length: rows }, () => column.each),
      column,
    );
  return column.positions.map((position) => at(column.distinct, position, name));
}

function exceptAt(values: Scalar[], { rows, others }: { readonly rows: readonly number[]; readonly others: readonly Scalar[] }): Scalar[] {
  for (const [index, row] of rows.entries()) values[row] = others[index] ?? null;
  return values;
}

function isList(column: EncodedColumn): column is readonly Scalar[] {
  return Array.isArray(column);
}

function at(distinct: readonly Scalar[], position: number, name: string): Scalar {
  const value = distinct[position];
  if (value === undefined) throw new RangeError(`column ${name} points at value ${position} of ${distinct.length}`);
  return value;
}
