import { join } from 'node:path';
import { UnknownNameError } from '@sogdia/core';
import { nearestNames } from '@sogdia/core/model';
import { type OwnImport, ownImportSchema } from './own-import.ts';
import { notRead, notWritten, StoreError } from './store-error.ts';
import { underLock, type Waiting } from './under-lock.ts';
import { draftName, makeFolder, renamePatiently, replaceDurably, syncFolder, writeNewDurably } from './write-durably.ts';

const fs = process.getBuiltinModule('node:fs');
const { createHash } = process.getBuiltinModule('node:crypto');

/** Data that are kept under a name. */
export interface OwnEntry {
  readonly name: string;
  readonly import: OwnImport;
}

/** What is to be kept: the record of the import, its rows as a file, and the records that were rejected as a text in pieces. */
export interface ToKeep {
  readonly import: OwnImport;
  readonly rows: Uint8Array;
  readonly rejected: Iterable<string>;
}

/** How data were kept: `same` where they were there already, byte for byte from the same files in the same way. */
export type KeepOutcome = 'new' | 'replaced' | 'same';

const files = { rows: 'rows.gz', import: 'import.json', rejected: 'rejects.csv' } as const;

/** Names of own data: letters, digits, and - _ . inside. */
export const ownName = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,62}[\p{L}\p{N}])?$/u;

/** The data that are kept, in the order of their names. */
export function listOwn(folder: string): readonly OwnEntry[] {
  return namesIn(folder).map((name) => ({ name, import: readImport(folder, name) }));
}

/** The names of the data that are kept; none where there is no such folder. Throws `StoreError` where it can't be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return fs
      .readdirSync(join(folder, 'names'))
      .filter((file) => file.endsWith('.json') && !file.startsWith('.'))
      .map((file) => file.slice(0, -'.json'.length))
      .sort();
  } catch (error) {
    const fault = notRead(error, join(folder, 'names'));
    if (fault !== null) throw fault;
    return [];
  }
}

/** The record of an import that is kept under a name. Throws `UnknownNameError` for a name that nothing has, `StoreError` for what is damaged. */
export function readImport(folder: string, name: string): OwnImport {
  return steadily(folder, name, importIn);
}

/** The file of rows that is kept under a name, held against its hash. Throws likewise. */
export function readRows(folder: string, name: string): { readonly import: OwnImport; readonly rows: Uint8Array } {
  return steadily(folder, name, (object) => {
    const record = importIn(object);
    const rows = whole(object, () => fs.readFileSync(join(object, files.rows)));
    const found = createHash('sha256').update(rows).digest('hex');
    if (found !== record.rowsSha256) throw damaged(join(object, files.rows), `SHA-256 ${record.rowsSha256}`, found);
    return { import: record, rows };
  });
}

function importIn(object: string): OwnImport {
  return whole(object, () => ownImportSchema.parse(JSON.parse(fs.readFileSync(join(object, files.import), 'utf8'))));
}

/** Reads what a name points to; where the name was given to other data meanwhile, or to others and back, those. */
function steadily<Content>(folder: string, name: string, read: (object: string) => Content): Content {
  for (let given = lastGiven(folder, name); ; ) {
    try {
      return read(objectOf(folder, name));
    } catch (error) {
      const now = lastGiven(folder, name);
      if (now === given) throw error;
      given = now;
    }
  }
}

/** What tells whether a name was given to data since: its file is a new one each time. */
function lastGiven(folder: string, name: string): string {
  const { ino, mtimeNs } = fs.statSync(join(folder, 'names', `${name}.json`), { bigint: true, throwIfNoEntry: false }) ?? {};
  return `${ino} ${mtimeNs}`;
}

/**
 * Keeps data under a name: first the data in a folder of their own, then, in one step, the name that points to them, so that whatever stops
 * this leaves the old or the new. The same data again change nothing. Throws `StoreError` where the name has other data and may not be
 * given to these, where another process holds the store, and where it can't be written to.
 */
export function keepOwn(
  folder: string,
  name: string,
  toKeep: ToKeep,
  { mayReplace, waiting }: { readonly mayReplace: boolean; readonly waiting: Waiting },
): Promise<KeepOutcome> {
  const { key } = toKeep.import;
  const work = (): KeepOutcome => {
    sweep(folder);
    const before = keyOf(folder, name);
    if (before !== null && before !== key && !mayReplace)
      throw new StoreError('name-taken', name, 'this name is taken by other data', 'a new name, or --force', `own:${name}`);
    if (before === key && isWhole(join(folder, 'objects', key))) return 'same';
    writeObject(join(folder, 'objects'), toKeep);
    makeFolder(join(folder, 'names'));
    replaceDurably(join(folder, 'names', `${name}.json`), `${JSON.stringify({ key })}\n`);
    sweepIfAble(folder);
    return before === null ? 'new' : 'replaced';
  };
  return changing(folder, work, waiting);
}

/** Forgets a name, and the data where no other name has them. Throws `UnknownNameError` for a name that nothing has, else as `keepOwn`. */
export function forgetOwn(folder: string, name: string, waiting: Waiting): Promise<void> {
  const work = (): void => {
    if (!namesIn(folder).includes(name)) throw unknownName(folder, name);
    fs.rmSync(join(folder, 'names', `${name}.json`));
    syncFolder(join(folder, 'names'));
    sweepIfAble(folder);
  };
  return changing(folder, work, waiting);
}

async function changing<Result>(folder: string, work: () => Result, waiting: Waiting): Promise<Result> {
  try {
    return await underLock(folder, work, waiting);
  } catch (error) {
    throw notWritten(error, folder);
  }
}

function writeObject(objects: string, { import: record, rows, rejected }: ToKeep): void {
  const place = join(objects, record.key);
  if (isWhole(place)) return;
  const draft = join(objects, draftName(record.key));
  makeFolder(draft);
  try {
    writeNewDurably(join(draft, files.rows), rows);
    writeNewDurably(join(draft, files.rejected), rejected);
    writeNewDurably(join(draft, files.import), `${JSON.stringify(record, null, 2)}\n`);
    syncFolder(draft);
    // A folder of that name without all of its files can only be one that somebody has damaged by hand.
    fs.rmSync(place, { recursive: true, force: true });
    renamePatiently(draft, place);
    syncFolder(objects);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

function isWhole(object: string): boolean {
  return Object.values(files).every((file) => fs.existsSync(join(object, file)));
}

/** Removes what no name points to: drafts of what was stopped, and data whose name was forgotten or given to others. */
function sweep(folder: string): void {
  const objects = join(folder, 'objects');
  const named = namedKeys(folder);
  for (const entry of named === null ? [] : entriesOf(objects))
    if (named?.has(entry) !== true) fs.rmSync(join(objects, entry), { recursive: true, force: true });
  for (const entry of entriesOf(join(folder, 'names')))
    if (entry.startsWith('.draft-')) fs.rmSync(join(folder, 'names', entry), { force: true });
}

/** Sweeps behind a change that is done: what can't be removed now is no failure of the change, and is swept at the next. */
function sweepIfAble(folder: string): void {
  try {
    sweep(folder);
  } catch {
    // The next change sweeps.
  }
}

/** The keys that names point to; null where one can't be read, so that nobody knows which data are forgotten. */
function namedKeys(folder: string): ReadonlySet<string> | null {
  try {
    return new Set(namesIn(folder).flatMap((name) => keyOf(folder, name) ?? []));
  } catch {
    return null;
  }
}

function entriesOf(folder: string): readonly string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}

function keyOf(folder: string, name: string): string | null {
  const path = join(folder, 'names', `${name}.json`);
  let text: string;
  try {
    text = fs.readFileSync(path, 'utf8');
  } catch (error) {
    const fault = notRead(error, path);
    if (fault !== null) throw fault;
    return null;
  }
  const key = whole(path, () => (JSON.parse(text) as { readonly key?: unknown }).key);
  if (typeof key !== 'string' || !/^[0-9a-f]{64}$/.test(key)) throw damaged(path, 'the key of saved data', text.slice(0, 40));
  return key;
}

function objectOf(folder: string, name: string): string {
  const key = ownName.test(name) ? keyOf(folder, name) : null;
  if (key === null) throw unknownName(folder, name);
  return join(folder, 'objects', key);
}

function unknownName(folder: string, name: string): UnknownNameError {
  const names = namesIn(folder);
  return new UnknownNameError('own data', name, names, nearestNames(name, names));
}

function whole<Content>(path: string, read: () => Content): Content {
  try {
    return read();
  } catch (cause) {
    throw damaged(
      path,
      'data unchanged since they were saved',
      cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause),
    );
  }
}

function damaged(path: string, expected: string, found: string): StoreError {
  return new StoreError('store-damaged', path, 'your saved data are damaged', expected, found);
}
