/**
 * Inverse of a small symmetric positive definite matrix, scaled to a unit diagonal first. Formula: A B = I. Units: inverse to those of A.
 * Shape: rows of numbers, square. Undefined: `null` when A is not positive definite to the last digits.
 * Reference: Golub and Van Loan 2013, Matrix computations, 4.2.
 * @example symmetricInverse([[4, 0], [0, 2]]) // => [[0.25, 0], [0, 0.5]]
 */
export function symmetricInverse(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const size = matrix.length;
  const scales = matrix.map((row, index) => Math.sqrt(row[index] as number));
  const lower: number[][] = [];
  for (let i = 0; i < size; i += 1) {
    const row: number[] = [];
    for (let j = 0; j <= i; j += 1) {
      const entry = ((matrix[i] as readonly number[])[j] as number) / (scales[i] as number) / (scales[j] as number);
      const other = j === i ? row : (lower[j] as number[]);
      let rest = entry;
      for (let k = 0; k < j; k += 1) rest -= (row[k] as number) * (other[k] as number);
      if (j === i && !(rest > 1e-15)) return null;
      row.push(j === i ? Math.sqrt(rest) : rest / (other[j] as number));
    }
    lower.push(row);
  }
  const columns = Array.from({ length: size }, (_, column) => solveUnit(lower, column));
  return columns.map((solution, i) => solution.map((value, j) => value / (scales[i] as number) / (scales[j] as number)));
}

function solveUnit(lower: readonly (readonly number[])[], unit: number): readonly number[] {
  const size = lower.length;
  const at = (i: number, j: number): number => (lower[i] as readonly number[])[j] as number;
  const solution = new Array<number>(size).fill(0);
  for (let i = 0; i < size; i += 1) {
    let rest = i === unit ? 1 : 0;
    for (let k = 0; k < i; k += 1) rest -= at(i, k) * (solution[k] as number);
    solution[i] = rest / at(i, i);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = solution[i] as number;
    for (let k = i + 1; k < size; k += 1) rest -= at(k, i) * (solution[k] as number);
    solution[i] = rest / at(i, i);
  }
  return solution;
}
