import type { Recognition } from '../contract/index.ts';
import { linesOfParquet } from './parquet.ts';
import type { Sheet } from './sheet.ts';

/** One file of what was given: itself, or a member of an archive under `archive/member`. */
export interface Member {
  readonly file: string;
  readonly packing: Recognition['packing'];
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** An archive that cannot be read: cut off, encrypted, or packed by a method that is not known. */
export class UnreadableArchiveError extends Error {
  override readonly name = 'UnreadableArchiveError';
}

/**
 * The files inside what was given, unpacked as streams: of a zip archive each in turn, of a gzip the one, else the bytes as they are. The
 * library that unpacks is loaded only for those that are packed.
 */
export async function* unpack(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Member> {
  const source = bytes[Symbol.asyncIterator]();
  const head = await firstBytes(source);
  const all = following(head, source);
  if (isWorkbook(head)) yield* sheets(copied(all), file, async (content) => (await import('./workbook.ts')).sheetsOf(content));
  else if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0]))
    yield* sheets(copied(all), file, async (content) => (await import('./binary-workbook.ts')).sheetsOfBinary(content));
  else if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) yield* zipMembers(copied(all), file);
  else if (startsWith(head, [0x50, 0x41, 0x52, 0x31])) yield { file, packing: 'parquet', bytes: parquetLines(copied(all)) };
  else if (startsWith(head, [0x1f, 0x8b])) yield { file: file.replace(/\.gz$/i, ''), packing: 'gzip', bytes: gunzipped(copied(all)) };
  else yield { file, packing: 'none', bytes: all };
}

/** Pieces of bytes in spaces of their own: what unpacks them may hold them, and whoever gave them may use their space again. */
async function* copied(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) yield piece.slice();
}

/** So many bytes show what is packed, and how. */
const telling = 128;

async function firstBytes(source: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < telling) {
    const { done, value } = await source.next();
    if (done === true) return head;
    const joined = new Uint8Array(head.length + value.length);
    joined.set(head);
    joined.set(value, head.length);
    head = head.length === 0 && value.length >= telling ? value : joined;
  }
  return head;
}

async function* following(head: Uint8Array, source: AsyncIterator<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  while (source !== null) {
    const { done, value } = await source.next();
    if (done === true) return;
    yield value;
  }
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
  sheetsOf: (content: Uint8Array) => Promise<readonly Sheet[]>,
): AsyncGenerator<Member> {
  const content = await wholeOf(bytes);
  const found = await sheetsOf(content).catch((error: unknown) => {
    throw new UnreadableArchiveError(error instanceof Error ? error.message : String(error));
  });
  for (const [at, sheet] of found.entries()) {
    const first = at === 0;
    yield { file: first ? file : `${file}/${sheet.name}`, packing: first ? 'workbook' : 'zip', bytes: following(sheet.bytes, null) };
  }
}

async function* parquetLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const content = await wholeOf(bytes);
  yield await linesOfParquet(content).catch((error: unknown) => {
    throw new UnreadableArchiveError(error instanceof Error ? error.message : String(error));
  });
}

async function wholeOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Gunzip } = await import('fflate');
  let ready: Uint8Array[] = [];
  let isWhole = false;
  const gunzip = new Gunzip((chunk, isFinal) => {
    ready.push(chunk);
    isWhole ||= isFinal;
  });
  for await (const chunk of bytes) {
    unpackingFails(() => gunzip.push(chunk));
    yield* ready;
    ready = [];
  }
  unpackingFails(() => gunzip.push(new Uint8Array(0), true));
  yield* ready;
  if (!isWhole) throw new UnreadableArchiveError('the file ends before its last block');
}

/** A member whose bytes come before anyone asks for them. */
interface Queued {
  readonly name: string;
  chunks: Uint8Array[];
  isWhole: boolean;
  failure: Error | null;
}

async function* zipMembers(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Member> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const queue: Queued[] = [];
  const unzip = new Unzip((member) => {
    const queued: Queued = { name: member.name, chunks: [], isWhole: false, failure: null };
    member.ondata = (failure, chunk, isFinal): void => {
      queued.failure ??= failure;
      if (failure === null) queued.chunks.push(chunk);
      queued.isWhole ||= isFinal;
    };
    queue.push(queued);
    unpackingFails(() => member.start());
  });
  unzip.register(UnzipInflate);
  const source = bytes[Symbol.asyncIterator]();
  const pump = async (): Promise<boolean> => {
    const { done, value } = await source.next();
    unpackingFails(() => unzip.push(done === true ? new Uint8Array(0) : value, done === true));
    return done !== true;
  };
  for (;;) {
    while (queue.length === 0 && (await pump()));
    const queued = queue.shift();
    if (queued === undefined) return;
    const content = contentOf(queued, pump);
    if (!queued.name.endsWith('/')) yield { file: `${file}/${queued.name}`, packing: 'zip', bytes: content };
    for await (const _ of content);
  }
}

async function* contentOf(queued: Queued, pump: () => Promise<boolean>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const chunks = queued.chunks;
    queued.chunks = [];
    yield* chunks;
    if (queued.failure !== null) throw new UnreadableArchiveError(queued.failure.message);
    if (queued.isWhole && queued.chunks.length === 0) return;
    if (queued.chunks.length === 0 && !(await pump()) && !queued.isWhole)
      throw new UnreadableArchiveError(`the archive ends inside ${queued.name}`);
  }
}

function unpackingFails(step: () => void): void {
  try {
    step();
  } catch (error) {
    throw new UnreadableArchiveError(error instanceof Error ? error.message : String(error));
  }
}
