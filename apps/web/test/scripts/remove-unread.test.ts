import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { removeUnread } from '../../scripts/remove-unread.ts';

const root = mkdtempSync(join(tmpdir(), 'sogdia-export-'));
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('removeUnread takes the copies of pages that nothing fetches, and leaves every page and file', async () => {
  const kept = ['index.html', '404.html', 'robots.txt', 'en/index.html', 'files/notes.txt'];
  const copies = ['index.txt', 'en/index.txt', 'en/__next._full.txt', 'en/__next.$d$locale.txt', '_not-found/index.html', '404/index.html'];
  for (const file of [...kept, ...copies]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), 'text');
  }
  expect(await removeUnread(root)).toEqual({ files: copies.length, bytes: 4 * copies.length });
  const left = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  expect(left.sort()).toEqual(kept.toSorted());
});

test.each(['en/index.rsc', 'en/__next.tree.json'])('removeUnread throws at %s, a copy in a form that it does not know', async (file) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), 'text');
  await expect(removeUnread(root)).rejects.toThrow(/expected copies of pages in index\.txt and __next\.\*\.txt/);
});
