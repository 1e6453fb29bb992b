/** The mark of a page that holds nothing for a framework to bring to life. */
const stillMark = ' data-still="true"';
const frameworkScript = /<script(?![^>]* data-site)[^>]*>[\s\S]*?<\/script>/g;
const scriptPreload = /<link rel="preload" as="script"[^>]*\/>/g;
const frameworkFile = /<(?:script|link)[^>]* (?:src|href)="\/_next\/[^"]*\.js"/;

/**
 * A still page without the framework, which would load 140 kB to change nothing on it; any other page as it is. Throws where the framework
 * is not found, or not gone, as it is known to be written.
 */
export function withoutFramework(html: string): string {
  if (!frameworkFile.test(html)) throw new Error('expected scripts of the framework in the page, found none');
  if (!html.includes(stillMark)) return html;
  const still = html.replaceAll(frameworkScript, '').replaceAll(scriptPreload, '');
  const [left] = frameworkFile.exec(still) ?? [];
  if (left !== undefined) throw new Error(`expected a still page to lose the framework, found ${left}`);
  return still;
}
