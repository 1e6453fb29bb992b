import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Rewrites every page of an export by a function of its HTML; gives the bytes that the pages lost. */
export async function rewritePages(root: string, rewrite: (html: string) => string): Promise<number> {
  const all = await readdir(root, { recursive: true, withFileTypes: true });
  const pages = all.filter((entry) => entry.isFile() && entry.name.endsWith('.html')).map((entry) => join(entry.parentPath, entry.name));
  const lost = await Promise.all(
    pages.map(async (page) => {
      const html = await readFile(page, 'utf8');
      const rewritten = rewrite(html);
      if (rewritten !== html) await writeFile(page, rewritten);
      return Buffer.byteLength(html) - Buffer.byteLength(rewritten);
    }),
  );
  return lost.reduce((sum, bytes) => sum + bytes, 0);
}
