import { readerTexts } from '../../words/index.ts';
import { strictDecoder } from '../text/platform.ts';
import { UnreadableError } from '../text/unreadable-error.ts';
import type { ByteReader } from './byte-reader.ts';

/** A file of a zip archive as its head says: how it is packed, its check sum and its lengths. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  /** Whether check sum and lengths stand behind the file. */
  readonly isOpen: boolean;
  readonly sum: number;
  readonly packed: number;
  readonly length: number;
  /** Where its head begins, counted from the start of the archive; of a head itself that of the list. */
  readonly offset: number;
}

/** A number of four bytes that stands for one of eight, elsewhere. */
const elsewhere = 0xffffffff;

const [locked, open] = [1 | (1 << 6) | (1 << 13), 8];

/** A name that is longer says no more to anybody. */
const longestName = 200;

/** Reads the head of a file behind its signature. Throws `UnreadableError` where it is cut off, or the file is locked. */
export async function readHead(input: ByteReader, offset: number): Promise<ZipEntry> {
  await need(input, 26);
  input.at += 2;
  const common = readCommon(input);
  const extraLength = input.number(2);
  return { ...(await withNames(input, common, { nameLength: common.nameLength, extraLength, commentLength: 0 })), offset };
}

/** Reads a line of the list of files at the end, behind its signature. Throws likewise. */
export async function readListed(input: ByteReader): Promise<ZipEntry> {
  await need(input, 42);
  input.at += 4;
  const common = readCommon(input);
  const [extraLength, commentLength] = [input.number(2), input.number(2)];
  input.at += 8;
  const offset = input.number(4);
  return withNames(input, { ...common, offset }, { nameLength: common.nameLength, extraLength, commentLength });
}

type Common = Omit<ZipEntry, 'name' | 'offset'> & { readonly nameLength: number; readonly offset?: number };

/** What a head and a line of the list have alike. */
function readCommon(input: ByteReader): Common {
  const [flags, method] = [input.number(2), input.number(2)];
  if ((flags & locked) !== 0) throw new UnreadableError('locked', readerTexts['found.password']);
  input.at += 4;
  const [sum, packed, length, nameLength] = [input.number(4), input.number(4), input.number(4), input.number(2)];
  return { method, isOpen: (flags & open) !== 0, sum, packed, length, nameLength };
}

async function withNames(
  input: ByteReader,
  { method, isOpen, sum, packed, length, offset = 0 }: Common,
  { nameLength, extraLength, commentLength }: Readonly<Record<'nameLength' | 'extraLength' | 'commentLength', number>>,
): Promise<ZipEntry> {
  await need(input, nameLength + extraLength + commentLength);
  const name = nameOf(input.take(nameLength));
  const long = longNumbers(input.take(extraLength));
  input.at += commentLength;
  // The longer numbers stand in this order, each only where its four bytes point to it.
  const [realLength, realPacked, realOffset] = [length, packed, offset].map((number) =>
    number === elsewhere ? (long.shift() ?? number) : number,
  );
  return { name, method, isOpen, sum, length: realLength ?? length, packed: realPacked ?? packed, offset: realOffset ?? offset };
}

/** Throws where the archive ends before so many bytes. */
export async function need(input: ByteReader, bytes: number): Promise<void> {
  if (!(await input.has(bytes))) throw new UnreadableError('damaged', readerTexts['found.cut-archive']);
}

function nameOf(bytes: Uint8Array): string {
  const read = (encoding: string): string => strictDecoder(encoding).decode(bytes).slice(0, longestName);
  try {
    return read('utf-8');
  } catch {
    return read('windows-1252');
  }
}

/** The numbers of eight bytes that an extra field of the kind 1 holds. */
function longNumbers(extra: Uint8Array): number[] {
  const numbers = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const [kind, size] = [numbers.getUint16(at, true), numbers.getUint16(at + 2, true)];
    const end = Math.min(at + 4 + size, extra.length);
    if (kind === 1)
      return Array.from({ length: Math.floor((end - at - 4) / 8) }, (_, place) => Number(numbers.getBigUint64(at + 4 + place * 8, true)));
    at = end;
  }
  return [];
}
