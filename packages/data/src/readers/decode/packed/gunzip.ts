import { readerTexts } from '../../words/index.ts';
import { UnreadableError } from '../text/unreadable-error.ts';
import { ByteReader } from './byte-reader.ts';
import { crc32 } from './crc-32.ts';
import { Inflater } from './inflater.ts';
import { UnpackedSize } from './unpacked-size.ts';

/** The one way of packing that gzip has. */
const deflate = 8;

/** What a head may hold beside its ten bytes, by the bits that say so. */
const flags = { sum: 2, extra: 4, name: 8, comment: 16, unknown: 0xe0 } as const;

/**
 * What a gzip file holds (RFC 1952), piece by piece as somebody asks for it: of all its members, as one. Each piece is good until the next is asked for. Throws
 * `UnreadableError` where the check sum or the length of a member is not that of what was unpacked, where one is cut off, and where something else stands behind
 * them; zeros may, with which tapes are filled up.
 */
export async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = new ByteReader(bytes);
  const size = new UnpackedSize();
  do {
    await passHead(input);
    const inflater = new Inflater(input);
    let [sum, length] = [0, 0];
    for (let piece = await inflater.next(); piece !== null; piece = await inflater.next()) {
      size.add(piece.length, input.taken);
      sum = crc32(piece, sum);
      length += piece.length;
      yield piece;
    }
    if (!(await input.has(8))) throw new UnreadableError('damaged', readerTexts['found.cut-archive']);
    if (input.number(4) !== sum) throw new UnreadableError('damaged', readerTexts['found.wrong-sum']);
    if (input.number(4) !== length % 2 ** 32) throw new UnreadableError('damaged', readerTexts['found.wrong-length']);
  } while (await isFollowed(input));
}

async function passHead(input: ByteReader): Promise<void> {
  if (!(await input.has(10))) throw new UnreadableError('damaged', readerTexts['found.cut-archive']);
  if (input.number(2) !== 0x8b1f) throw new UnreadableError('damaged', readerTexts['found.behind-archive']);
  const [method, flag] = [input.number(1), input.number(1)];
  if (method !== deflate || (flag & flags.unknown) !== 0) throw new UnreadableError('unknown', readerTexts['found.method']({ method }));
  input.at += 6;
  const has = (part: keyof typeof flags): boolean => (flag & flags[part]) !== 0;
  if (has('extra')) await passOver(input, (await input.has(2)) ? input.number(2) : 1);
  if (has('name')) await passText(input);
  if (has('comment')) await passText(input);
  if (has('sum')) await passOver(input, 2);
}

async function passOver(input: ByteReader, bytes: number): Promise<void> {
  if (!(await input.skip(bytes))) throw new UnreadableError('damaged', readerTexts['found.cut-archive']);
}

/** Passes over a text, up to the zero that ends it. */
async function passText(input: ByteReader): Promise<void> {
  while (await input.has(1)) if (input.number(1) === 0) return;
  throw new UnreadableError('damaged', readerTexts['found.cut-archive']);
}

/** Whether another member follows; zeros up to the end of the file do not count. */
async function isFollowed(input: ByteReader): Promise<boolean> {
  while (await input.has(1)) {
    if (input.bytes[input.at] !== 0) return true;
    input.at += 1;
  }
  return false;
}
