import type { Links } from './presence-graph.ts';

/**
 * For each member the sum of a value over those it is linked with, from the first on. Formula: s(i) = sum over j in the list of i of x(j).
 * Units: those of the values. Shape: one value for each member of the other side; one sum for each list, 0 for an empty one.
 * Undefined: never.
 * @example sumsOverLinks([Int32Array.of(1, 2), Int32Array.of()], Float64Array.of(5, 3, 1)) // => Float64Array.of(4, 0)
 */
export function sumsOverLinks(links: Links, values: Float64Array): Float64Array {
  const sums = new Float64Array(links.length);
  for (let own = 0; own < sums.length; own += 1) {
    const list = links[own] as Int32Array;
    let total = 0;
    for (let at = 0; at < list.length; at += 1) total += values[list[at] as number] as number;
    sums[own] = total;
  }
  return sums;
}
