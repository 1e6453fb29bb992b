import { globSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../../lib/promises/once.ts';

/** What has a page load a face before it is drawn. */
const preloadedFace = /<link rel="preload"[^>]* as="font"[^>]*>/g;

/** The addresses of the faces of Cyrillic letters in an export. */
const cyrillicFaces = once(async (root: string) =>
  globSync('_next/static/media/*cyrillic*.woff2', { cwd: root })
    .toSorted()
    .map((file) => `/${file}`),
);

/**
 * A page that loads the faces of its language, since the framework knows one set for all: in Chinese none, as its letters come from the system, in
 * Cyrillic also those of its letters. Throws where an export in Cyrillic has none.
 */
export async function withFacesOfLanguage(html: string, root: string): Promise<string> {
  const [, language] = /<html lang="([a-z]+)"/.exec(html) ?? [];
  if (language === 'zh') return html.replaceAll(preloadedFace, '');
  if (language !== 'ru') return html;
  const faces = await cyrillicFaces(root);
  if (faces.length === 0) throw new Error(`expected faces of Cyrillic letters in ${join(root, '_next/static/media')}, found none`);
  const links = faces.map((path) => `<link rel="preload" href="${path}" as="font" crossorigin="" type="font/woff2"/>`);
  return html.replace(/<meta charSet="utf-8"\/>/i, (encoding) => encoding + links.join(''));
}
