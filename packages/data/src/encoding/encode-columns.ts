/** A value that JSON can hold without structure. */
export type Scalar = string | number | boolean | null;

/** A column: its values one by one, the value that every row has, or a list of distinct values and the position of each row's value in it. */
export type EncodedColumn =
  | readonly Scalar[]
  | { readonly each: Scalar }
  | { readonly distinct: readonly Scalar[]; readonly positions: readonly number[] };

/** A table column by column, as it is embedded. */
export interface EncodedTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, EncodedColumn>>;
}

/**
 * A table column by column. A column of one value (over at least two rows) becomes that value, one with few distinct values (at most one for two rows) a list of
 * them and positions.
 * @example encodeColumns(['flow'], [['export'], ['export']]) // => { rows: 2, columns: { flow: { each: 'export' } } }
 */
export function encodeColumns(names: readonly string[], rows: readonly (readonly Scalar[])[]): EncodedTable {
  const columns = names.map((name, index) => [name, encodeColumn(rows.map((row) => row[index] ?? null))] as const);
  return { rows: rows.length, columns: Object.fromEntries(columns) };
}

function encodeColumn(values: readonly Scalar[]): EncodedColumn {
  const distinct = [...new Set(values)];
  if (distinct.length > values.length / 2) return values;
  const [each = null] = distinct;
  if (distinct.length === 1) return { each };
  const positions = new Map(distinct.map((value, position) => [value, position]));
  return { distinct, positions: values.map((value) => positions.get(value) ?? -1) };
}
