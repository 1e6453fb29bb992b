/** A set of words, classes and phrases of a grammar, each by its number: many are made for each sentence, so a set is a row of bits. */
export class KeySet {
  readonly #bits: Int32Array;

  constructor(count: number) {
    this.#bits = new Int32Array(Math.ceil(count / 32));
  }

  add(key: number): void {
    const bits = this.#bits[key >> 5];
    if (bits !== undefined) this.#bits[key >> 5] = bits | (1 << (key & 31));
  }

  addAll(other: KeySet): void {
    for (let index = 0; index < this.#bits.length; index += 1) {
      const [own, more] = [this.#bits[index], other.#bits[index]];
      if (own !== undefined && more !== undefined) this.#bits[index] = own | more;
    }
  }

  has(key: number): boolean {
    const bits = this.#bits[key >> 5];
    return bits !== undefined && (bits & (1 << (key & 31))) !== 0;
  }
}
