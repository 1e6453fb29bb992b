import { type View, viewToCsv } from '@sogdia/core';
import { OutputError } from './output-error.ts';
import { writeFileWhole } from './write-output.ts';

const mostTries = 99;

/** Writes a view as a CSV file into the working folder, beside the files that are there; gives its name. */
export function exportView(view: View): string {
  const base = view.name ?? (view.query.replaceAll(/[^\w-]+/g, '-').slice(0, 80) || 'view');
  for (let count = 1; ; count += 1) {
    const path = `sogdia-${base}${count === 1 ? '' : `-${count}`}.csv`;
    try {
      writeFileWhole(path, viewToCsv(view), false);
      return path;
    } catch (error) {
      if (!OutputError.isInstance(error) || error.code !== 'file-exists' || count === mostTries) throw error;
    }
  }
}
