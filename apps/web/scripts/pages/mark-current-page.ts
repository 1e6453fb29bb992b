import { rewritePages } from './rewrite-pages.ts';

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
export const markCurrentPages = (root: string): Promise<number> =>
  rewritePages(root, (html, file) => (file.endsWith('index.html') ? withCurrentPage(html, `/${file.replace(/index\.html$/, '')}`) : html));
