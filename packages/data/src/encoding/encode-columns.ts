/** A value that JSON can hold without structure. */
export type Scalar = string | number | boolean | null;

/** A column: its values one by one, or a list of distinct values and the position of each row's value in it. */
export type EncodedColumn = readonly Scalar[] | { readonly distinct: readonly Scalar[]; readonly positions: readonly number[] };

/** A table column by column, as it is embedded. */
export interface EncodedTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, EncodedColumn>>;
}

/**
 * A table column by column. A column with few distinct values (at most one for two rows) becomes a list of them and positions.
 * @example encodeColumns(['flow'], [['export'], ['export']]) // => { rows: 2, columns: { flow: { distinct: ['export'], positions: [0, 0] } } }
 */
export function encodeColumns(names: readonly string[], rows: readonly (readonly Scalar[])[]): EncodedTable {
  const columns = names.map((name, index) => [name, encodeColumn(rows.map((row) => row[index] ?? null))] as const);
  return { rows: rows.length, columns: Object.fromEntries(columns) };
}

function encodeColumn(values: readonly Scalar[]): EncodedColumn {
  const distinct = [...new Set(values)];
  if (distinct.length > values.length / 2) return values;
  const positions = new Map(distinct.map((value, position) => [value, position]));
  return { distinct, positions: values.map((value) => positions.get(value) ?? -1) };
}
