import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, '../goldens');

/**
 * Compares a text with the golden of that name. A missing golden fails; a mismatch leaves the new text beside it as `*-changed.*`.
 * UPDATE_GOLDENS=1 writes goldens anew, for someone who then reads the difference.
 */
export function expectGolden(name: string, text: string): void {
  const file = join(folder, name);
  const changed = file.replace(/(\.[^.]+)$/, '-changed$1');
  if (process.env['UPDATE_GOLDENS'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (golden === text) rmSync(changed, { force: true });
  else {
    mkdirSync(dirname(changed), { recursive: true });
    writeFileSync(changed, text);
  }
  expect(text, `golden ${name}`).toBe(golden);
}
