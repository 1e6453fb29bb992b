/** The longest excerpt, in UTF-16 code units. */
const longestExcerpt = 80;

/**
 * What an error shows of a text that was given: all of it up to 80 characters, else the beginning and the end with `…` between them. No error of
 * ours prints more of its input than this.
 * @example excerpt('KZ') // => 'KZ'
 * @example excerpt('a'.repeat(1000)).length // => 80
 */
export function excerpt(text: string): string {
  return text.length <= longestExcerpt ? text : `${slice(text, 0, 50)}…${slice(text, text.length - 29, text.length)}`;
}

/**
 * What an error shows of a text around a position in it (0 is the first character): all of it up to 80 characters, else what stands there.
 * @example excerptAround('KZ', 1) // => 'KZ'
 */
export function excerptAround(text: string, position: number): string {
  if (text.length <= longestExcerpt) return text;
  const start = Math.max(0, Math.min(position - 39, text.length - 78));
  return `${start > 0 ? '…' : ''}${slice(text, start, start + 78)}${start + 78 < text.length ? '…' : ''}`;
}

/**
 * What an error shows of a list of names: all of them up to 240 UTF-16 code units, else the first ones, whole, and `…`.
 * @example listNames(['export', 'import']) // => 'export, import'
 */
export function listNames(names: readonly string[]): string {
  const all = names.join(', ');
  return all.length > 240 ? `${all.slice(0, all.lastIndexOf(', ', 239) + 2)}…` : all;
}

/** No half of a pair of surrogates at either end. */
function slice(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
