import { readerTexts } from '../../words/index.ts';
import { UnreadableError } from '../text/unreadable-error.ts';

/** So many bytes are unpacked of anything. */
const free = 1 << 26;

/** Tables pack to a hundredth of their size and rarely less; what unpacks to more times its size than this was made to fill a memory. */
const mostTimes = 256;

/** No file that anybody reads in one go is as large. */
const mostBytes = 2 ** 36;

/** Counts what is unpacked, and throws `UnreadableError` where that is more than any table, before it is read. */
export class UnpackedSize {
  #bytes = 0;

  /** Adds bytes, unpacked from all those that were taken so far. */
  add(bytes: number, taken: number): void {
    this.#bytes += bytes;
    if (this.#bytes <= free || (this.#bytes <= taken * mostTimes && this.#bytes <= mostBytes)) return;
    throw new UnreadableError('too-large', readerTexts['found.unpacked']({ bytes: this.#bytes, packed: taken }));
  }
}
