/**
 * Solves a symmetric positive definite system with five equal diagonals. Formula: T x = b with `main` on the diagonal, `near` beside it
 * and `far` beside that, by T = L D L'. Units: none. Shape: one unknown for each entry of `right`, which is read, not changed.
 * Undefined: never for a positive definite T. Reference: Golub and Van Loan 2013, Matrix computations, 4.3.
 * @example solvePentadiagonal(2, 0, 0, Float64Array.of(4, 6)) // => Float64Array.of(2, 3)
 */
export function solvePentadiagonal(main: number, near: number, far: number, right: Float64Array): Float64Array {
  const size = right.length;
  const pivot = new Float64Array(size);
  const one = new Float64Array(size);
  const two = new Float64Array(size);
  const solution = Float64Array.from(right);
  const entry = (list: Float64Array, index: number): number => (index >= 0 && index < size ? (list[index] as number) : 0);
  for (let i = 0; i < size; i += 1) {
    two[i] = i >= 2 ? far / (pivot[i - 2] as number) : 0;
    one[i] = i >= 1 ? (near - entry(two, i) * entry(pivot, i - 2) * entry(one, i - 1)) / (pivot[i - 1] as number) : 0;
    pivot[i] = main - entry(one, i) ** 2 * entry(pivot, i - 1) - entry(two, i) ** 2 * entry(pivot, i - 2);
    solution[i] = entry(solution, i) - entry(one, i) * entry(solution, i - 1) - entry(two, i) * entry(solution, i - 2);
  }
  for (let i = 0; i < size; i += 1) solution[i] = entry(solution, i) / entry(pivot, i);
  for (let i = size - 1; i >= 0; i -= 1) {
    solution[i] = entry(solution, i) - entry(one, i + 1) * entry(solution, i + 1) - entry(two, i + 2) * entry(solution, i + 2);
  }
  return solution;
}
