import { excerpt } from '@sogdia/core/workspace';
import type { Readers } from '../../../data/index.ts';
import { InputError } from '../../../files/index.ts';
import { keptRows, ownImportSchema, readImport, storeFolder } from '../../../store/index.ts';

const { readFileSync } = process.getBuiltinModule('node:fs');

/** The recipe of a name of own data, or in a file `import.json`. Throws `InputError` for a file that is none, and what `readImport` throws. */
export function readRecipe(nameOrPath: string, environment: Readonly<Record<string, string | undefined>>, readers: Readers) {
  if (!/\.json$/.test(nameOrPath)) {
    const folder = storeFolder(environment);
    return { import: readImport(folder, nameOrPath), rows: keptRows(folder, nameOrPath, readers) };
  }
  try {
    return { import: ownImportSchema.parse(JSON.parse(readFileSync(nameOrPath, 'utf8'))), rows: null };
  } catch (cause) {
    const found = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new InputError('can’t find the earlier import', excerpt(nameOrPath), ['an import.json, or the name of your saved data'], found);
  }
}
