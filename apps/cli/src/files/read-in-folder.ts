import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { excerpt } from '@sogdia/core/workspace';
import { InputError, type InputRemedy } from './input-error.ts';

/** The largest file of a dataset that is read, in bytes: ten times the largest there is. */
const mostBytes = 50_000_000;

/** What is told of a file that can't be read: what it should have been, and how to put it right. */
export interface ReadingInFolder {
  readonly problem: string;
  readonly expected: string;
  readonly remedy: InputRemedy;
}

/**
 * The text of a file in a folder. Nothing is read that lies outside the folder, be it through a link, that is no ordinary file, or that is
 * larger than a table can be. Throws `InputError`.
 */
export function readInFolder(file: string, folder: string, { problem, expected, remedy }: ReadingInFolder): string {
  const refused = (wanted: string, found: string): InputError => new InputError(problem, excerpt(file), [wanted], found, remedy);
  try {
    const place = realpathSync(file);
    const stat = statSync(place);
    if (!place.startsWith(join(realpathSync(folder), sep))) throw refused('files inside the package’s folder', `a link to ${place}`);
    if (!stat.isFile()) throw refused('a normal file', 'a folder, a pipe or a device');
    if (stat.size > mostBytes) throw refused(`a file of at most ${mostBytes} bytes`, `${stat.size} bytes`);
    return readFileSync(place, 'utf8');
  } catch (cause) {
    if (InputError.isInstance(cause)) throw cause;
    throw refused(expected, cause instanceof Error ? cause.message : String(cause));
  }
}
