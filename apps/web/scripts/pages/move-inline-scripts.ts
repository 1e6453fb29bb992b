import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rewritePages } from './rewrite-pages.ts';

/** A page whose scripts are all files, but for the site's own; `script` is null where it had none to move. */
export interface MovedPage {
  readonly html: string;
  readonly script: { readonly path: string; readonly text: string } | null;
}

const inlineScript = /<script(?![^>]* (?:src|data-site)=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Moves what the framework writes into a page for its start to one file, named for its content, so that a policy can refuse every script
 * that stands in a page. The file is loaded where the last of the scripts stood, before the page counts as read: the framework takes
 * that moment for the end of its input.
 */
export function withoutInlineScripts(html: string): MovedPage {
  const found = [...html.matchAll(inlineScript)];
  const last = found.at(-1);
  if (last === undefined) return { html, script: null };
  const text = found.map((match) => match[1] ?? '').join(';\n');
  const path = `/_next/static/start/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.js`;
  const moved = html.replaceAll(inlineScript, (_tag, _text, at: number) => (at === last.index ? `<script src="${path}"></script>` : ''));
  return { html: moved, script: { path, text } };
}

/** Moves the inline scripts of every page of an export to files; gives the bytes that left the pages. */
export const moveInlineScripts = (root: string): Promise<number> =>
  rewritePages(root, async (page) => {
    const { html, script } = withoutInlineScripts(page);
    if (script === null) return page;
    await mkdir(dirname(join(root, script.path)), { recursive: true });
    await writeFile(join(root, script.path), script.text);
    return html;
  });
