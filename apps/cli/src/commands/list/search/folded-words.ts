/** The words of a text, without case and without the marks of letters: `Türkiye` and `turkiye` are one. */
export function foldedWords(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
