import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetIntegrityError } from '@sogdia/core';
import { excerpt } from '@sogdia/core/workspace';
import { type OpenedData, openFolder } from '../data/index.ts';
import { InputError } from './input-error.ts';
import { readInFolder } from './read-in-folder.ts';

/** The data in a folder. Throws `InputError` with the file and the place in it for what is no whole dataset. */
export async function openData(folder: string): Promise<OpenedData> {
  const reading = { problem: 'can’t open the data', expected: 'a file that the dataset needs', remedy: 'error.dataset' } as const;
  try {
    return await openFolder(folder, namesIn(folder), async (name) => readInFolder(join(folder, name), folder, reading));
  } catch (error) {
    if (!DatasetIntegrityError.isInstance(error)) throw error;
    if (error.file === '') throw new InputError('can’t open the data', excerpt(folder), [error.expected], error.found, 'error.no-dataset');
    throw new InputError('can’t open the data', join(excerpt(folder), excerpt(error.file)), [error.expected], error.found, 'error.dataset');
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    const found = problem.startsWith('ENOENT') ? 'no folder with this name' : problem;
    throw new InputError(
      'can’t open the data',
      excerpt(folder),
      ['a folder with dataset.json or datapackage.json'],
      found,
      'error.no-dataset',
    );
  }
}
