import { eastAsianWidth } from 'get-east-asian-width';

/** Latin, general punctuation, arrows, box drawing, blocks and braille: one column for each character. */
const narrow =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2190-\u22ff\u2500-\u25fc\u2800-\u28ff]*$/;
const blank = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Control}]+$/v;

let segmenter: Intl.Segmenter | null = null;

/** A text cut into grapheme clusters with their widths. */
export function clustersOf(text: string) {
  if (narrow.test(text)) return Array.from(text, (character) => ({ text: character, width: 1 }));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, width: clusterWidth(segment) }));
}

/** The columns that a text takes on screen. */
export function textWidth(text: string): number {
  return narrow.test(text) ? text.length : clustersOf(text).reduce((sum, { width }) => sum + width, 0);
}

/** A text with so many columns of blanks behind it, or before it, that it takes a width; as it is where it takes more. */
export function padText(text: string, width: number, side: 'before' | 'behind' = 'behind'): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)));
  return side === 'before' ? blanks + text : text + blanks;
}

function clusterWidth(cluster: string): 0 | 1 | 2 {
  if (blank.test(cluster)) return 0;
  return eastAsianWidth(cluster.codePointAt(0) ?? 0x20) === 2 ? 2 : 1;
}
