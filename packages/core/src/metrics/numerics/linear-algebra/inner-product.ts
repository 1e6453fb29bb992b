/**
 * Inner product of two columns. Formula: sum of x y, over the first `rows`, or all. Units: the product of theirs. Undefined: never.
 * @example innerProduct(Float64Array.of(1, 2), Float64Array.of(3, 4)) // => 11
 */
export function innerProduct(one: Float64Array, other: Float64Array, rows: number = one.length): number {
  let total = 0;
  for (let row = 0; row < rows; row += 1) total += (one[row] as number) * (other[row] as number);
  return total;
}

/**
 * Euclidean length of a column. Formula: sqrt(sum of x^2), over the first `rows`, or all. Units: its own. Undefined: never.
 * @example lengthOf(Float64Array.of(3, 4)) // => 5
 */
export function lengthOf(column: Float64Array, rows?: number): number {
  return Math.sqrt(innerProduct(column, column, rows));
}
