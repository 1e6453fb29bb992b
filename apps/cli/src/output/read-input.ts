import { readFileSync } from 'node:fs';
import { InputError } from './input-error.ts';

/** What is typed or piped in, as far as a command knows of it. */
export interface InputSource {
  /** Whether a reader has to type it. */
  readonly isTerminal: boolean;
  /** All of it, up to its end. */
  readonly read: () => Promise<Uint8Array>;
}

/** The text of a file, or of the input for `-`. Throws `InputError` for what can't be read or is no text. */
export async function readInput(path: string, input: InputSource): Promise<string> {
  const bytes = await bytesOf(path, input);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('no text', path, ['text in UTF-8'], 'other bytes', 'error.no-text');
  }
}

async function bytesOf(path: string, input: InputSource): Promise<Uint8Array> {
  try {
    return path === '-' ? await input.read() : readFileSync(path);
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new InputError('no readable file', path, ['a file that can be read, or - for stdin'], found, 'error.unreadable');
  }
}
