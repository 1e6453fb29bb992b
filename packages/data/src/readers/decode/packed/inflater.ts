import { readerTexts } from '../../words/index.ts';
import { UnreadableError } from '../text/unreadable-error.ts';
import type { ByteReader } from './byte-reader.ts';
import { type CodeTable, codeTable } from './code-table.ts';

/** What was unpacked is repeated from at most so far back. */
const window = 1 << 15;

/** So many bytes are unpacked before they are given on. */
const together = 1 << 16;

/** The longest repetition, and the space in which one may begin. */
const longestCopy = 258;
const fullAt = window + together;

/** So many bytes hold the head of any block; a few hold any symbol. */
const [headBytes, symbolBytes] = [512, 16];

/** The order in which a block gives the lengths of the codes of its lengths of codes. */
const orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The symbol behind which a block ends; greater ones are lengths of repetitions. */
const endOfBlock = 256;

/** What symbols of lengths and distances stand for at least, and how many bits say how much more. */
const lengths = rising(3, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5]);
lengths.least[28] = longestCopy;
const distances = rising(1, [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]);

/** The symbols that a block uses: bytes and lengths of repetitions, and their distances. */
interface Codes {
  readonly symbols: CodeTable;
  readonly distances: CodeTable;
}

/**
 * Unpacks a deflate stream (RFC 1951) from bytes as they come, a piece of 64 kB at a time, so that no more is held than that and what it may repeat. Knows where
 * the stream ends: the reader stands behind it then.
 */
export class Inflater {
  readonly #input: ByteReader;
  readonly #space = new Uint8Array(fullAt + longestCopy);
  /** What of the space is filled, and what of that was given on. */
  #filled = 0;
  #given = 0;
  #bits = 0;
  #bitCount = 0;
  #codes: Codes | null = null;
  /** Bytes of a block that is not packed that are still to come. */
  #stored = 0;
  #isLast = false;

  constructor(input: ByteReader) {
    this.#input = input;
  }

  /** The next piece, whose space is used again for the one after it; null behind the last. Throws `UnreadableError`. */
  async next(): Promise<Uint8Array | null> {
    if (this.#filled >= fullAt) this.#makeRoom();
    while (this.#filled < fullAt) {
      if (this.#codes !== null) await this.#unpackSymbols(this.#codes);
      else if (this.#stored > 0) await this.#copyStored();
      else if (this.#isLast) break;
      else await this.#beginBlock();
    }
    if (this.#filled === this.#given) {
      this.#endAtByte();
      return null;
    }
    const piece = this.#space.subarray(this.#given, this.#filled);
    this.#given = this.#filled;
    return piece;
  }

  /** Keeps what may be repeated. */
  #makeRoom(): void {
    this.#space.copyWithin(0, this.#filled - window, this.#filled);
    this.#filled = window;
    this.#given = window;
  }

  async #beginBlock(): Promise<void> {
    this.#giveBack();
    await this.#input.has(headBytes);
    this.#isLast = this.#take(1) === 1;
    const kind = this.#take(2);
    if (kind === 0) await this.#beginStored();
    else if (kind === 1) this.#codes = { symbols: this.#tableOf(fixedLengths.symbols), distances: this.#tableOf(fixedLengths.distances) };
    else if (kind === 2) this.#codes = this.#readCodes();
    else throw this.#broken();
    this.#checkEnd();
  }

  async #beginStored(): Promise<void> {
    this.#endAtByte();
    if (!(await this.#input.has(4))) throw new UnreadableError('damaged', readerTexts['found.cut-archive']);
    this.#stored = this.#input.number(2);
    if (this.#input.number(2) !== (this.#stored ^ 0xffff)) throw this.#broken();
  }

  async #copyStored(): Promise<void> {
    const input = this.#input;
    if (!(await input.has(1))) throw new UnreadableError('damaged', readerTexts['found.cut-archive']);
    const count = Math.min(this.#stored, input.left, this.#space.length - this.#filled);
    this.#space.set(input.bytes.subarray(input.at, input.at + count), this.#filled);
    input.at += count;
    this.#filled += count;
    this.#stored -= count;
  }

  /** Gives back the whole bytes of which no bit was used. */
  #giveBack(): void {
    this.#input.at -= this.#bitCount >> 3;
    this.#bitCount &= 7;
    this.#bits &= (1 << this.#bitCount) - 1;
  }

  /** Goes on with the next whole byte. */
  #endAtByte(): void {
    this.#giveBack();
    this.#bits = 0;
    this.#bitCount = 0;
  }

  /** Throws where bits were taken from behind the end. */
  #checkEnd(): void {
    if (this.#input.at - (this.#bitCount >> 3) > this.#input.end) throw new UnreadableError('damaged', readerTexts['found.cut-archive']);
  }

  /** What is wrong where bits mean nothing: behind the end they are none of the file. */
  #broken(): UnreadableError {
    this.#checkEnd();
    return new UnreadableError('damaged', readerTexts['found.broken-block']);
  }

  /** So many bits, at most 16, as a number. */
  #take(count: number): number {
    const input = this.#input;
    while (this.#bitCount < count) {
      this.#bits |= (input.bytes[input.at] ?? 0) << this.#bitCount;
      input.at += 1;
      this.#bitCount += 8;
    }
    const bits = this.#bits & ((1 << count) - 1);
    this.#bits >>>= count;
    this.#bitCount -= count;
    return bits;
  }

  #symbolOf({ entries, bits }: CodeTable): number {
    const ahead = this.#take(bits);
    const entry = entries[ahead] as number;
    const length = entry & 15;
    if (length === 0) throw this.#broken();
    // What was taken beyond the code is put back.
    this.#bits = (this.#bits << (bits - length)) | (ahead >> length);
    this.#bitCount += bits - length;
    return entry >> 4;
  }

  #readCodes(): Codes {
    const [symbolCount, distanceCount, lengthCount] = [this.#take(5) + 257, this.#take(5) + 1, this.#take(4) + 4];
    const ofLengths = new Uint8Array(orderOfLengths.length);
    for (let at = 0; at < lengthCount; at += 1) ofLengths[orderOfLengths[at] as number] = this.#take(3);
    const table = this.#tableOf(ofLengths);
    const all = new Uint8Array(symbolCount + distanceCount);
    for (let at = 0; at < all.length; ) {
      const symbol = this.#symbolOf(table);
      const [times, length] = symbol < 16 ? [1, symbol] : this.#repeated(symbol, all[at - 1]);
      if (at + times > all.length) throw this.#broken();
      all.fill(length, at, at + times);
      at += times;
    }
    if (all[endOfBlock] === 0) throw this.#broken();
    return { symbols: this.#tableOf(all.subarray(0, symbolCount)), distances: this.#tableOf(all.subarray(symbolCount)) };
  }

  #tableOf(codeLengths: Uint8Array): CodeTable {
    const table = codeTable(codeLengths);
    if (table === null) throw this.#broken();
    return table;
  }

  /** How often a length of a code is repeated, and which. */
  #repeated(symbol: number, before: number | undefined): readonly [times: number, length: number] {
    if (symbol === 17) return [this.#take(3) + 3, 0];
    if (symbol === 18) return [this.#take(7) + 11, 0];
    if (before === undefined) throw this.#broken();
    return [this.#take(2) + 3, before];
  }

  /** Unpacks symbols until the block ends, the space is full, or more bytes are needed. All that it uses stands in variables, which makes it fast. */
  async #unpackSymbols(codes: Codes): Promise<void> {
    const input = this.#input;
    this.#giveBack();
    await input.has(symbolBytes);
    const { bytes } = input;
    const space = this.#space;
    const { entries: symbols } = codes.symbols;
    const { entries: backs } = codes.distances;
    const [symbolMask, backMask] = [symbols.length - 1, backs.length - 1];
    const stop = input.isOver ? input.end + symbolBytes / 2 : input.end - symbolBytes + 1;
    let [at, bits, count, filled, isSound] = [input.at, this.#bits, this.#bitCount, this.#filled, true];
    while (filled < fullAt && at < stop) {
      if (count < 16) {
        bits |= ((bytes[at] as number) | ((bytes[at + 1] as number) << 8)) << count;
        at += 2;
        count += 16;
      }
      const entry = symbols[bits & symbolMask] as number;
      bits >>>= entry & 15;
      count -= entry & 15;
      const symbol = entry >> 4;
      if (symbol < endOfBlock) {
        isSound = entry !== 0;
        if (!isSound) break;
        space[filled] = symbol;
        filled += 1;
        continue;
      }
      if (symbol === endOfBlock) {
        this.#codes = null;
        break;
      }
      if (count < 16) {
        bits |= ((bytes[at] as number) | ((bytes[at + 1] as number) << 8)) << count;
        at += 2;
        count += 16;
      }
      const extra = lengths.bits[symbol - 257] as number;
      const length = (lengths.least[symbol - 257] as number) + (bits & ((1 << extra) - 1));
      bits >>>= extra;
      count -= extra;
      if (count < 16) {
        bits |= ((bytes[at] as number) | ((bytes[at + 1] as number) << 8)) << count;
        at += 2;
        count += 16;
      }
      const back = backs[bits & backMask] as number;
      bits >>>= back & 15;
      count -= back & 15;
      if (count < 16) {
        bits |= ((bytes[at] as number) | ((bytes[at + 1] as number) << 8)) << count;
        at += 2;
        count += 16;
      }
      const further = distances.bits[back >> 4] as number;
      const distance = (distances.least[back >> 4] as number) + (bits & ((1 << further) - 1));
      bits >>>= further;
      count -= further;
      isSound = length > 0 && distance > 0 && distance <= filled;
      if (!isSound) break;
      for (const end = filled + length; filled < end; filled += 1) space[filled] = space[filled - distance] as number;
    }
    input.at = at;
    this.#bits = bits;
    this.#bitCount = count;
    this.#filled = filled;
    this.#checkEnd();
    if (!isSound) throw this.#broken();
  }
}

/** The lengths of the codes of a block that gives none. */
const fixedLengths = {
  symbols: Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
  distances: new Uint8Array(32).fill(5),
} as const;

function rising(first: number, bits: readonly number[]): { readonly least: Uint16Array; readonly bits: Uint8Array } {
  const least = new Uint16Array(32);
  let next = first;
  for (const [symbol, count] of bits.entries()) {
    least[symbol] = next;
    next += 1 << count;
  }
  const all = new Uint8Array(32);
  all.set(bits);
  return { least, bits: all };
}
