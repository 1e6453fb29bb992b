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
  for (let column = 0; column < size; column += 1) {
    const place = column * size + column;
    let square = 0;
    for (let k = column * size; k < place; k += 1) square += (matrix[k] as number) * (matrix[k] as number);
    const pivot = (matrix[place] as number) - square;
    const least = tolerance * (reference[column] as number);
    if (known === undefined && !(pivot > least)) kept[column] = 0;
    const diagonal = Math.sqrt(Math.max(pivot, 1e-14 * (reference[column] as number), Number.MIN_VALUE));
    matrix[place] = diagonal;
    subtractProducts(matrix, size, column);
    for (let row = column + 1; row < size; row += 1) {
      const cell = row * size + column;
      matrix[cell] = kept[column] === 0 ? 0 : (matrix[cell] as number) / diagonal;
    }
  }
  return { kept, solve: (right) => solveTriangles(matrix, size, kept, right) };
}

/** Takes from the cells below one of the diagonal the products of what stands left of both, two rows side by side: a sum waits for its last term. */
function subtractProducts(matrix: Float64Array, size: number, column: number): void {
  for (let row = column + 1; row < size; row += 2) {
    const [one, two] = [row * size, Math.min(row + 1, size - 1) * size];
    let [first, second] = [0, 0];
    for (let k = 0; k < column; k += 1) {
      const term = matrix[column * size + k] as number;
      first += (matrix[one + k] as number) * term;
      second += (matrix[two + k] as number) * term;
    }
    matrix[one + column] = (matrix[one + column] as number) - first;
    if (two > one) matrix[two + column] = (matrix[two + column] as number) - second;
  }
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
