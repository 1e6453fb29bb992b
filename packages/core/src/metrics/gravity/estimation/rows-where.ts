/**
 * The rows of a column whose value is of some kind, upward. Formula: none. Units: none. Undefined: never.
 * @example rowsWhere(Float64Array.of(5, 0, 7), (value) => value > 0) // => [0, 2]
 */
export function rowsWhere(column: Float64Array | Uint8Array, holds: (value: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < column.length; row += 1) if (holds(column[row] as number)) rows.push(row);
  return rows;
}
