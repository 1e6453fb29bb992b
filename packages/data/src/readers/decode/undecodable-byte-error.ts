import { strictDecoder } from './platform.ts';

/** A byte that the encoding of a file does not have, where it stands: its offset from the start of the file and its physical line. */
export class UndecodableByteError extends Error {
  override readonly name = 'UndecodableByteError';
  readonly offset: number;
  readonly line: number;
  /** The byte in hexadecimal digits, `0xff`. */
  readonly hex: string;

  constructor(offset: number, line: number, byte: number) {
    const hex = `0x${byte.toString(16).padStart(2, '0')}`;
    super(`undecodable byte: ${hex} at offset ${offset}, line ${line}`);
    this.offset = offset;
    this.line = line;
    this.hex = hex;
  }
}

/** Where the first byte stands that an encoding does not have: behind the longest start of the bytes that it can be read in. */
export function firstBadByte(bytes: Uint8Array, encoding: string): number {
  let readable = 0;
  for (let end = 1; end <= bytes.length; end += 1) {
    try {
      strictDecoder(encoding).decode(bytes.subarray(0, end));
      readable = end;
    } catch {}
  }
  return Math.min(readable, bytes.length - 1);
}
