/** Members side by side in words, for each place those that have it: what two have in common is counted for all others of a member at once. `width`: words of one place; `lanes`: members of one word, each with a power of `base` of its own. */
export type PackedMembers = ReturnType<typeof packMembers>;

/**
 * Members of a presence table, packed. Formula: word w of place l is the sum of b(i,l) base^(i - w lanes) over its members i; base is above the number of
 * places, so that counts never run over, and a word is a whole number with all its digits. Units: counts. Shape: `cells` of 0 and 1 with
 * member i and place l at `l * strides[0] + i * strides[1]`. Undefined: never.
 * @example packMembers(Uint8Array.of(1, 1, 0, 1), 2, 2, [2, 1]).words // => Float64Array.of(5, 4, 0)
 */
export function packMembers(cells: Uint8Array, size: number, length: number, strides: readonly [number, number]) {
  const base = 2 ** (32 - Math.clz32(length));
  const lanes = Math.max(1, Math.floor(53 / Math.max(1, Math.log2(base))));
  const width = Math.ceil(size / lanes);
  const words = new Float64Array((length + 1) * width);
  const places: number[][] = Array.from({ length: size }, () => []);
  for (let place = 0; place < length; place += 1) {
    for (let member = 0; member < size; member += 1) {
      if (cells[place * strides[0] + member * strides[1]] !== 1) continue;
      (places[member] as number[]).push(place);
      const word = place * width + Math.floor(member / lanes);
      words[word] = (words[word] as number) + base ** (member % lanes);
    }
  }
  return { placesOf: places.map((list) => Int32Array.from(list)), width, lanes, base, words };
}

/**
 * What a member has in common with the members of the first words. Formula: the sum of the words of its places, of which each lane counts the
 * places that it shares with one; after the last place stand words of 0, for where one is left over. Units: counts. Shape: written to the first `width` words of `sums`. Undefined: never.
 * @example [new Float64Array(1)].map((sums) => (sumWords(packMembers(Uint8Array.of(1, 1, 0, 1), 2, 2, [2, 1]), 1, 1, sums), sums[0])) // => [9]
 */
export function sumWords({ placesOf, width: all, words }: PackedMembers, member: number, width: number, sums: Float64Array): void {
  const places = placesOf[member] as Int32Array;
  sums.fill(0, 0, width);
  for (let at = 0; at < places.length; at += 2) {
    const [one, two] = [(places[at] as number) * all, (places[at + 1] ?? words.length / all - 1) * all];
    for (let word = 0; word < width; word += 1)
      sums[word] = (sums[word] as number) + ((words[one + word] as number) + (words[two + word] as number));
  }
}
