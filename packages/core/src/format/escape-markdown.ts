/**
 * A text as Markdown that shows it and does nothing else: no HTML, no link, no image, no code, no emphasis, no cell of its own, all on
 * one line. Labels, notes and titles come from whoever made a dataset.
 * @example escapeMarkdown('<b> a|b [c](javascript:d)') // => '&lt;b> a\\|b \\[c\\](javascript:d)'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/\s*[\r\n]\s*/g, ' ')
    .replace(/^(?=>|(?:#{1,6}|[+-])\s)|^(\d+)(?=[.)]\s)/, '$1\\');
}

/**
 * An address as a link of Markdown, where it is one of the web; any other text as text.
 * @example markdownLink('https://example.org/a b') // => '<https://example.org/a%20b>'
 */
export function markdownLink(address: string): string {
  if (!/^https?:\/\//i.test(address)) return escapeMarkdown(address);
  return `<${address.replace(/[\s<>\\]/g, (sign) => encodeURIComponent(sign))}>`;
}
