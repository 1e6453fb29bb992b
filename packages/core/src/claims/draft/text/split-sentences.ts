/** A piece of a text and where it stands in it. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
}

/** A full stop after one of these ends no sentence. */
const abbreviations =
  'U\\.S|U\\.K|e\\.g|i\\.e|vs|approx|ca|cf|no|fig|table|dr|mr|mrs|prof|st|bn|mn|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[A-Z]' +
  '|гг?|тыс|долл|руб|проц|п|кв|т|ч|см|ср|им';

/** Where a sentence ends: a mark with what closes after it before a space, or an empty line. */
const ends = new RegExp(
  `(?:[!?]|\\.(?=["”’)\\]])|(?<!(?<![^\\s(])(?:${abbreviations}))\\.)["”’)\\]]*(?=\\s|$)|[。！？]["”’）]*|\\n[^\\S\\n]*\\n\\s*`,
  'gi',
);

/**
 * A sentence of no more than 1,200 characters: a text without full stops takes no longer than another. A longer one is cut after the last
 * semicolon or line of its last 400 characters, else after a space, else where it is.
 */
const pieces = /.{0,1200}$|.{800,1199}[;\n]|.{800,1199} |.{1200}/gs;

/**
 * The sentences of a text. A full stop inside a number, after an abbreviation or an initial ends none; an empty line always does.
 * @example splitSentences('Trade grew. It fell.').map(({ text }) => text) // => ['Trade grew.', 'It fell.']
 */
export function splitSentences(text: string): readonly TextPiece[] {
  let start = 0;
  return [...Array.from(text.matchAll(ends), ({ 0: mark, index }) => index + mark.length), text.length].flatMap((end) => {
    const [from, found] = [start, text.slice(start, end).matchAll(pieces)];
    start = end;
    return Array.from(found, ({ 0: piece, index: at }) => trimmed(piece, from + at)).filter((piece) => piece.text !== '');
  });
}

/** A piece without the space around it. */
export function trimmed(text: string, start: number): TextPiece {
  return { text: text.trim(), start: start + text.length - text.trimStart().length };
}
