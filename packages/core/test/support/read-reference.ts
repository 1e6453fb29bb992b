import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = process.env['REFERENCE_DIR'] ?? fileURLToPath(new URL('../reference-values', import.meta.url));

/** What every file of reference values says of itself, with its cases. */
export interface Reference<Case> {
  readonly source: string;
  readonly package: string;
  readonly version: string;
  readonly note: string;
  readonly cases: readonly Case[];
}

/** A file of values that come from outside our code; the folder is `REFERENCE_DIR`, or the one in the repository. */
export function readReference<Content>(name: string): Content {
  return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Content;
}
