/** A lower triangle L with L L' = N over the columns that are kept, row after row; a dropped column depends on those before it. */
export interface OrderedCholesky {
  readonly kept: Uint8Array;
  readonly solve: (right: Float64Array) => Float64Array;
}

/**
 * Cholesky factorisation in the given order, leaving out columns that depend on those before them. Formula: N = L L'; a column is
 * dropped where its pivot is at most `tolerance` times its entry in `reference`. `solve` gives x with N x = right over the kept
 * columns, 0 for the dropped. Where `kept` is given it is taken as it is, and pivots are kept above 0.
 * Units: none. Shape: `matrix` size x size, its lower triangle read and overwritten. Undefined: never.
 * Reference: Golub and Van Loan 2013, Matrix computations, 4.2.
 * @example orderedCholesky(Float64Array.of(4, 0, 0, 1), 2, Float64Array.of(4, 1), 1e-9).solve(Float64Array.of(8, 3)) // => Float64Array.of(2, 3)
 */
export function orderedCholesky(
  matrix: Float64Array,
  size: number,
  reference: Float64Array,
  tolerance: number,
  known?: Uint8Array,
): OrderedCholesky {
  const kept = known ?? new Uint8Array(size).fill(1);
  for (let row = 0; row < size; row += 1) {
    const start = row * size;
    for (let column = 0; column < row; column += 1) {
      const rest = (matrix[start + column] as number) - dot(matrix, start, column * size, column);
      matrix[start + column] = kept[column] === 0 ? 0 : rest / (matrix[column * size + column] as number);
    }
    const pivot = (matrix[start + row] as number) - dot(matrix, start, start, row);
    const least = tolerance * (reference[row] as number);
    if (known === undefined && !(pivot > least)) kept[row] = 0;
    matrix[start + row] = Math.sqrt(Math.max(pivot, 1e-14 * (reference[row] as number), Number.MIN_VALUE));
  }
  return { kept, solve: (right) => solveTriangles(matrix, size, kept, right) };
}

function dot(matrix: Float64Array, one: number, other: number, count: number): number {
  let total = 0;
  for (let k = 0; k < count; k += 1) total += (matrix[one + k] as number) * (matrix[other + k] as number);
  return total;
}

function solveTriangles(lower: Float64Array, size: number, kept: Uint8Array, right: Float64Array): Float64Array {
  const solution = right.map((value, row) => (kept[row] === 1 ? value : 0));
  for (let row = 0; row < size; row += 1) {
    if (kept[row] === 0) continue;
    let rest = solution[row] as number;
    for (let k = 0; k < row; k += 1) rest -= (lower[row * size + k] as number) * (solution[k] as number);
    solution[row] = rest / (lower[row * size + row] as number);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    if (kept[row] === 0) continue;
    const value = (solution[row] as number) / (lower[row * size + row] as number);
    solution[row] = value;
    for (let k = 0; k < row; k += 1) solution[k] = (solution[k] as number) - (lower[row * size + k] as number) * value;
  }
  return solution;
}
