/**
 * Eigenvalues of a symmetric tridiagonal matrix, largest first, by bisection on Sturm sequences: each is found to the last digits
 * whatever stands beside it. Formula: det(T - x I) = 0. Units: none.
 * Shape: `diagonal` of n entries; `side` of n entries, of which entry i links i - 1 and i and entry 0 is not read. At most the two
 * largest are computed. Undefined: never for finite entries.
 * Reference: Barth, Martin and Wilkinson 1967, doi:10.1007/BF02162154.
 * @example tridiagonalEigenvalues(Float64Array.of(1, 3), Float64Array.of(0, 0)) // => [3, 1]
 */
export function tridiagonalEigenvalues(diagonal: Float64Array, side: Float64Array): readonly number[] {
  const size = diagonal.length;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < size; i += 1) {
    const radius = (i > 0 ? Math.abs(side[i] as number) : 0) + (i + 1 < size ? Math.abs(side[i + 1] as number) : 0);
    low = Math.min(low, (diagonal[i] as number) - radius);
    high = Math.max(high, (diagonal[i] as number) + radius);
  }
  return Array.from({ length: Math.min(size, 2) }, (_, rank) => bisect(diagonal, side, rank, low, high));
}

function bisect(diagonal: Float64Array, side: Float64Array, rank: number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (;;) {
    const middle = from + (to - from) / 2;
    if (!(middle > from && middle < to)) return to;
    if (countAbove(diagonal, side, middle) > rank) from = middle;
    else to = middle;
  }
}

/** How many eigenvalues are greater than x: the positive pivots of T - x I, a pivot of 0 counting as the least above it. */
function countAbove(diagonal: Float64Array, side: Float64Array, x: number): number {
  let count = 0;
  let pivot = 1;
  for (let i = 0; i < diagonal.length; i += 1) {
    const link = i === 0 ? 0 : (side[i] as number);
    const next = (diagonal[i] as number) - x - (link === 0 ? 0 : (link / pivot) * link);
    pivot = next === 0 ? Number.MIN_VALUE : next;
    if (pivot > 0) count += 1;
  }
  return count;
}
