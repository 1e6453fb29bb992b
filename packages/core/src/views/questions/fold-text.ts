/**
 * A text without case and without the marks of letters, so that what a reader types meets what is called so.
 * @example foldText('Türkiye') // => 'turkiye'
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
