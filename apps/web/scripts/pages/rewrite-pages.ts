import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A page by its file in the export, with `/` between folders, and what it became. */
type Rewrite = (html: string, file: string) => string | Promise<string>;

/** Rewrites every page of an export by a function of its HTML and its file; gives the bytes that the pages lost. */
export async function rewritePages(root: string, rewrite: Rewrite): Promise<number> {
  const all = await readdir(root, { recursive: true, withFileTypes: true });
  const pages = all.filter((entry) => entry.isFile() && entry.name.endsWith('.html')).map((entry) => join(entry.parentPath, entry.name));
  const lost = await Promise.all(
    pages.map(async (page) => {
      const html = await readFile(page, 'utf8');
      const rewritten = await rewrite(html, relative(root, page).replaceAll(sep, '/'));
      if (rewritten !== html) await writeFile(page, rewritten);
      return Buffer.byteLength(html) - Buffer.byteLength(rewritten);
    }),
  );
  return lost.reduce((sum, bytes) => sum + bytes, 0);
}
