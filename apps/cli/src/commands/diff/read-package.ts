import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { DatasetIntegrityError, excerpt } from '@sogdia/core';
import { type DataPackage, readDataPackage } from '../../data/index.ts';
import { InputError } from '../../files/index.ts';

/** Whether a name is a place where a data package can lie: a folder or a file that is there, or a descriptor by its name. */
export function isPackagePath(name: string): boolean {
  if (name.endsWith('.json')) return true;
  try {
    return statSync(name, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // A name too long for the file system, or behind a folder that may not be read.
  }
}

/** The largest file of a package that is read, in bytes: ten times the largest there is. */
const mostBytes = 50_000_000;

/**
 * The data package in a folder, or beside a descriptor. Nothing is read that lies outside the folder, be it through a link, that is no
 * ordinary file, or that is larger than a table can be. Throws `InputError` for what is no whole package.
 */
export async function readPackage(path: string): Promise<DataPackage> {
  const folder = path.endsWith('.json') ? dirname(path) : path;
  const fileOf = (name: string): string => (path.endsWith('.json') && name === 'datapackage.json' ? path : join(folder, name));
  try {
    return await readDataPackage(async (name) => textOf(fileOf(name), folder));
  } catch (error) {
    if (!DatasetIntegrityError.isInstance(error)) throw error;
    throw new InputError('damaged data package', excerpt(join(folder, error.file)), [error.expected], error.found, 'error.package');
  }
}

function textOf(file: string, folder: string): string {
  const refused = (expected: string, found: string): InputError =>
    new InputError('no data package', excerpt(file), [expected], found, 'error.package');
  try {
    const place = realpathSync(file);
    const { size, isFile } = kindOf(place);
    if (!place.startsWith(join(realpathSync(folder), sep))) throw refused('files inside the folder of the package', `a link to ${place}`);
    if (!isFile) throw refused('an ordinary file', 'a folder, a pipe or a device');
    if (size > mostBytes) throw refused(`a file of at most ${mostBytes} bytes`, `${size} bytes`);
    return readFileSync(place, 'utf8');
  } catch (cause) {
    if (InputError.isInstance(cause)) throw cause;
    throw refused('a folder with datapackage.json and the files that it lists', cause instanceof Error ? cause.message : String(cause));
  }
}

function kindOf(place: string): { readonly size: number; readonly isFile: boolean } {
  const stat = statSync(place);
  return { size: stat.size, isFile: stat.isFile() };
}
