import { tridiagonalEigenvalues } from './tridiagonal-eigenvalues.ts';
import { tridiagonalEigenvector } from './tridiagonal-eigenvector.ts';

/**
 * Largest eigenvalue and eigenvector of a symmetric matrix, without the other eigenvectors: Householder's reduction to tridiagonal
 * form, the eigenvalues of that form, and inverse iteration for the one vector. Formula: S v = value v, v'v = 1.
 * Units: none. Shape: size x size in one run of memory, row after row, its lower triangle read and nothing changed. A matrix of one row has no `next`: it is -Infinity.
 * Out: the eigenvalue with its eigenvector of length 1, and the eigenvalue that follows it.
 * Undefined: never for finite entries and size >= 1. The vector is unique up to its sign where `next` is smaller.
 * Reference: Wilkinson and Reinsch 1971, Handbook for automatic computation II (tred1, tinvit).
 * @example leadingEigenpair(Float64Array.of(2, 0, 0, 1), 2).value // => 2
 */
export function leadingEigenpair(matrix: ArrayLike<number>, size: number) {
  const work = Float64Array.from(matrix);
  const diagonal = new Float64Array(size);
  const side = new Float64Array(size);
  const scales = new Float64Array(size);
  for (let last = size - 1; last > 0; last -= 1) scales[last] = reflect(work, size, last, side);
  for (let row = 0; row < size; row += 1) diagonal[row] = work[row * size + row] as number;
  const values = tridiagonalEigenvalues(diagonal, side);
  const value = values[0] as number;
  const vector = tridiagonalEigenvector(diagonal, side, value);
  for (let last = 1; last < size; last += 1) reflectBack(work, size, last, scales[last] as number, vector);
  return { value, next: values[1] ?? Number.NEGATIVE_INFINITY, vector };
}

/** One Householder step on the leading block: clears row `last` left of its neighbour, leaves the reflector there, gives its scale. */
function reflect(work: Float64Array, size: number, last: number, side: Float64Array): number {
  const row = last * size;
  let largest = 0;
  for (let k = 0; k < last - 1; k += 1) largest = Math.max(largest, Math.abs(work[row + k] as number));
  const neighbour = work[row + last - 1] as number;
  side[last] = neighbour;
  if (largest === 0) return 0;
  const unit = Math.max(largest, Math.abs(neighbour));
  let square = 0;
  for (let k = 0; k < last; k += 1) {
    work[row + k] = (work[row + k] as number) / unit;
    square += (work[row + k] as number) ** 2;
  }
  const image = neighbour > 0 ? -Math.sqrt(square) : Math.sqrt(square);
  side[last] = image * unit;
  work[row + last - 1] = (work[row + last - 1] as number) - image;
  let norm = 0;
  for (let k = 0; k < last; k += 1) norm += (work[row + k] as number) ** 2;
  const scale = 2 / norm;
  updateBlock(work, size, last, scale);
  return scale;
}

/** Applies the reflector of row `last` to both sides of the block above it, of which the lower half is read and written. */
function updateBlock(work: Float64Array, size: number, last: number, scale: number): void {
  const row = last * size;
  const product = new Float64Array(last);
  for (let i = 0; i < last; i += 1) {
    const own = work[row + i] as number;
    let total = (work[i * size + i] as number) * own;
    for (let k = 0; k < i; k += 1) {
      const entry = work[i * size + k] as number;
      total += entry * (work[row + k] as number);
      product[k] = (product[k] as number) + entry * own;
    }
    product[i] = total;
  }
  let shift = 0;
  for (let k = 0; k < last; k += 1) {
    product[k] = scale * (product[k] as number);
    shift += (product[k] as number) * (work[row + k] as number);
  }
  shift *= scale / 2;
  for (let k = 0; k < last; k += 1) product[k] = (product[k] as number) - shift * (work[row + k] as number);
  for (let i = 0; i < last; i += 1) {
    const own = work[row + i] as number;
    const other = product[i] as number;
    for (let k = 0; k <= i; k += 1) {
      work[i * size + k] = (work[i * size + k] as number) - own * (product[k] as number) - other * (work[row + k] as number);
    }
  }
}

function reflectBack(work: Float64Array, size: number, last: number, scale: number, vector: Float64Array): void {
  const row = last * size;
  let total = 0;
  for (let k = 0; k < last; k += 1) total += (work[row + k] as number) * (vector[k] as number);
  total *= scale;
  for (let k = 0; k < last; k += 1) vector[k] = (vector[k] as number) - total * (work[row + k] as number);
}
