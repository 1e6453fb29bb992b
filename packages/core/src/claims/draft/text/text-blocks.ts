import { type SentenceOfText, splitSentences } from './split-sentences.ts';

/** A part of a text that is read in one way: a heading, a paragraph or a list in sentences, a table in lines. */
export type TextBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'item'; readonly sentences: readonly SentenceOfText[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly TableCell[])[] };

/** A cell of a table and where its text stands in the whole. */
export interface TableCell {
  readonly text: string;
  readonly start: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The blocks of a text, found in one walk through its lines. */
export function* textBlocks(text: string): Generator<TextBlock> {
  let lines: Line[] = [];
  let kind = 'paragraph';
  const isKept = (): boolean => lines.some((line) => line.text.trim() !== '');
  for (const line of linesOf(text)) {
    const own = kindOf(line.text);
    if (own !== kind || own === 'heading' || own === 'item' || own === 'empty') {
      if (isKept()) yield blockOf(text, kind, lines);
      lines = [];
    }
    kind = own === 'more' ? kind : own;
    lines.push(line);
  }
  if (isKept()) yield blockOf(text, kind, lines);
}

/** The lines of a text; a list that is written in one line has a slash before each item. */
function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(/\n| \/ (?=[-–•] )|$/g)) {
    yield { text: text.slice(start, index), start };
    start = index + sign.length;
  }
}

function kindOf(line: string): string {
  const first = /^\s*(\S{0,3})/.exec(line.slice(0, 200))?.[1] ?? '';
  if (first === '') return line.trim() === '' ? 'empty' : 'paragraph';
  if (first.startsWith('|')) return 'table';
  if (/^#{1,6}$/.test(first) || first === '#') return 'heading';
  if (first.startsWith('##')) return 'heading';
  return listMark.test(line.slice(0, 200)) ? 'item' : 'paragraph';
}

/** The mark before an item of a list: `-`, `1.`, `2)`. */
const listMark = /^\s*(?:[-*•–]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/;

function blockOf(text: string, kind: string, lines: readonly Line[]): TextBlock {
  const [first, last] = [lines[0], lines.at(-1)];
  const [mark = ''] = (kind === 'item' ? listMark.exec(first?.text ?? '') : null) ?? [];
  const start = first === undefined ? text.length : first.start + mark.length;
  const end = last === undefined ? start : last.start + last.text.length;
  if (kind === 'table') return { kind, rows: lines.map(cellsOf).filter((row) => row.length > 0) };
  const sentences = splitSentences(text.slice(start, end)).map((sentence) => ({ text: sentence.text, start: start + sentence.start }));
  return { kind: kind === 'heading' || isTitle(lines) ? 'heading' : kind === 'item' ? 'item' : 'paragraph', sentences };
}

/** The most characters of a title. */
const longestTitle = 120;

/** Whether a paragraph is a short line of its own that ends without a stop. */
function isTitle([only, ...others]: readonly Line[]): boolean {
  const text = only?.text.trim() ?? '';
  return others.length === 0 && text.length <= longestTitle && /[\p{L}\d)]$/u.test(text) && kindOf(text) === 'paragraph';
}

/** The cells of a row; none for the line that sets the head apart. */
function cellsOf({ text, start }: Line): readonly TableCell[] {
  if (/^[\s|:-]*$/.test(text)) return [];
  let position = text.indexOf('|') + 1;
  const pieces = text.slice(position).split('|');
  if (pieces.at(-1)?.trim() === '') pieces.pop();
  return pieces.map((piece) => {
    const cell = { text: piece.trim(), start: start + position + piece.length - piece.trimStart().length };
    position += piece.length + 1;
    return cell;
  });
}
