/** Members as sets of places, 32 places a word, and how many places each has. */
export interface BitSets {
  readonly counts: Int32Array;
  readonly bits: Int32Array;
  readonly words: number;
}

/**
 * Members of a presence table as bit sets. Formula: bit l of member i is b(i,l). Units: counts. Shape: `cells` of 0 and 1 with member i
 * and place l at `l * strides[0] + i * strides[1]`. Undefined: never.
 * @example bitSets(Uint8Array.of(1, 1, 0, 1), 2, 2, [2, 1]).counts // => Int32Array.of(1, 2)
 */
export function bitSets(cells: Uint8Array, size: number, length: number, strides: readonly [number, number]): BitSets {
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
  return { counts, bits, words };
}

/**
 * How many places two members have in common. Formula: sum_l b(i,l) b(j,l); up to three words are added as counts of four bits before
 * these are folded together. Units: a count. Undefined: never.
 * Reference: Warren 2013, Hacker's delight, chapter 5.
 * @example coOccurrence(bitSets(Uint8Array.of(1, 1, 0, 1), 2, 2, [2, 1]), 0, 1) // => 1
 */
export function coOccurrence({ bits, words }: BitSets, one: number, other: number): number {
  let left = one * words;
  let right = other * words;
  const end = left + words;
  let count = 0;
  for (; left + 2 < end; left += 3) {
    const nibbles =
      nibbleCounts((bits[left] as number) & (bits[right] as number)) +
      nibbleCounts((bits[left + 1] as number) & (bits[right + 1] as number)) +
      nibbleCounts((bits[left + 2] as number) & (bits[right + 2] as number));
    count += Math.imul((nibbles & 0x0f0f0f0f) + ((nibbles >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
    right += 3;
  }
  for (; left < end; left += 1) {
    const nibbles = nibbleCounts((bits[left] as number) & (bits[right] as number));
    count += Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    right += 1;
  }
  return count;
}

/** The bits of a word counted within each four. */
function nibbleCounts(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  return (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
}
