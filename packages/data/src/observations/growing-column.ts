/** How a column holds its numbers. */
type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;

/** So many numbers are held together: a column grows by that much at a time, and is never copied. */
const together = 1 << 14;

/** A column of numbers that grows at its end, and takes the space of what it holds. */
export class GrowingColumn<Held extends Numbers = Numbers> {
  readonly #pieces: Held[] = [];
  readonly #Kind: new (
    length: number,
  ) => Held;
  readonly #size: number;
  #last: Held | null = null;
  /** How many numbers there are; 0 where it is to be filled anew, in the same space. */
  length = 0;

  constructor(Kind: new (length: number) => Held) {
    this.#Kind = Kind;
    this.#size = new Kind(0).BYTES_PER_ELEMENT;
  }

  push(number: number): void {
    const at = this.length & (together - 1);
    if (at === 0) {
      this.#last = this.#pieces[this.length >>> 14] ?? new this.#Kind(together);
      this.#pieces[this.length >>> 14] = this.#last;
    }
    (this.#last as Held)[at] = number;
    this.length += 1;
  }

  at(index: number): number {
    return (this.#pieces[index >>> 14] as Held)[index & (together - 1)] as number;
  }

  set(index: number, number: number): void {
    (this.#pieces[index >>> 14] as Held)[index & (together - 1)] = number;
  }

  /** Another column with the same numbers. */
  copy(): GrowingColumn<Held> {
    const copy = new GrowingColumn(this.#Kind);
    for (let at = 0; at < this.length; at += 1) copy.push(this.at(at));
    return copy;
  }

  /** The pieces that hold its numbers. */
  get #filled(): readonly Held[] {
    return this.#pieces.slice(0, Math.ceil(this.length / together));
  }

  /** Its numbers as one array; a copy. */
  numbers(): Held {
    const whole = new this.#Kind(this.length);
    for (const [at, piece] of this.#filled.entries()) whole.set(piece.subarray(0, this.length - at * together), at * together);
    return whole;
  }

  /** How many bytes its numbers take. */
  get byteLength(): number {
    return this.length * this.#size;
  }

  /** Its numbers as bytes, the lowest first; a copy. */
  bytes(): Uint8Array {
    const whole = new Uint8Array(this.byteLength);
    for (const [at, piece] of this.#filled.entries()) {
      const held = Math.min(together, this.length - at * together);
      whole.set(new Uint8Array(piece.buffer, 0, held * this.#size), at * together * this.#size);
    }
    return whole;
  }

  /** By how much each whole number is more than the one before it, as bytes of numbers of 32 bits. */
  steps(): Uint8Array {
    const steps = new Uint32Array(this.length);
    for (let at = 0; at < this.length; at += 1) steps[at] = this.at(at) - (at === 0 ? 0 : this.at(at - 1));
    return new Uint8Array(steps.buffer);
  }

  /** Takes numbers from the bytes of a column of its kind, or of its steps. */
  takeBytes(bytes: Uint8Array, areSteps: boolean): void {
    let before = 0;
    for (let start = 0; start + this.#size <= bytes.length; start += together * this.#size) {
      const piece = new this.#Kind(together);
      const held = Math.min(together, Math.floor((bytes.length - start) / this.#size));
      new Uint8Array(piece.buffer).set(bytes.subarray(start, start + held * this.#size));
      for (let at = 0; areSteps && at < held; at += 1) {
        before = (before + (piece[at] as number)) >>> 0;
        piece[at] = before;
      }
      this.#pieces.push(piece);
      this.#last = piece;
      this.length += held;
    }
  }
}
