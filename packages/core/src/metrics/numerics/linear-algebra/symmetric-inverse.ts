import { orderedCholesky } from './ordered-cholesky.ts';

/**
 * Inverse of a small symmetric positive definite matrix, scaled to a unit diagonal first. Formula: A B = I. Units: inverse to those of A.
 * Shape: rows of numbers, square. Undefined: `null` when A is not positive definite to the last digits.
 * Reference: Golub and Van Loan 2013, Matrix computations, 4.2.
 * @example symmetricInverse([[4, 0], [0, 2]]) // => [[0.25, 0], [0, 0.5]]
 */
export function symmetricInverse(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const scales = Float64Array.from(matrix, (row, index) => Math.sqrt(row[index] as number));
  const scaled = matrix.flatMap((row, i) => row.map((entry, j) => entry / (scales[i] as number) / (scales[j] as number)));
  const { kept, solve } = orderedCholesky(Float64Array.from(scaled), matrix.length, new Float64Array(matrix.length).fill(1), 1e-15);
  if (kept.includes(0)) return null;
  return Array.from(scales, (scale, i) => {
    const unit = scales.map((_, j) => Number(i === j));
    return Array.from(solve(unit), (value, j) => value / scale / (scales[j] as number));
  });
}
