import { createHash } from 'node:crypto';

const inlineScript = /<script(?![^>]* (?:src|data-site)=)[^>]*>([\s\S]*?)<\/script>/g;
/** What the start of a page is written to, and the files that read it. */
const [startOfPage, frameworkFile] = ['self.__next_f', ' src="/_next/'];

/**
 * Moves what the framework writes into a page for its start to one file, named for the language of the page and its content (`script`; null where a page had none to move), so that a policy can refuse every script
 * that stands in a page. The file is loaded where the last of the scripts stood, before the page counts as read: the framework takes
 * that moment for the end of its input. Throws where a page with the framework brings no start that it is known to take.
 */
export function withoutInlineScripts(html: string) {
  const found = [...html.matchAll(inlineScript)];
  const text = found.map((match) => match[1] ?? '').join(';\n');
  if (html.includes(frameworkFile) && !text.includes(startOfPage))
    throw new Error(`expected the start of the page in ${startOfPage}, found ${found.length} other scripts`);
  const last = found.at(-1);
  if (last === undefined) return { html, script: null };
  const [, language = ''] = /<html lang="([a-z]+)"/.exec(html) ?? [];
  const path = `/_next/static/start/${language === '' ? '' : `${language}/`}${createHash('sha256').update(text).digest('hex').slice(0, 16)}.js`;
  const moved = html.replaceAll(inlineScript, (_tag, _text, at: number) => (at === last.index ? `<script src="${path}"></script>` : ''));
  return { html: moved, script: { path, text } };
}
