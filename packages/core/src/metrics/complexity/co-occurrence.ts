/** How often each member occurs, and below the diagonal how often each two occur together: cell (i, j), j < i, at i * size + j. */
export interface CoOccurrence {
  readonly counts: Int32Array;
  readonly values: Float64Array;
}

/**
 * Counts of common presences of each two members, over bit sets of 32 presences a word. Formula: n(i,j) = sum_l b(i,l) b(j,l), j < i.
 * Units: counts. Shape: `cells` of 0 and 1 with member i and place l at `l * strides[0] + i * strides[1]`; the triangle below the
 * diagonal is filled, the rest left 0. Undefined: never. Throws: never.
 * Reference: Warren 2013, Hacker's delight, for counting bits.
 * @example coOccurrence(Uint8Array.of(1, 1, 0, 1), 2, 2, [2, 1]).values // => Float64Array.of(0, 0, 1, 0)
 */
export function coOccurrence(cells: Uint8Array, size: number, length: number, strides: readonly [number, number]): CoOccurrence {
  const words = Math.ceil(length / 32);
  const bits = new Int32Array(size * words);
  const counts = new Int32Array(size);
  for (let member = 0; member < size; member += 1) {
    for (let place = 0; place < length; place += 1) {
      if (cells[place * strides[0] + member * strides[1]] !== 1) continue;
      const word = member * words + (place >>> 5);
      bits[word] = (bits[word] as number) | (1 << (place & 31));
      counts[member] = (counts[member] as number) + 1;
    }
  }
  const values = new Float64Array(size * size);
  for (let one = 1; one < size; one += 1) {
    for (let other = 0; other < one; other += 1) values[one * size + other] = common(bits, one * words, other * words, words);
  }
  return { counts, values };
}

function common(bits: Int32Array, one: number, other: number, words: number): number {
  let count = 0;
  for (let word = 0; word < words; word += 1) {
    let both = (bits[one + word] as number) & (bits[other + word] as number);
    both -= (both >>> 1) & 0x55555555;
    both = (both & 0x33333333) + ((both >>> 2) & 0x33333333);
    count += Math.imul((both + (both >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
