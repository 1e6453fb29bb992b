import { basename, dirname, join } from 'node:path';
import { OutputError } from './output-error.ts';

// An import of node:fs would evaluate all its streams, for 6 ms of every command; this takes what is needed.
const {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} = process.getBuiltinModule('node:fs');

/**
 * Writes a file whole or not at all: to a name of its own beside the target, then moved there in one step. Without `overwrite` a
 * file that is there already is kept and an error thrown.
 */
export function writeFileWhole(path: string, text: string | Uint8Array, overwrite: boolean): void {
  const draft = draftBeside(path);
  try {
    writeNew(draft, text);
    moveWhole(draft, path, overwrite);
  } catch (error) {
    throw outputError(error, path);
  } finally {
    remove(draft);
  }
}

/** The same for a file that comes in pieces. */
export async function writePiecesWhole(path: string, pieces: AsyncIterable<Uint8Array>, overwrite: boolean): Promise<void> {
  const draft = draftBeside(path);
  try {
    const file = openSync(draft, 'wx', 0o666);
    try {
      for await (const piece of pieces) writeFileSync(file, piece);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    moveWhole(draft, path, overwrite);
  } catch (error) {
    throw outputError(error, path);
  } finally {
    remove(draft);
  }
}

/** Writes files by their names into a folder, which is made where there is none. Whether it did: a folder that has files already is left as it is. */
export function fillFolder(folder: string, files: ReadonlyMap<string, string>): boolean {
  try {
    if (!existsSync(folder)) mkdirSync(folder);
    if (readdirSync(folder).length > 0) return false;
  } catch (error) {
    throw outputError(error, folder);
  }
  for (const [name, text] of files) writeFileWhole(join(folder, name), text, false);
  return true;
}

/** Removes what processes that were killed had begun to write under a name; what others are writing is left to them. */
export function sweepDrafts(path: string): void {
  const start = `.${basename(path)}.`;
  for (const name of namesBeside(path)) {
    const pid = name.startsWith(start) ? /^(\d+)\.\d+$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) remove(join(dirname(path), name));
  }
}

/** Moves a file that is whole to its place, from a folder of the same disk. Without `overwrite` a file that is there already is kept and an error thrown. */
export function placeFile(draft: string, path: string, overwrite: boolean): void {
  try {
    moveWhole(draft, path, overwrite);
  } catch (error) {
    throw outputError(error, path);
  }
}

/** Throws where a file could not be placed, before the work that makes it: one is there already, or there is no such folder. */
export function requirePlace(path: string, overwrite: boolean): void {
  if (!overwrite && existsSync(path)) throw outputError(Object.assign(new Error(path), { code: 'EEXIST' }), path);
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw outputError(error, path);
  }
}

function moveWhole(draft: string, path: string, overwrite: boolean): void {
  if (overwrite) renameSync(draft, path);
  else linkSync(draft, path);
}

/** A draft that could not even be named is not there. */
function remove(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // What went wrong before is told, not this.
  }
}

function namesBeside(path: string): readonly string[] {
  try {
    return readdirSync(dirname(path));
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

function draftBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${process.hrtime.bigint()}`);
}

function writeNew(path: string, text: string | Uint8Array): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o666);
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

function outputError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EEXIST') return new OutputError('file-exists', path, 'the file exists', 'a new name, or --force');
  if (code === '') return error;
  return new OutputError('file-not-written', path, `can't write the file (${code})`, 'a folder that you can write to');
}
