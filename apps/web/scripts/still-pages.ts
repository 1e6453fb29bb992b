import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The mark of a page that holds nothing for a framework to bring to life. */
const stillMark = ' data-still="true"';
const frameworkScript = /<script(?![^>]* data-site)[^>]*>[\s\S]*?<\/script>/g;
const scriptPreload = /<link rel="preload" as="script"[^>]*\/>/g;

/** A still page without the framework, which would load 140 kB to change nothing on it; any other page as it is. */
export function withoutFramework(html: string): string {
  return html.includes(stillMark) ? html.replaceAll(frameworkScript, '').replaceAll(scriptPreload, '') : html;
}

/** Takes the framework from every still page of an export; gives the bytes that went. */
export async function stillPages(root: string): Promise<number> {
  const all = await readdir(root, { recursive: true, withFileTypes: true });
  const pages = all.filter((entry) => entry.isFile() && entry.name.endsWith('.html')).map((entry) => join(entry.parentPath, entry.name));
  const gone = await Promise.all(
    pages.map(async (page) => {
      const html = await readFile(page, 'utf8');
      const still = withoutFramework(html);
      if (still !== html) await writeFile(page, still);
      return Buffer.byteLength(html) - Buffer.byteLength(still);
    }),
  );
  return gone.reduce((sum, bytes) => sum + bytes, 0);
}
