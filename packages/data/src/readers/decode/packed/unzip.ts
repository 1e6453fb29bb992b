import { readerTexts } from '../../words/index.ts';
import { UnreadableError } from '../text/unreadable-error.ts';
import { ByteReader } from './byte-reader.ts';
import { crc32 } from './crc-32.ts';
import { Inflater } from './inflater.ts';
import { UnpackedSize } from './unpacked-size.ts';
import { need, readHead, readListed, type ZipEntry } from './zip-entry.ts';

/** A file of an archive. Its bytes come as they are asked for; each piece is good until the next is. */
export interface Unzipped {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** What stands at the start of each part of an archive. */
const signatures = {
  head: 0x04034b50,
  sums: 0x08074b50,
  listed: 0x02014b50,
  extra: 0x08064b50,
  signature: 0x05054b50,
  longEnd: 0x06064b50,
  longEndPlace: 0x07064b50,
  end: 0x06054b50,
} as const;

/** So many bytes stand behind the last signature, with a comment of any length behind them. */
const endBytes = 18;

const methods = { stored: 0, deflated: 8 } as const;

/** An archive of tables has fewer files. */
const mostFiles = 10_000;

/** The check sum and the length of what was unpacked. */
interface Measured {
  sum: number;
  length: number;
}

/**
 * The files of a zip archive, in the order in which they stand, without folders. What nobody reads of one is unpacked all the same before the next: only so is it known
 * to be whole. Throws `UnreadableError` where a check sum or a length is not that of what was unpacked, where the archive is cut off or its list
 * names other files, and for what is locked or packed in another way.
 */
export async function* unzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Unzipped> {
  const input = new ByteReader(bytes);
  const size = new UnpackedSize();
  const found = new Map<number, Measured>();
  for (let offset = 0; ; offset = input.taken) {
    await need(input, 4);
    const signature = input.number(4);
    if (signature !== signatures.head) return await checkList(input, signature, found);
    if (found.size === mostFiles) throw new UnreadableError('too-large', readerTexts['found.many-files']({ files: mostFiles }));
    const entry = await readHead(input, offset);
    const measured: Measured = { sum: 0, length: 0 };
    found.set(offset, measured);
    const content = contentOf(input, entry, measured, size);
    if (!entry.name.endsWith('/')) yield { name: entry.name, bytes: onlyNext(content) };
    for await (const _ of content);
  }
}

/** Whoever reads a file may stop: its rest is unpacked all the same. */
function onlyNext(content: AsyncGenerator<Uint8Array>): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => ({ next: () => content.next() }) };
}

/** Unpacks a file, and holds it against its check sum and lengths. */
async function* contentOf(input: ByteReader, entry: ZipEntry, measured: Measured, size: UnpackedSize): AsyncGenerator<Uint8Array> {
  const start = input.taken;
  try {
    for await (const piece of piecesOf(input, entry)) {
      size.add(piece.length, input.taken);
      measured.sum = crc32(piece, measured.sum);
      measured.length += piece.length;
      yield piece;
    }
    const packed = input.taken - start;
    const stated = entry.isOpen ? await sumsBehind(input, { ...measured, packed }) : entry;
    if (stated.sum !== measured.sum) throw new UnreadableError('damaged', readerTexts['found.wrong-sum']);
    if (stated.length !== measured.length || stated.packed !== packed)
      throw new UnreadableError('damaged', readerTexts['found.wrong-length']);
  } catch (error) {
    throw error instanceof UnreadableError ? new UnreadableError(error.kind, error.found, entry.name) : error;
  }
}

async function* piecesOf(input: ByteReader, { method, isOpen, packed }: ZipEntry): AsyncGenerator<Uint8Array> {
  if (method === methods.deflated) {
    const inflater = new Inflater(input, 'bare');
    for (let piece = await inflater.next(); piece !== null; piece = await inflater.next()) yield piece;
  } else if (method !== methods.stored) throw new UnreadableError('unknown', readerTexts['found.method']({ method }));
  else if (isOpen && packed === 0) throw new UnreadableError('unknown', readerTexts['found.no-length']);
  else {
    for (let left = packed; left > 0; ) {
      await need(input, 1);
      const piece = input.bytes.subarray(input.at, Math.min(input.end, input.at + left));
      input.at += piece.length;
      left -= piece.length;
      yield piece;
    }
  }
}

/** The check sum and the lengths behind a file: with or without a signature, the lengths in four bytes or in eight. */
async function sumsBehind(
  input: ByteReader,
  measured: Readonly<Record<'sum' | 'length' | 'packed', number>>,
): Promise<Readonly<Record<'sum' | 'length' | 'packed', number>>> {
  await need(input, 12);
  const first = input.number(4);
  if (first === signatures.sums) await need(input, 12);
  const sum = first === signatures.sums ? input.number(4) : first;
  const start = input.at;
  const short = { sum, packed: input.number(4), length: input.number(4) };
  if (short.packed === measured.packed && short.length === measured.length) return short;
  input.at = start;
  await need(input, 16);
  return { sum, packed: input.number(8), length: input.number(8) };
}

/** Reads what stands behind the files, up to the end: each file has to be listed as it was found, and no other. */
async function checkList(input: ByteReader, first: number, found: ReadonlyMap<number, Measured>): Promise<void> {
  let listed = 0;
  for (let signature = first; signature !== signatures.end; signature = input.number(4)) {
    if (signature === signatures.listed) {
      const { offset, sum, length } = await readListed(input);
      const measured = found.get(offset);
      if (measured?.sum !== sum || measured.length !== length) throw new UnreadableError('damaged', readerTexts['found.other-list']);
      listed += 1;
    } else await passPart(input, signature);
    await need(input, 4);
  }
  await need(input, endBytes);
  if (listed !== found.size) throw new UnreadableError('damaged', readerTexts['found.other-list']);
}

/** Passes over a part that says nothing of files. */
async function passPart(input: ByteReader, signature: number): Promise<void> {
  const bytesOfLength = new Map<number, number>([
    [signatures.extra, 4],
    [signatures.signature, 2],
    [signatures.longEnd, 8],
  ]).get(signature);
  if (bytesOfLength === undefined && signature !== signatures.longEndPlace)
    throw new UnreadableError('damaged', readerTexts['found.behind-archive']);
  if (bytesOfLength !== undefined) await need(input, bytesOfLength);
  const length = bytesOfLength === undefined ? 16 : input.number(bytesOfLength);
  if (!(await input.skip(length))) throw new UnreadableError('damaged', readerTexts['found.cut-archive']);
}
