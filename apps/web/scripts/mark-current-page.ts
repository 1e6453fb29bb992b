import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const header = /<header class="site-header">[\s\S]*?<\/header>/;

/**
 * A page whose header marks the link to it (`aria-current="page"`), or to the part of the site that it belongs to (`true`). The header is drawn once
 * for every page, and does not know where it stands.
 */
export function withCurrentPage(html: string, path: string): string {
  return html.replace(header, (text) => {
    const links = [...text.matchAll(/<a href="([^"]+)"/g)].map((match) => match[1] ?? '');
    const [current] = links.filter((href) => path.startsWith(href)).toSorted((one, other) => other.length - one.length);
    if (current === undefined) return text;
    return text.replaceAll(`<a href="${current}"`, `<a href="${current}" aria-current="${current === path ? 'page' : 'true'}"`);
  });
}

/** Marks the present page in the header of every page of an export. */
export async function markCurrentPages(root: string): Promise<void> {
  const all = await readdir(root, { recursive: true, withFileTypes: true });
  const pages = all.filter((entry) => entry.isFile() && entry.name === 'index.html');
  await Promise.all(
    pages.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      const html = await readFile(file, 'utf8');
      const marked = withCurrentPage(html, `/${relative(root, parentPath)}/`.replace('//', '/'));
      if (marked !== html) await writeFile(file, marked);
    }),
  );
}
