import { OutputError } from './output-error.ts';
import { writeFileWhole } from './write-output.ts';

const mostTries = 99;

/** Writes a table as a CSV file into the working folder, beside the files that are there; gives its name. */
export function exportTable({ name, text }: { readonly name: string; readonly text: string }): string {
  for (let count = 1; ; count += 1) {
    const path = `sogdia_${name}${count === 1 ? '' : `-${count}`}.csv`;
    try {
      writeFileWhole(path, text, false);
      return path;
    } catch (error) {
      if (!OutputError.isInstance(error) || error.code !== 'file-exists' || count === mostTries) throw error;
    }
  }
}
