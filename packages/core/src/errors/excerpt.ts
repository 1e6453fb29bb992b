/** The longest excerpt, in UTF-16 code units. */
const longestExcerpt = 80;

/**
 * What an error shows of a text that was given: all of it up to 80 characters, else the beginning and the end with `…` between them, or,
 * where a position is named, what stands around it. No error of ours prints more of its input than this.
 * @example excerpt('KZ') // => 'KZ'
 * @example excerpt('a'.repeat(1000)).length // => 80
 */
export function excerpt(text: string, position: number | null = null): string {
  if (text.length <= longestExcerpt) return text;
  if (position === null) return `${slice(text, 0, 50)}…${slice(text, text.length - 29, text.length)}`;
  const start = Math.max(0, Math.min(position - 39, text.length - 78));
  return `${start > 0 ? '…' : ''}${slice(text, start, start + 78)}${start + 78 < text.length ? '…' : ''}`;
}

/** No half of a pair of surrogates at either end. */
function slice(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
