import { basename, resolve } from 'node:path';
import { excerpt } from '@sogdia/core/workspace';
import { bytesOfFile, InputError, type InputSource } from '../../../files/index.ts';

const { statSync } = process.getBuiltinModule('node:fs');

/** A file to be read: under which name, where it lies (null where it is piped in), and how large it is as far as that is known. */
export interface GivenFile {
  readonly file: string;
  readonly path: string | null;
  readonly size: number | null;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** A file that takes longer than a moment, and of which many records may be kept. */
export function isLarge({ size }: Pick<GivenFile, 'size'>): boolean {
  return (size ?? 0) > 20_000_000;
}

/** The most bytes that are taken from a pipe: they are held, since an answer may have them read again. */
const mostPiped = 512_000_000;

/** The files of a command line; `-` is what is piped in. Two of one name are told apart by their folders. */
export async function givenFiles(paths: readonly string[], input: InputSource): Promise<readonly GivenFile[]> {
  const names = paths.map((path) => basename(path));
  const files: GivenFile[] = [];
  for (const [at, path] of paths.entries()) {
    const isShared = names.filter((name) => name === names[at]).length > 1;
    files.push(path === '-' ? await pipedFile(input) : fileAt(path, isShared ? path : (names[at] ?? path)));
  }
  return files;
}

function fileAt(path: string, file: string): GivenFile {
  return { file, path: resolve(path), size: sizeOf(path), open: () => bytesOfFile(path) };
}

function sizeOf(path: string): number | null {
  try {
    return statSync(path).size;
  } catch {
    return null;
  }
}

async function pipedFile(input: InputSource): Promise<GivenFile> {
  const bytes = await input.read(mostPiped);
  if ('tooLong' in bytes)
    throw new InputError('too long', excerpt('stdin'), [`at most ${mostPiped / 1e6} million bytes`], 'more', 'error.too-long-pipe');
  return { file: 'stdin', path: null, size: bytes.length, open: () => once(bytes) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
