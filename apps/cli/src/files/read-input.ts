import { ownValue } from '@sogdia/core/model';
import { excerpt } from '@sogdia/core/workspace';
import { InputError } from './input-error.ts';
import { type ReadUpTo, readUpTo } from './read-up-to.ts';

/** What is typed or piped in, as far as a command knows of it. */
export interface InputSource {
  /** Whether a reader has to type it. */
  readonly isTerminal: boolean;
  /** All of it, up to its end, or as far as it is no longer than so many bytes. */
  readonly read: (most: number) => Promise<ReadUpTo>;
}

/** The text of a file, or of the input for `-`. Throws `InputError` for what can't be read or is no text. */
export async function readInput(path: string, input: InputSource): Promise<string> {
  const bytes = await bytesOf(path, input);
  if ('tooLong' in bytes) {
    const found = bytes.tooLong === null ? `more than ${mostBytes} bytes` : `${bytes.tooLong} bytes`;
    throw new InputError('too long', excerpt(path), [`a text of at most ${mostBytes / 1e6} million bytes`], found, 'error.too-long');
  }
  try {
    // A text has no NUL; UTF-16 of Latin letters is every second one.
    if (!bytes.includes(0)) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Told below.
  }
  throw new InputError('no text', excerpt(path), ['text in UTF-8'], 'other bytes', 'error.no-text');
}

/** A long record holds a million; what is much longer is no text that somebody wrote, and would take minutes. */
const mostBytes = 5_000_000;

async function bytesOf(path: string, input: InputSource): Promise<ReadUpTo> {
  try {
    return path === '-' ? await input.read(mostBytes) : readUpTo(path, mostBytes);
  } catch (cause) {
    throw unreadableFile(path, cause);
  }
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'no file with this name',
  EISDIR: 'a folder',
  EACCES: 'a file you have no permission to read',
};

/** The error for a file that can't be read, and why. */
export function unreadableFile(path: string, cause: unknown): InputError {
  return new InputError('can’t read the file', excerpt(path), ['a readable file, or - for stdin'], problemOf(cause), 'error.unreadable');
}

function problemOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return ('code' in cause ? ownValue(problems, String(cause.code)) : undefined) ?? cause.message;
}
