import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatasetIntegrityError } from '@sogdia/core';
import { excerpt } from '@sogdia/core/workspace';
import { type DataPackage, readDataPackage } from '../../data/index.ts';
import { InputError, readInFolder } from '../../files/index.ts';

/** Whether a name is a place where a data package can lie: a folder or a file that is there, or a descriptor by its name. */
export function isPackagePath(name: string): boolean {
  if (name.endsWith('.json')) return true;
  try {
    return statSync(name, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // A name too long for the file system, or behind a folder that may not be read.
  }
}

/** The data package in a folder, or beside a descriptor. Throws `InputError` for what is no whole package. */
export async function readPackage(path: string): Promise<DataPackage> {
  const folder = path.endsWith('.json') ? dirname(path) : path;
  const fileOf = (name: string): string => (path.endsWith('.json') && name === 'datapackage.json' ? path : join(folder, name));
  const expected = 'a folder with datapackage.json and all files it lists';
  const reading = { problem: 'not a data package', expected, remedy: 'error.package' } as const;
  try {
    return await readDataPackage(async (name) => readInFolder(fileOf(name), folder, reading));
  } catch (error) {
    if (!DatasetIntegrityError.isInstance(error)) throw error;
    throw new InputError('damaged data package', excerpt(join(folder, error.file)), [error.expected], error.found, 'error.package');
  }
}
