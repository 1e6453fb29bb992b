import { readerTexts } from '../../words/index.ts';
import type { Decoder } from '../text/platform.ts';
import { UnreadableError } from '../text/unreadable-error.ts';

/** A record of a binary workbook: its kind, and what it holds in pieces, since long ones go on in records of their own. */
export interface BinaryRecord {
  readonly kind: number;
  readonly pieces: readonly Uint8Array[];
}

const continued = 0x3c;

/** The records of a stream from a place on. Throws `UnreadableError` where it ends inside one. */
export function* recordsFrom(stream: Uint8Array, start: number): Generator<BinaryRecord> {
  const numbers = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const ends = (at: number): number => {
    const end = at + 4 > stream.length ? Number.POSITIVE_INFINITY : at + 4 + numbers.getUint16(at + 2, true);
    if (end > stream.length) throw new UnreadableError('damaged', readerTexts['found.cut-workbook']);
    return end;
  };
  for (let at = start; ; ) {
    let end = ends(at);
    const kind = numbers.getUint16(at, true);
    const pieces = [stream.subarray(at + 4, end)];
    while (end + 4 <= stream.length && numbers.getUint16(end, true) === continued) {
      pieces.push(stream.subarray(end + 4, ends(end)));
      end = ends(end);
    }
    yield { kind, pieces };
    at = end;
  }
}

/**
 * Reads what a record holds, piece after piece. Characters that a piece ends inside go on in the next behind a byte that says anew how wide they
 * are. Throws `UnreadableError` past the end.
 */
export class RecordContent {
  readonly #pieces: readonly Uint8Array[];
  #piece = 0;
  #at = 0;

  constructor({ pieces }: BinaryRecord, skipped = 0) {
    this.#pieces = pieces;
    this.skip(skipped);
  }

  get isAtEnd(): boolean {
    while (this.#at >= (this.#pieces[this.#piece]?.length ?? 0)) {
      if (this.#piece + 1 >= this.#pieces.length) return true;
      this.#piece += 1;
      this.#at = 0;
    }
    return false;
  }

  byte(): number {
    const byte = this.isAtEnd ? undefined : this.#pieces[this.#piece]?.[this.#at];
    if (byte === undefined) throw new UnreadableError('damaged', readerTexts['found.cut-record']);
    this.#at += 1;
    return byte;
  }

  /** A whole number of so many bytes. */
  number(bytes: number): number {
    let number = 0;
    for (let at = 0; at < bytes; at += 1) number += this.byte() * 2 ** (8 * at);
    return number;
  }

  double(): number {
    const bytes = Uint8Array.from({ length: 8 }, () => this.byte());
    return new DataView(bytes.buffer).getFloat64(0, true);
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0; ) {
      if (this.isAtEnd) throw new UnreadableError('damaged', readerTexts['found.cut-record']);
      const step = Math.min(left, (this.#pieces[this.#piece]?.length ?? 0) - this.#at);
      this.#at += step;
      left -= step;
    }
  }

  /** A text behind its length (of so many bytes) and how it is written, without what stands behind it of fonts and pronunciation. */
  text(bytesOfLength: number): string {
    const length = this.number(bytesOfLength);
    const flags = this.byte();
    const fonts = (flags & 8) === 0 ? 0 : this.number(2);
    const pronunciation = (flags & 4) === 0 ? 0 : this.number(4);
    const text = this.#characters(length, (flags & 1) === 1);
    this.skip(fonts * 4 + pronunciation);
    return text;
  }

  /** A text of bytes behind its length, as workbooks before 1997 have it. */
  bytesAsText(bytesOfLength: number, decoder: Decoder): string {
    return decoder.decode(Uint8Array.from({ length: this.number(bytesOfLength) }, () => this.byte()));
  }

  #characters(length: number, isWide: boolean): string {
    let [text, wide, left] = ['', isWide, length];
    for (;;) {
      const piece = this.#pieces[this.#piece]?.subarray(this.#at) ?? new Uint8Array(0);
      const count = Math.min(left, Math.floor(piece.length / (wide ? 2 : 1)));
      text += charactersIn(piece, count, wide);
      this.#at += count * (wide ? 2 : 1);
      left -= count;
      if (left === 0) return text;
      if (this.#piece + 1 >= this.#pieces.length) throw new UnreadableError('damaged', readerTexts['found.cut-record']);
      this.#piece += 1;
      this.#at = 0;
      wide = (this.byte() & 1) === 1;
    }
  }
}

function charactersIn(bytes: Uint8Array, count: number, isWide: boolean): string {
  const codes = isWide
    ? Array.from({ length: count }, (_, at) => (bytes[at * 2] ?? 0) + (bytes[at * 2 + 1] ?? 0) * 256)
    : [...bytes.subarray(0, count)];
  return String.fromCharCode(...codes);
}
