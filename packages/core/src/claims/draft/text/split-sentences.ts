/** A sentence of a text and where it stands in it. */
export interface SentenceOfText {
  readonly text: string;
  readonly start: number;
}

/** A full stop after one of these ends no sentence. */
const abbreviations =
  /(?:^|[\s(])(?:U\.S|U\.K|e\.g|i\.e|vs|approx|ca|cf|no|fig|table|dr|mr|mrs|prof|st|bn|mn|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[A-Z])\.$/i;
/** The most characters of an abbreviation and what stands before it. */
const longestAbbreviation = 10;
/** The most characters of a sentence: what is longer is read in pieces, so that a text without full stops takes no longer than another. */
const longestSentence = 1200;
/** How far before that a break is looked for. */
const reachOfBreak = 400;

/**
 * The sentences of a text. A full stop inside a number, after an abbreviation or an initial ends none; an empty line always does. A sentence
 * of more than 1,200 characters is cut at a semicolon, a line or a space.
 * @example splitSentences('Trade grew. It fell.').map(({ text }) => text) // => ['Trade grew.', 'It fell.']
 */
export function splitSentences(text: string): readonly SentenceOfText[] {
  const sentences: SentenceOfText[] = [];
  let start = 0;
  const close = (end: number): void => {
    for (const piece of piecesOf(text, start, end)) {
      const told = piece.text.trim();
      const lead = piece.text.length - piece.text.trimStart().length;
      if (told !== '') sentences.push({ text: told, start: piece.start + lead });
    }
    start = end;
  };
  for (const { end, isStop } of stopsOf(text)) {
    const before = text.slice(Math.max(start, end - longestAbbreviation), end);
    if (!isStop || !abbreviations.test(before)) close(end);
  }
  close(text.length);
  return sentences;
}

interface Stop {
  readonly end: number;
  /** Whether it is a full stop, which may also end an abbreviation. */
  readonly isStop: boolean;
}

/** Where a sentence may end, found in one walk: a mark and what closes after it before a space, or an empty line. */
function* stopsOf(text: string): Generator<Stop> {
  let position = 0;
  while (position < text.length) {
    const character = text.charAt(position);
    let end = position + 1;
    if (character === '\n') {
      while (end < text.length && isSpace(text.charAt(end))) end += 1;
      if (text.slice(position + 1, end).includes('\n')) yield { end, isStop: false };
    } else if (character === '.' || character === '!' || character === '?') {
      while (end < text.length && closers.has(text.charAt(end))) end += 1;
      if (end === text.length || isSpace(text.charAt(end))) yield { end, isStop: character === '.' && end === position + 1 };
    }
    position = end;
  }
}

const closers: ReadonlySet<string> = new Set(['"', '”', '’', ')', ']']);

function isSpace(character: string): boolean {
  return /\s/.test(character);
}

function* piecesOf(text: string, from: number, to: number): Generator<SentenceOfText> {
  let start = from;
  while (to - start > longestSentence) {
    const end = breakBefore(text, start + longestSentence);
    yield { text: text.slice(start, end), start };
    start = end;
  }
  yield { text: text.slice(start, to), start };
}

/** The best place for a cut not far before an offset: after a semicolon or a line, else after a space, else at the offset. */
function breakBefore(text: string, end: number): number {
  const window = text.slice(end - reachOfBreak, end);
  const last = Math.max(window.lastIndexOf(';'), window.lastIndexOf('\n'));
  const place = last === -1 ? window.lastIndexOf(' ') : last;
  return place === -1 ? end : end - reachOfBreak + place + 1;
}
