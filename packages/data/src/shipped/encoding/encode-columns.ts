/** A value that JSON can hold without structure. */
export type Scalar = string | number | boolean | null;

/**
 * A column: its values one by one; the value that nearly every row has, with the other rows and their values; or a list of distinct values and
 * the position of each row's value in it.
 */
export type EncodedColumn =
  | readonly Scalar[]
  | { readonly each: Scalar; readonly rows: readonly number[]; readonly others: readonly Scalar[] }
  | { readonly distinct: readonly Scalar[]; readonly positions: readonly number[] };

/** The least part of the rows that must have a value for it to be written once. */
const nearlyEvery = 0.9;

/** A table column by column, as it is embedded. */
export interface EncodedTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, EncodedColumn>>;
}

/**
 * A table column by column. A value that nine of ten rows of a column have is written once, with the exceptions; another column with few
 * distinct values (at most one for two rows) becomes a list of them and positions.
 * @example encodeColumns(['flow'], [['export'], ['export']]) // => { rows: 2, columns: { flow: { each: 'export', rows: [], others: [] } } }
 */
export function encodeColumns(names: readonly string[], rows: readonly (readonly Scalar[])[]): EncodedTable {
  const columns = names.map((name, index) => [name, encodeColumn(rows.map((row) => row[index] ?? null))] as const);
  return { rows: rows.length, columns: Object.fromEntries(columns) };
}

function encodeColumn(values: readonly Scalar[]): EncodedColumn {
  const distinct = [...new Set(values)];
  if (distinct.length > values.length / 2) return values;
  const each = mostFrequent(values);
  const rows = values.flatMap((value, row) => (value === each ? [] : [row]));
  if (rows.length <= values.length * (1 - nearlyEvery)) return { each, rows, others: rows.map((row) => values[row] ?? null) };
  const positions = new Map(distinct.map((value, position) => [value, position]));
  return { distinct, positions: values.map((value) => positions.get(value) ?? -1) };
}

function mostFrequent(values: readonly Scalar[]): Scalar {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, same]) => ({ value, count: same.length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most), { value: null as Scalar, count: 0 }).value;
}
