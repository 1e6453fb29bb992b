/** How a column holds its numbers. */
type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** So many numbers are held together: a column grows by that much at a time, and is never copied. */
const together = 1 << 14;

/** A column of numbers that grows at its end, and takes the space of what it holds. */
export class GrowingColumn<Held extends Numbers = Numbers> {
  readonly #pieces: Held[] = [];
  readonly #newPiece: () => Held;
  #last: Held | null = null;
  length = 0;

  constructor(Kind: new (length: number) => Held) {
    this.#newPiece = () => new Kind(together);
  }

  push(number: number): void {
    const at = this.length & (together - 1);
    if (at === 0) {
      this.#last = this.#newPiece();
      this.#pieces.push(this.#last);
    }
    (this.#last as Held)[at] = number;
    this.length += 1;
  }

  at(index: number): number {
    return (this.#pieces[index >>> 14] as Held)[index & (together - 1)] as number;
  }
}
