import { splitSentences, type TextPiece, trimmed } from './split-sentences.ts';

/** A part of a text that is read in one way: a heading, a paragraph or a list in sentences, a table in lines. */
export type TextBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'item'; readonly sentences: readonly TextPiece[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly TextPiece[])[] };

/** The blocks of a text, found in one walk through its lines. */
export function* textBlocks(text: string): Generator<TextBlock> {
  let lines: TextPiece[] = [];
  let kind = 'empty';
  for (const line of linesOf(text)) {
    const own = kindOf(line.text);
    if ((own !== kind || own === 'heading' || own === 'item') && lines.length > 0) {
      yield blockOf(text, kind, lines);
      lines = [];
    }
    kind = own;
    if (own !== 'empty') lines.push(line);
  }
  if (lines.length > 0) yield blockOf(text, kind, lines);
}

/** The lines of a text; a list that is written in one line has a slash before each item. */
function* linesOf(text: string): Generator<TextPiece> {
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(/\n| \/ (?=[-–•] )|$/g)) {
    yield { text: text.slice(start, index), start };
    start = index + sign.length;
  }
}

/** The mark before an item of a list: `-`, `1.`, `2)`. */
const listMark = /^\s*(?:[-*•–]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/;

function kindOf(line: string): string {
  if (line.trim() === '') return 'empty';
  if (/^\s*\|/.test(line)) return 'table';
  return /^\s*#(?:[#\s]|$)/.test(line) ? 'heading' : listMark.test(line) ? 'item' : 'paragraph';
}

function blockOf(text: string, kind: string, lines: readonly TextPiece[]): TextBlock {
  if (kind === 'table') return { kind, rows: lines.map(cellsOf).filter((row) => row.length > 0) };
  const [first, last] = [lines[0], lines.at(-1)];
  const mark = kind === 'item' ? (listMark.exec(first?.text ?? '')?.[0] ?? '') : '';
  const start = (first?.start ?? text.length) + mark.length;
  const own = text.slice(start, last === undefined ? start : last.start + last.text.length);
  const sentences = splitSentences(own).map((sentence) => ({ ...sentence, start: start + sentence.start }));
  return { kind: kind === 'item' ? kind : kind === 'heading' || isTitle(own) ? 'heading' : 'paragraph', sentences };
}

/** Whether a paragraph is a line of its own, of no more than 120 characters, that ends without a stop. */
function isTitle(paragraph: string): boolean {
  return !paragraph.includes('\n') && paragraph.trim().length <= 120 && /[\p{L}\d)）]\s*$/u.test(paragraph);
}

/** The cells of a row; none for the line that sets the head apart. */
function cellsOf({ text, start }: TextPiece): readonly TextPiece[] {
  if (/^[\s|:-]*$/.test(text)) return [];
  let position = text.indexOf('|') + 1;
  const pieces = text.slice(position).split('|');
  if (pieces.at(-1)?.trim() === '') pieces.pop();
  return pieces.map((piece) => {
    const cell = trimmed(piece, start + position);
    position += piece.length + 1;
    return cell;
  });
}
