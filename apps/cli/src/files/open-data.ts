import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetIntegrityError } from '@sogdia/core';
import { excerpt } from '@sogdia/core/workspace';
import { type OpenedData, openFolder } from '../data/index.ts';
import { InputError } from './input-error.ts';
import { readInFolder } from './read-in-folder.ts';

/** The data in a folder. Throws `InputError` with the file and the place in it for what is no whole dataset. */
export async function openData(folder: string): Promise<OpenedData> {
  const reading = { problem: 'not a dataset', expected: 'a file that the dataset needs', remedy: 'error.dataset' } as const;
  try {
    return await openFolder(folder, namesIn(folder), async (name) => readInFolder(join(folder, name), folder, reading));
  } catch (error) {
    if (!DatasetIntegrityError.isInstance(error)) throw error;
    if (error.file === '') throw new InputError('no dataset', excerpt(folder), [error.expected], error.found, 'error.no-dataset');
    throw new InputError('no dataset', join(excerpt(folder), excerpt(error.file)), [error.expected], error.found, 'error.dataset');
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new InputError('no dataset', excerpt(folder), ['a folder with dataset.json or datapackage.json'], found, 'error.no-dataset');
  }
}
