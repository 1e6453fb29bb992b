/**
 * Some rows of a column, in a run of their own. Formula: none. Units: those of the column. Undefined: never.
 * @example picked(Float64Array.of(5, 6, 7), [2, 0]) // => Float64Array.of(7, 5)
 */
export function picked(column: ArrayLike<number>, rows: ArrayLike<number>): Float64Array {
  const values = new Float64Array(rows.length);
  for (let at = 0; at < values.length; at += 1) values[at] = column[rows[at] as number] as number;
  return values;
}
