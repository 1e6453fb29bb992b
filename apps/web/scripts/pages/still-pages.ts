import { rewritePages } from './rewrite-pages.ts';

/** The mark of a page that holds nothing for a framework to bring to life. */
const stillMark = ' data-still="true"';
const frameworkScript = /<script(?![^>]* data-site)[^>]*>[\s\S]*?<\/script>/g;
const scriptPreload = /<link rel="preload" as="script"[^>]*\/>/g;

/** A still page without the framework, which would load 140 kB to change nothing on it; any other page as it is. */
export function withoutFramework(html: string): string {
  return html.includes(stillMark) ? html.replaceAll(frameworkScript, '').replaceAll(scriptPreload, '') : html;
}

/** Takes the framework from every still page of an export; gives the bytes that went. */
export const stillPages = (root: string): Promise<number> => rewritePages(root, withoutFramework);
