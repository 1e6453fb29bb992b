import { strictDecoder } from './text/platform.ts';

/** A byte that the encoding of a file does not have, where it stands: its offset from the start of the file and its physical line. */
export class UndecodableByteError extends Error {
  override readonly name = 'UndecodableByteError';
  readonly offset: number;
  readonly line: number;
  /** The byte in hexadecimal digits, `0xff`. */
  readonly hex: string;
  readonly encoding: string;

  constructor(offset: number, line: number, byte: number, encoding: string) {
    const hex = `0x${byte.toString(16).padStart(2, '0')}`;
    super(`undecodable byte: ${hex} at offset ${offset}, line ${line}`);
    this.offset = offset;
    this.line = line;
    this.hex = hex;
    this.encoding = encoding;
  }
}

/** A character that is cut off at the end has at most so many bytes. */
const longestRest = 3;

/**
 * Where the first byte stands that an encoding does not have: behind the longest start of the bytes that it can be read in. It is looked for by halves, since a
 * record may be a million bytes long.
 */
export function firstBadByte(bytes: Uint8Array, encoding: string): number {
  const isReadable = (end: number, stream: boolean): boolean => {
    try {
      strictDecoder(encoding).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let [readable, unreadable] = [0, bytes.length + 1];
  while (unreadable - readable > 1) {
    const middle = (readable + unreadable) >> 1;
    if (isReadable(middle, true)) readable = middle;
    else unreadable = middle;
  }
  for (let rest = 0; rest < longestRest && readable > 0 && !isReadable(readable, false); rest += 1) readable -= 1;
  return Math.max(0, Math.min(readable, bytes.length - 1));
}
