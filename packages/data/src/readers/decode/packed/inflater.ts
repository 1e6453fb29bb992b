import { Z_BUF_ERROR, Z_NO_FLUSH, Z_OK, Z_STREAM_END, ZStream, zlibInflate, zlibInflateInit2 } from 'pako';
import { readerTexts } from '../../words/index.ts';
import { UnreadableError } from '../text/unreadable-error.ts';
import type { ByteReader } from './byte-reader.ts';

/** So many bytes are unpacked before they are given on. */
const together = 1 << 16;

/** How zlib is told what stands around a stream, which repeats what is at most 2 to the power of 15 bytes back: nothing, or the head and the sums of gzip. */
const windowBits = { bare: -15, gzip: 15 + 16 } as const;

/** What is wrong, by what zlib says of it; for the rest, the stream itself. */
const faults = new Map<string, () => UnreadableError>([
  ['incorrect header check', () => new UnreadableError('damaged', readerTexts['found.behind-archive'])],
  ['incorrect data check', () => new UnreadableError('damaged', readerTexts['found.wrong-sum'])],
  ['header crc mismatch', () => new UnreadableError('damaged', readerTexts['found.wrong-sum'])],
  ['incorrect length check', () => new UnreadableError('damaged', readerTexts['found.wrong-length'])],
]);

/**
 * Unpacks a deflate stream (RFC 1951), bare or with what gzip puts around it (RFC 1952), from bytes as they come, a piece of 64 kB at a time, so that no more is
 * held than that and what it may repeat. Knows where the stream ends: the reader stands behind it then.
 */
export class Inflater {
  readonly #input: ByteReader;
  readonly #stream = new ZStream();
  readonly #space = new Uint8Array(together);
  #isOver = false;

  constructor(input: ByteReader, around: keyof typeof windowBits) {
    this.#input = input;
    zlibInflateInit2(this.#stream, windowBits[around]);
  }

  /** The next piece, whose space is used again for the one after it; null behind the last. Throws `UnreadableError`. */
  async next(): Promise<Uint8Array | null> {
    const [stream, input] = [this.#stream, this.#input];
    stream.output = this.#space;
    stream.next_out = 0;
    stream.avail_out = together;
    while (!this.#isOver && stream.avail_out > 0) {
      const isAtEnd = !(await input.has(1));
      stream.input = input.bytes;
      stream.next_in = input.at;
      stream.avail_in = input.left;
      const status = zlibInflate(stream, Z_NO_FLUSH);
      input.at = stream.next_in;
      this.#isOver = status === Z_STREAM_END;
      // Where a piece was full, zlib may have read the last bytes already and give what it holds of them only now.
      if (isAtEnd && !this.#isOver) throw new UnreadableError('damaged', readerTexts['found.cut-archive']);
      if (status !== Z_OK && status !== Z_STREAM_END && status !== Z_BUF_ERROR)
        throw faults.get(stream.msg)?.() ?? new UnreadableError('damaged', readerTexts['found.broken-block']);
    }
    return stream.next_out === 0 ? null : this.#space.subarray(0, stream.next_out);
  }
}
