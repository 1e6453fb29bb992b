import { readerTexts } from '../../words/index.ts';
import { UnreadableError } from '../text/unreadable-error.ts';
import { ByteReader } from './byte-reader.ts';
import { Inflater } from './inflater.ts';
import { UnpackedSize } from './unpacked-size.ts';

/** The one way of packing that gzip has, which the third of the bytes of a head names. */
const [deflate, headBytes] = [8, 3];

/**
 * What a gzip file holds (RFC 1952), piece by piece as somebody asks for it: of all its members, as one. Each piece is good until the next is asked for. Throws
 * `UnreadableError` where the check sum or the length of a member is not that of what was unpacked, where one is cut off, and where something else stands behind
 * them; zeros may, with which tapes are filled up.
 */
export async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = new ByteReader(bytes);
  const size = new UnpackedSize();
  do {
    await input.has(headBytes);
    const [first, second, method = deflate] = input.bytes.subarray(input.at, input.end);
    if (first === 0x1f && second === 0x8b && method !== deflate)
      throw new UnreadableError('unknown', readerTexts['found.method']({ method }));
    const inflater = new Inflater(input, 'gzip');
    for (let piece = await inflater.next(); piece !== null; piece = await inflater.next()) {
      size.add(piece.length, input.taken);
      yield piece;
    }
  } while (await isFollowed(input));
}

/** Whether another member follows; zeros up to the end of the file do not count. */
async function isFollowed(input: ByteReader): Promise<boolean> {
  while (await input.has(1)) {
    if (input.bytes[input.at] !== 0) return true;
    input.at += 1;
  }
  return false;
}
