import { OutputError } from './output-error.ts';
import { writeFileWhole } from './write-output.ts';

const mostTries = 99;

/** Writes a table as a file, of CSV unless it says otherwise, into the working folder, beside the files that are there; gives its name. */
export function exportTable({ name, text, ending = 'csv' }: { name: string; text: string; ending?: string }): string {
  for (let count = 1; ; count += 1) {
    const path = `sogdia_${name}${count === 1 ? '' : `-${count}`}.${ending}`;
    try {
      writeFileWhole(path, text, false);
      return path;
    } catch (error) {
      if (!OutputError.isInstance(error) || error.code !== 'file-exists' || count === mostTries) throw error;
    }
  }
}
