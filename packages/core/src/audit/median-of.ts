/**
 * The median of some numbers: the middle one in order, or the mean of the two in the middle. Formula: x((n+1)/2) of the sorted x.
 * Undefined: null for no number, since a detector then has nothing to compare with.
 * @example medianOf([5, 1, 4, 2]) // => 3
 * @example medianOf([]) // => null
 */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}
