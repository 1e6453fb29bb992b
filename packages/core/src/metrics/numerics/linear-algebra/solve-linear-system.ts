/**
 * Solves a symmetric positive definite system by elimination with the largest pivot. Formula: A x = b.
 * Units: any. Shape: n rows of n coefficients and the right-hand side; the rows are changed.
 * Undefined: the result is `undefined` when a pivot is below 1e-10 of the largest coefficient: A is singular.
 * Reference: Golub and Van Loan 2013, Matrix computations, section 3.4.
 * @example solveLinearSystem([Float64Array.of(2, 0, 4), Float64Array.of(0, 4, 4)]) // => [2, 1]
 */
export function solveLinearSystem(rows: Float64Array[]): readonly number[] | undefined {
  const size = rows.length;
  const scale = rows.reduce((largest, row) => Math.max(largest, ...row.subarray(0, size).map(Math.abs)), 0);
  for (let step = 0; step < size; step += 1) {
    const best = rows.reduce((top, row, index) => (index >= step && magnitude(row, step) > magnitude(rows[top], step) ? index : top), step);
    const pivot = rows[best] as Float64Array;
    if (!(magnitude(pivot, step) > 1e-10 * scale)) return undefined;
    rows[best] = rows[step] as Float64Array;
    rows[step] = pivot;
    for (const row of rows.slice(step + 1)) subtract(row, pivot, step);
  }
  const solution = new Array<number>(size);
  for (let step = size - 1; step >= 0; step -= 1) {
    const row = rows[step] as Float64Array;
    let rest = row[size] as number;
    for (let column = step + 1; column < size; column += 1) rest -= (row[column] as number) * (solution[column] as number);
    solution[step] = rest / (row[step] as number);
  }
  return solution;
}

function magnitude(row: Float64Array | undefined, column: number): number {
  return Math.abs(row?.[column] as number);
}

function subtract(row: Float64Array, pivot: Float64Array, step: number): void {
  const factor = (row[step] as number) / (pivot[step] as number);
  if (factor === 0) return;
  for (let column = step; column < row.length; column += 1) row[column] = (row[column] as number) - factor * (pivot[column] as number);
}
