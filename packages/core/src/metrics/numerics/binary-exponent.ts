/**
 * The power of two in a number: dividing by 2 to it takes the size away and keeps every digit. Formula: floor(log2 |x|), at most 1023.
 * Units: none. Shape: by rounding it may be one off next to a power of two. Undefined: the caller rules out 0.
 * @example binaryExponent(12) // => 3
 */
export function binaryExponent(number: number): number {
  return Math.min(1023, Math.floor(Math.log2(Math.abs(number))));
}
