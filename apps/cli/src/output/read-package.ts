import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatasetIntegrityError } from '@sogdia/core';
import { type DataPackage, readDataPackage } from '../load-dataset.ts';
import { InputError } from './input-error.ts';

/** Whether a name is a place where a data package can lie: a folder or a file that is there, or a descriptor by its name. */
export function isPackagePath(name: string): boolean {
  return name.endsWith('.json') || statSync(name, { throwIfNoEntry: false }) !== undefined;
}

/** The data package in a folder, or beside a descriptor. Throws `InputError` for what is no whole package. */
export async function readPackage(path: string): Promise<DataPackage> {
  const folder = path.endsWith('.json') ? dirname(path) : path;
  const textOf = (name: string): string => {
    const file = path.endsWith('.json') && name === 'datapackage.json' ? path : join(folder, name);
    try {
      return readFileSync(file, 'utf8');
    } catch (cause) {
      const found = cause instanceof Error ? cause.message : String(cause);
      throw new InputError('no data package', file, ['a folder with datapackage.json and the files that it lists'], found, 'error.package');
    }
  };
  try {
    return await readDataPackage(async (name) => textOf(name));
  } catch (error) {
    if (!DatasetIntegrityError.isInstance(error)) throw error;
    throw new InputError('damaged data package', join(folder, error.file), [error.expected], error.found, 'error.package');
  }
}
