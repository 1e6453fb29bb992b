/**
 * A column around its mean. Formula: x - sum of x / n. Units: its own. Undefined: never for a column with a row.
 * @example centredColumn(Float64Array.of(1, 3)) // => Float64Array.of(-1, 1)
 */
export function centredColumn(column: Float64Array): Float64Array {
  const mean = column.reduce((total, value) => total + value, 0) / column.length;
  return column.map((value) => value - mean);
}
