import { joinedBytes } from '../text/platform.ts';

/** So many zeros stand behind the last byte of a stream, so that whoever looks a few bytes ahead finds numbers there. */
const padding = 16;

/**
 * A stream of bytes for those who need some of them behind one another: the head of a file, a code of a few bits. They stand in `bytes`, from `at` up to
 * `end`. The stream is asked for a piece only when it is needed, and may use the space of a piece again for the next.
 */
export class ByteReader {
  bytes: Uint8Array = new Uint8Array(0);
  at = 0;
  end = 0;
  /** Whether no byte follows those that are there. */
  isOver = false;
  readonly #source: AsyncIterator<Uint8Array>;
  #before = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** How many bytes are there and not yet taken. */
  get left(): number {
    return this.end - this.at;
  }

  /** How many bytes were taken. */
  get taken(): number {
    return this.#before + this.at;
  }

  /** Has at least so many bytes there; false where the stream ends before. */
  async has(count: number): Promise<boolean> {
    while (this.left < count && !this.isOver) await this.#more();
    return this.left >= count;
  }

  /** Takes so many bytes as a whole number, the lowest first. They have to be there. */
  number(count: number): number {
    let number = 0;
    for (let place = 0; place < count; place += 1) number += (this.bytes[this.at + place] ?? 0) * 2 ** (8 * place);
    this.at += count;
    return number;
  }

  /** Takes so many bytes, in a space of their own. They have to be there. */
  take(count: number): Uint8Array {
    this.at += count;
    return this.bytes.slice(this.at - count, this.at);
  }

  /** Passes over so many bytes; false where the stream ends before. */
  async skip(count: number): Promise<boolean> {
    let left = count;
    while (left > 0 && (await this.has(1))) {
      const step = Math.min(left, this.left);
      this.at += step;
      left -= step;
    }
    return left === 0;
  }

  async #more(): Promise<void> {
    const rest = this.bytes.slice(this.at, this.end);
    this.#before += this.at;
    this.at = 0;
    const { done, value } = await this.#source.next();
    this.isOver = done === true;
    if (done === true) this.bytes = joinedBytes([rest, new Uint8Array(padding)]);
    else this.bytes = rest.length === 0 ? value : joinedBytes([rest, value]);
    this.end = done === true ? rest.length : this.bytes.length;
  }
}
