const header = /<header class="site-header">[\s\S]*?<\/header>/;

/**
 * A page whose header marks the link to it (`aria-current="page"`), or to the part of the site that it belongs to (`true`). The header is drawn once
 * for every page, and does not know where it stands. Throws where there is no header.
 */
export function withCurrentPage(html: string, path: string): string {
  if (!header.test(html)) throw new Error('expected the header of the site in the page, found none');
  return html.replace(header, (text) => {
    const links = [...text.matchAll(/<a href="([^"]+)"/g)].map((match) => match[1] ?? '');
    const [current] = links.filter((href) => path.startsWith(href)).toSorted((one, other) => other.length - one.length);
    if (current === undefined) return text;
    return text.replaceAll(`<a href="${current}"`, `<a href="${current}" aria-current="${current === path ? 'page' : 'true'}"`);
  });
}
