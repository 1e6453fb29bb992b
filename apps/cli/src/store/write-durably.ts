import { basename, dirname, join } from 'node:path';

// An import of node:fs would evaluate all its streams; the module itself is asked, so that what it does can be watched.
const fs = process.getBuiltinModule('node:fs');

/** Writes a new file to the disk itself, a text in pieces one after the other: when this returns, the bytes survive a loss of power. */
export function writeNewDurably(path: string, content: string | Uint8Array | Iterable<string>): void {
  const file = fs.openSync(path, 'wx', 0o600);
  try {
    for (const piece of typeof content === 'string' || content instanceof Uint8Array ? [content] : content) fs.writeFileSync(file, piece);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/**
 * Makes a folder and those above it that are not there, each for its owner alone. Node's own way of doing so never returns where a file system
 * makes no folders and says that there is none (`/proc`).
 */
export function makeFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST' && fs.statSync(folder).isDirectory()) return;
    if (code !== 'ENOENT' || fs.existsSync(dirname(folder))) throw error;
    makeFolder(dirname(folder));
    makeFolder(folder);
  }
}

/** Writes to the disk itself what others wrote into a file. */
export function syncFile(path: string): void {
  const file = fs.openSync(path, 'r+');
  try {
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** Puts a file in the place of another in one step: whoever reads finds the old or the new, whole. */
export function replaceDurably(path: string, content: string): void {
  const draft = join(dirname(path), draftName(basename(path)));
  writeNewDurably(draft, content);
  renamePatiently(draft, path);
  syncFolder(dirname(path));
}

/** The name under which something is written before it is moved to its own; what is left of such is swept at the next change. */
export function draftName(name: string): string {
  return `.draft-${name}-${process.pid}-${process.hrtime.bigint()}`;
}

/** Renames; where somebody has the target open, as Windows does not allow, it tries again for half a second. */
export function renamePatiently(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      fs.renameSync(from, to);
      return;
    } catch (error) {
      const isOpen = error instanceof Error && 'code' in error && (error.code === 'EPERM' || error.code === 'EBUSY');
      if (!isOpen || attempt === 10 || process.platform !== 'win32') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

/** Writes the names of a folder to the disk; systems that open no folders keep them by themselves. */
export function syncFolder(folder: string): void {
  let opened: number;
  try {
    opened = fs.openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fs.fsyncSync(opened);
  } catch {
    // A file system that does not sync folders.
  } finally {
    fs.closeSync(opened);
  }
}
