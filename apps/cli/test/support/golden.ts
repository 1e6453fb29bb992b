import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, '..', 'goldens');

/**
 * Compares a whole screen with the one that was reviewed. A difference is written beside it as `*-changed`; with UPDATE_GOLDENS=1
 * the reviewed one is replaced. A golden that is missing fails.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(folder, name);
  const changed = `${path}-changed`;
  mkdirSync(dirname(path), { recursive: true });
  if (process.env['UPDATE_GOLDENS'] === '1') {
    writeFileSync(path, text);
    rmSync(changed, { force: true });
    return;
  }
  const known = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (known !== text) writeFileSync(changed, text);
  expect(text, `${name}: see ${changed}`).toBe(known);
  rmSync(changed, { force: true });
}
