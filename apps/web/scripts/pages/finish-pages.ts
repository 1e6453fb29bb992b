import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { contentPolicy, hashesOf, withPolicy } from './content-policy.ts';
import { withFacesOfLanguage } from './faces-of-language.ts';
import { withKeeper } from './load-keeper.ts';
import { withCurrentPage } from './mark-current-page.ts';
import { withoutInlineScripts } from './move-inline-scripts.ts';
import { cardPicture, withCard } from './social-cards.ts';
import { withoutFramework } from './still-pages.ts';

/**
 * What a page of the framework becomes, step by step, and the files that it needs beside it; `hashes` are of the inline scripts that its policy names.
 * `file` is its place in the export in `root`, with `/` between folders.
 */
export async function finishPage(page: string, file: string, root: string) {
  const { html, script } = withoutInlineScripts(withoutFramework(await withFacesOfLanguage(page, root)));
  const placed = file.startsWith('embed/') ? html : withCurrentPage(html, `/${file.replace(/index\.html$/, '')}`);
  const { html: named, card } = withCard(placed, file);
  const hashes = hashesOf(named);
  return {
    html: withPolicy(withKeeper(named), contentPolicy(hashes)),
    hashes,
    beside: [
      ...(script === null ? [] : [{ path: script.path, content: script.text }]),
      ...(card === null ? [] : [{ path: card.path, content: await cardPicture(card.text) }]),
    ],
  };
}

/**
 * Finishes every page of an export, each read and written once; gives the policy that all of them have. Throws, naming the page, where the
 * framework writes one in a form that is not known, and where a page holds scripts that others do not.
 */
export async function finishPages(root: string): Promise<string> {
  const all = await readdir(root, { recursive: true, withFileTypes: true });
  const files = all
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  const pagesOf = new Map<string, string>();
  for (const { file, hashes } of await Promise.all(files.map((file) => finishFile(root, file)))) pagesOf.set(hashes.join(' '), file);
  const [[hash = ''] = [], ...others] = [...pagesOf];
  if (others.length > 0)
    throw new Error(
      `inline scripts that differ: expected the site's own in every page, found others in ${[...pagesOf.values()].join(', ')}`,
    );
  return contentPolicy(hash === '' ? [] : hash.split(' '));
}

async function finishFile(root: string, file: string): Promise<{ readonly file: string; readonly hashes: readonly string[] }> {
  try {
    const { html, hashes, beside } = await finishPage(await readFile(join(root, file), 'utf8'), file, root);
    for (const { path, content } of beside) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
    await writeFile(join(root, file), html);
    return { file, hashes };
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
