import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Pages that only a server of the framework asks for; a file server answers with `404.html`. */
const unreachable = ['404/', '_not-found/'];

/**
 * Takes from an export what the framework writes for moving between pages without loading them: a copy of every page's content,
 * beside it and in parts. Links of this site are plain, so that no browser fetches one. Gives what was taken away. Throws at a copy in a form that is not known.
 */
export async function removeUnread(root: string) {
  const all = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const unread = paths.filter((path) => isCopy(basename(path)) || unreachable.some((folder) => path.startsWith(join(root, folder))));
  const taken = new Set(unread);
  const unknown = paths.find((path) => !taken.has(path) && /^__next|\.rsc$/.test(basename(path)));
  if (unknown !== undefined) throw new Error(`expected copies of pages in index.txt and __next.*.txt, found ${unknown}`);
  const sizes = await Promise.all(unread.map(async (path) => (await stat(path)).size));
  await Promise.all(
    [...unread, ...unreachable.map((folder) => join(root, folder))].map((path) => rm(path, { recursive: true, force: true })),
  );
  return { files: unread.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function isCopy(name: string): boolean {
  return name === 'index.txt' || (name.startsWith('__next.') && name.endsWith('.txt'));
}
