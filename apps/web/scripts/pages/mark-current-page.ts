import { languageOf, pathIn } from '../../lib/languages/languages.ts';

const header = /<header class="site-header">[\s\S]*?<\/header>/;

/** A link to a page in a language. */
const languageLink = /(<a lang="[a-z]+" hreflang="([a-z]+)" )href="[^"]*"/gi;

/**
 * A page whose header marks the link to it (`aria-current="page"`), or to the part of the site that it belongs to (`true`), and leads to the same page in other languages. The header is drawn once
 * for every page, and does not know where it stands. Throws where there is no header.
 */
export function withCurrentPage(html: string, path: string): string {
  if (!header.test(html)) throw new Error('expected the header of the site in the page, found none');
  return html.replace(header, (text) => {
    const links = [...text.matchAll(/<a href="([^"]+)"/g)].map((match) => match[1] ?? '');
    const [current] = links.filter((href) => path.startsWith(href)).toSorted((one, other) => other.length - one.length);
    const switched = text.replaceAll(languageLink, (link, tag: string, code: string) => {
      const same = pathIn(path, languageOf(code));
      return same === path && !path.startsWith(`/${code}/`) ? link : `${tag}href="${same}"`;
    });
    if (current === undefined) return switched;
    return switched.replaceAll(`<a href="${current}"`, `<a href="${current}" aria-current="${current === path ? 'page' : 'true'}"`);
  });
}
