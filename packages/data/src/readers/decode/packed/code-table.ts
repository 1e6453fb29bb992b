/** The longest code that deflate has, in bits. */
const longest = 15;

/** A Huffman code: for all bits that may come, the lowest first, which symbol they begin with (times 16) and how many of them are its code; 0 for none. */
export interface CodeTable {
  readonly entries: Uint16Array;
  /** How many bits find an entry. */
  readonly bits: number;
}

/**
 * The code whose symbols have codes of so many bits (0 for one that does not occur); null where there is none: codes that are too many, or that leave
 * bits without a meaning, unless there is one code in all.
 */
export function codeTable(lengths: ArrayLike<number>): CodeTable | null {
  const counts = new Uint16Array(longest + 1);
  for (let symbol = 0; symbol < lengths.length; symbol += 1)
    counts[lengths[symbol] as number] = (counts[lengths[symbol] as number] as number) + 1;
  const used = lengths.length - (counts[0] as number);
  let bits = longest;
  while (bits > 1 && counts[bits] === 0) bits -= 1;
  const nextCodes = new Uint16Array(longest + 2);
  let left = 1;
  for (let length = 1; length <= longest; length += 1) {
    left = left * 2 - (counts[length] as number);
    if (left < 0) return null;
    nextCodes[length + 1] = ((nextCodes[length] as number) + (counts[length] as number)) << 1;
  }
  if (left > 0 && used > 1) return null;
  const entries = new Uint16Array(1 << bits);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const code = nextCodes[length] as number;
    nextCodes[length] = code + 1;
    for (let place = reversed(code, length); place < entries.length; place += 1 << length) entries[place] = (symbol << 4) | length;
  }
  return { entries, bits };
}

function reversed(code: number, length: number): number {
  let [rest, result] = [code, 0];
  for (let bit = 0; bit < length; bit += 1) {
    result = (result << 1) | (rest & 1);
    rest >>>= 1;
  }
  return result;
}
