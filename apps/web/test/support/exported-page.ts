import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** The HTML of a page of the export. */
export function exportedPage(path: string): string {
  return readFileSync(join(inject('siteRoot'), path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
}
