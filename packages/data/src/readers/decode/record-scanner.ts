import type { SourceRecord } from '../contract/index.ts';
import { decimalOfAscii, textOfAscii } from './ascii.ts';
import { type Decoder, lenientText, strictDecoder } from './text/platform.ts';
import { firstBadByte, UndecodableByteError } from './undecodable-byte-error.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
const blank = 0x20;

/** No character takes more bytes in any encoding. */
const longestCharacter = 4;

/** A line is at most so many bytes long, and a quoted field that runs on past them was never closed: whatever the size of the pieces that bytes come in. */
export const longestRecord = 1 << 20;

/** Where the bytes of a record are. */
export interface RecordBytes {
  readonly buffer: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts bytes in an ASCII-compatible encoding into records (RFC 4180) and makes text of a field only when it is asked for. The bytes of a
 * record are valid until the next one is read. GB18030 qualifies: no byte of its characters is a separator, a quote or a line break.
 */
export class RecordScanner implements SourceRecord {
  line = 0;
  /** Whether a quoted field of the record was never closed; it is then its first physical line alone. */
  isUnclosed = false;
  /** Whether the line is longer than any record; only its beginning is there. */
  isLong = false;
  readonly #separator: number;
  readonly #encoding: string;
  readonly #decoder: Decoder;
  #buffer: Uint8Array = new Uint8Array(0);
  #space: Uint8Array = new Uint8Array(0);
  #at = 0;
  #isLast = false;
  /** Whether what follows, up to the end of the line, is of a line that was too long. */
  #isPassing = false;
  #nextLine = 1;
  #nextQuote = -2;
  #offset = 0;
  #start = 0;
  #end = 0;
  #starts = new Int32Array(256);
  #ends = new Int32Array(256);
  #cut = 0;
  #cutAt = 0;
  /** All bits that any byte of the fields cut so far has: below 0x80 where they are ASCII. */
  #bits = 0;

  constructor(separator: string, encoding: string) {
    this.#separator = separator.charCodeAt(0);
    this.#encoding = encoding;
    this.#decoder = strictDecoder(encoding);
  }

  /** The bytes that follow; the last of them with `isLast`. */
  push(chunk: Uint8Array, isLast: boolean): void {
    const rest = this.#buffer.subarray(this.#at);
    this.#offset += this.#at;
    this.#at = 0;
    this.#nextQuote = -2;
    this.#isLast = isLast;
    this.#buffer = rest.length === 0 ? chunk : this.#joined(rest, chunk);
  }

  /** Takes over what is left of the bytes, so that whoever gave them may use their space again. */
  keepRest(): void {
    const rest = this.#buffer.subarray(this.#at);
    this.#offset += this.#at;
    this.#at = 0;
    this.#nextQuote = -2;
    this.#buffer = this.#joined(rest, new Uint8Array(0));
  }

  /** The bytes of the record, without what ends its line: they are there until the next is read. */
  get bytes(): RecordBytes {
    return { buffer: this.#buffer, start: this.#start, end: this.#end };
  }

  /** How many physical lines were read so far. */
  get lines(): number {
    return this.#nextLine - 1;
  }

  /** Whether the record holds nothing but blanks and separators. */
  get isBlank(): boolean {
    for (let at = this.#start; at < this.#end; at += 1) {
      const byte = this.#buffer[at] as number;
      if (byte !== 0x20 && byte !== 0x09 && byte !== this.#separator && byte !== quote) return false;
    }
    return true;
  }

  /** Moves to the next record; false where more bytes are needed, or none are left. */
  next(): boolean {
    const buffer = this.#buffer;
    if (this.#isPassing && !this.#pass()) return false;
    if (this.#at >= buffer.length) return false;
    const end = buffer.indexOf(lineFeed, this.#at);
    const last = end < 0 ? buffer.length : end;
    if (last - this.#at > longestRecord) return this.#takeLong(end < 0, last);
    if (end < 0 && !this.#isLast) return false;
    if (this.#nextQuote !== -1 && this.#nextQuote < this.#at) this.#nextQuote = buffer.indexOf(quote, this.#at);
    if (this.#nextQuote === -1 || this.#nextQuote > last) return this.#take(this.#at, last, 1, false);
    return this.#nextQuoted(last);
  }

  /** Cuts the record into its fields, all of them, and says how many there are. */
  countFields(): number {
    this.#cutTo(Number.MAX_SAFE_INTEGER);
    return this.#cut;
  }

  text(column: number): string {
    if (!this.#has(column)) return '';
    let start = this.#starts[column] as number;
    let end = this.#ends[column] as number;
    const isQuoted = end - start >= 2 && this.#buffer[start] === quote && this.#buffer[end - 1] === quote;
    if (isQuoted) {
      start += 1;
      end -= 1;
    }
    const text = this.#decode(start, end);
    return isQuoted && text.includes('""') ? text.replaceAll('""', '"') : text;
  }

  integer(column: number): number {
    if (!this.#has(column)) return -1;
    const buffer = this.#buffer;
    const end = this.#ends[column] as number;
    let number = -1;
    let isOver = false;
    for (let at = this.#starts[column] as number; at < end; at += 1) {
      const byte = buffer[at] as number;
      if (byte >= 0x30 && byte <= 0x39 && !isOver) number = (number < 0 ? 0 : number * 10) + byte - 0x30;
      else if (byte === 0x20 || byte === quote) isOver = number >= 0;
      else return -1;
    }
    return number;
  }

  decimal(column: number, scale: number): number {
    if (!this.#has(column)) return Number.NaN;
    return decimalOfAscii(this.#buffer, this.#starts[column] as number, this.#ends[column] as number, scale);
  }

  isPadded(column: number): boolean {
    if (!this.#has(column)) return false;
    const [start, end] = [this.#starts[column] as number, this.#ends[column] as number];
    return end > start && (this.#buffer[start] === blank || this.#buffer[end - 1] === blank);
  }

  /** The bytes of the fields before a column, with what separates them from it. */
  bytesBefore(column: number): Uint8Array {
    return this.#buffer.subarray(this.#start, this.#has(column) ? this.#starts[column] : this.#end);
  }

  /** The beginning of the record as text, for people: what its encoding does not have is left out. */
  beginning(characters: number): string {
    const bytes = this.#buffer.subarray(this.#start, Math.min(this.#end, this.#start + characters * longestCharacter));
    return lenientText(bytes, this.#encoding).slice(0, characters);
  }

  /** Decodes the record where it holds more than ASCII, so that a byte that its encoding does not have is found. */
  check(): void {
    this.#cutTo(Number.MAX_SAFE_INTEGER);
    if (this.#bits >= 0x80) this.#decode(this.#start, this.#end);
  }

  /** What is left of the bytes before and those that follow, in one space that is used again and again. */
  #joined(rest: Uint8Array, chunk: Uint8Array): Uint8Array {
    const length = rest.length + chunk.length;
    const space = this.#space;
    if (space.length < length) {
      this.#space = new Uint8Array(length * 2);
      this.#space.set(rest);
    } else if (rest.buffer === space.buffer) space.copyWithin(0, rest.byteOffset, rest.byteOffset + rest.length);
    else space.set(rest);
    this.#space.set(chunk, rest.length);
    return this.#space.subarray(0, length);
  }

  /** Takes a line that is too long; what is not yet there of it is passed over as it comes. */
  #takeLong(isOpen: boolean, end: number): true {
    this.#take(this.#at, end, 1, false);
    this.isLong = true;
    this.#isPassing = isOpen;
    return true;
  }

  /** Passes over the rest of a line; false where more of it is to come. */
  #pass(): boolean {
    const end = this.#buffer.indexOf(lineFeed, this.#at);
    this.#at = end < 0 ? this.#buffer.length : end + 1;
    this.#isPassing = end < 0;
    return end >= 0;
  }

  #take(start: number, end: number, lines: number, isUnclosed: boolean): true {
    this.line = this.#nextLine;
    this.#nextLine += lines;
    this.#at = Math.min(end + 1, this.#buffer.length);
    this.#start = start;
    this.#end = end > start && this.#buffer[end - 1] === carriageReturn ? end - 1 : end;
    this.#cut = 0;
    this.#cutAt = start;
    this.#bits = 0;
    this.isUnclosed = isUnclosed;
    this.isLong = false;
    return true;
  }

  /** The next record where its first line, to `firstEnd`, holds a quote: line breaks inside quotes are part of a field. */
  #nextQuoted(firstEnd: number): boolean {
    const buffer = this.#buffer;
    const separator = this.#separator;
    let [isInside, isFieldStart, lines] = [false, true, 1];
    for (let at = this.#at; at < buffer.length; at += 1) {
      const byte = buffer[at] as number;
      if (isInside) {
        if (byte === lineFeed) lines += 1;
        else if (byte === quote) {
          if (buffer[at + 1] === quote) at += 1;
          else isInside = false;
        }
        continue;
      }
      if (byte === quote && isFieldStart) isInside = true;
      else if (byte === lineFeed)
        return at - this.#at > longestRecord ? this.#take(this.#at, firstEnd, 1, true) : this.#take(this.#at, at, lines, false);
      isFieldStart = byte === separator;
    }
    const isTooLong = buffer.length - this.#at > longestRecord;
    if (isTooLong || (isInside && this.#isLast)) return this.#take(this.#at, firstEnd, 1, true);
    return this.#isLast && this.#take(this.#at, buffer.length, lines, false);
  }

  #has(column: number): boolean {
    if (column < 0) return false;
    if (column >= this.#cut) this.#cutTo(column);
    return column < this.#cut;
  }

  #cutTo(column: number): void {
    const buffer = this.#buffer;
    const end = this.#end;
    const separator = this.#separator;
    let [at, bits] = [this.#cutAt, this.#bits];
    while (this.#cut <= column && at <= end) {
      const start = at;
      if (buffer[at] === quote) {
        at += 1;
        while (at < end && (buffer[at] !== quote || buffer[at + 1] === quote)) {
          bits |= buffer[at] as number;
          at += buffer[at] === quote ? 2 : 1;
        }
      }
      for (let byte = buffer[at] as number; at < end && byte !== separator; byte = buffer[at] as number) {
        bits |= byte;
        at += 1;
      }
      if (this.#cut === this.#starts.length) this.#grow();
      this.#starts[this.#cut] = start;
      this.#ends[this.#cut] = at;
      this.#cut += 1;
      at += 1;
    }
    this.#cutAt = at;
    this.#bits = bits;
  }

  #grow(): void {
    const [starts, ends] = [this.#starts, this.#ends];
    this.#starts = new Int32Array(starts.length * 2);
    this.#ends = new Int32Array(ends.length * 2);
    this.#starts.set(starts);
    this.#ends.set(ends);
  }

  #decode(start: number, end: number): string {
    if (end - start > 48) return this.#decodeAll(start, end);
    const buffer = this.#buffer;
    for (let at = start; at < end; at += 1) if ((buffer[at] as number) >= 0x80) return this.#decodeAll(start, end);
    return textOfAscii(buffer, start, end);
  }

  #decodeAll(start: number, end: number): string {
    const bytes = this.#buffer.subarray(start, end);
    try {
      return this.#decoder.decode(bytes);
    } catch {
      const bad = firstBadByte(bytes, this.#encoding);
      throw new UndecodableByteError(this.#offset + start + bad, this.line, bytes[bad] as number, this.#encoding);
    }
  }
}
