import type { Recognition } from '../contract/index.ts';
import { readerTexts } from '../words/index.ts';
import { headOf } from './head-of.ts';
import { joinedBytes } from './text/platform.ts';
import { UnreadableError } from './text/unreadable-error.ts';
import type { Sheet } from './workbooks/sheet.ts';

/** One file of what was given: itself, or a member of an archive under `archive/member`. */
export interface Member {
  readonly file: string;
  readonly packing: Recognition['packing'];
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The name of the sheet that it is. */
  readonly sheet?: string;
  /** Whether other sheets of its workbook hold something too. */
  readonly hasOthers?: boolean;
}

/**
 * The files inside what was given, unpacked piece by piece as somebody asks for them: of a zip archive each in turn, of a gzip the one, else the bytes
 * as they are. What unpacks them is loaded only for those that are packed. Throws `UnreadableError` for what is damaged, locked, or too large to be held.
 */
export async function* unpack(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Member> {
  const { head, all } = await headOf(bytes, telling);
  if (isWorkbook(head)) yield* sheets(all, file, async (content) => (await import('./workbooks/workbook.ts')).sheetsOf(content));
  else if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0]))
    yield* sheets(all, file, async (content) => (await import('./workbooks/binary-workbook.ts')).sheetsOfBinary(await wholeOf(content)));
  else if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) yield* zipMembers(all, file);
  else if (startsWith(head, [0x50, 0x41, 0x52, 0x31])) yield { file, packing: 'parquet', bytes: parquetLines(all) };
  else if (startsWith(head, [0x1f, 0x8b])) yield { file: file.replace(/\.gz$/i, ''), packing: 'gzip', bytes: gunzippedLines(all) };
  else yield { file, packing: 'none', bytes: all };
}

/** So many bytes show what is packed, and how. */
const telling = 128;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, at) => bytes[at] === byte);
}

/** A zip archive whose first member is one that only workbooks have. */
function isWorkbook(head: Uint8Array): boolean {
  if (!startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return false;
  const name = String.fromCharCode(...head.subarray(30, 30 + Math.min(64, head[26] ?? 0)));
  return /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/)/.test(name);
}

/** The sheets of a workbook that hold something: the first as the file itself, others beside it. */
async function* sheets(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  sheetsOf: (content: AsyncIterable<Uint8Array>) => Promise<readonly Sheet[]>,
): AsyncGenerator<Member> {
  const found = await sheetsOf(bytes).catch((error: unknown) => {
    // Whatever else it comes to grief over, the file is what is wrong.
    throw error instanceof UnreadableError ? error : new UnreadableError('damaged', readerTexts['found.broken-workbook']);
  });
  for (const [at, sheet] of found.entries()) {
    const first = at === 0;
    yield {
      file: first ? file : `${file}/${sheet.name}`,
      packing: first ? 'workbook' : 'zip',
      bytes: once(sheet.bytes),
      sheet: sheet.name,
      hasOthers: found.length > 1,
    };
  }
}

async function* parquetLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const content = await wholeOf(bytes);
  yield* (await import('./parquet.ts')).linesOfParquet(content);
}

async function* gunzippedLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* (await import('./packed/index.ts')).gunzipped(bytes);
}

async function* zipMembers(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Member> {
  const { unzipped } = await import('./packed/index.ts');
  for await (const { name, bytes: content } of unzipped(bytes)) yield { file: `${file}/${name}`, packing: 'zip', bytes: content };
}

/** What can only be read whole is held up to so many bytes. */
export const mostHeld = 1 << 29;

async function wholeOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > mostHeld) throw new UnreadableError('too-large', readerTexts['found.larger-than']({ bytes: mostHeld }));
    pieces.push(piece.slice());
  }
  return joinedBytes(pieces);
}
