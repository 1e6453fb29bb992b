/** A sentence of a text and where it stands in it. */
export interface SentenceOfText {
  readonly text: string;
  readonly start: number;
}

/** A full stop after one of these ends no sentence. */
const abbreviations = /(?:^|[\s(])(?:U\.S|U\.K|e\.g|i\.e|vs|approx|ca|cf|no|fig|table|dr|mr|mrs|prof|st|bn|mn)\.$/i;

/**
 * The sentences of a text. A full stop inside a number, after an abbreviation or an initial ends none; an empty line always does.
 * @example splitSentences('Trade grew. It fell.').map(({ text }) => text) // => ['Trade grew.', 'It fell.']
 */
export function splitSentences(text: string): readonly SentenceOfText[] {
  const sentences: SentenceOfText[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') sentences.push({ text: piece.trim(), start: start + lead });
    start = end;
  };
  for (const match of text.matchAll(/[.!?]["”’)\]]*(?=\s|$)|\n\s*\n/g)) {
    const end = match.index + match[0].length;
    const before = text.slice(start, match.index + 1);
    const isStop = match[0].startsWith('.') && (abbreviations.test(before) || /(?:^|\s)[A-Z]\.$/.test(before));
    if (!isStop) close(end);
  }
  close(text.length);
  return sentences;
}
