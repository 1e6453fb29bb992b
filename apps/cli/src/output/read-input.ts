import { readFileSync } from 'node:fs';
import { InputError } from './input-error.ts';

/** The text of a file, or of stdin for `-`. */
export function readInput(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (cause) {
    throw new InputError(
      'no readable file',
      path,
      ['a file that can be read, or - for stdin'],
      cause instanceof Error ? cause.message : String(cause),
    );
  }
}
