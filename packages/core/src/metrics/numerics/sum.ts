/**
 * Sum of numbers with the rounding error carried along, so that the order of the terms does not move the result and large terms
 * that cancel leave the small ones standing. Formula: sum v; 0 for no terms. Units: that of the terms.
 * Undefined: never; an overflow is Infinity, which the caller turns into a Missing.
 * Reference: Neumaier 1974, doi:10.1002/zamm.19740540106.
 * @example sum([1e16, 1, -1e16]) // => 1
 */
export function sum(terms: ArrayLike<number>): number {
  let total = 0;
  let correction = 0;
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as number;
    const next = total + term;
    correction += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return Number.isFinite(total) ? total + correction : total;
}
