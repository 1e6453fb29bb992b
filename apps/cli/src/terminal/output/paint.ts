import { asciiText, type Style, sgrOf, type Theme } from '../style/index.ts';
import type { Cell, Line } from '../text/index.ts';
import { visibleText } from './visible-text.ts';

/** A cell as a terminal gets it: its sign, empty behind a wide one, and the escape sequence of its style, empty where none is seen. */
export interface PaintedCell {
  readonly text: string;
  readonly style: string;
  readonly link: string;
}

/** Writes painted cells one after the other, with an escape only where the style changes. */
export interface Pen {
  readonly draw: (cell: PaintedCell) => string;
  /** Back to no style. */
  readonly lift: () => string;
}

/** The cell that a cleared screen is full of. */
export const blankCell: PaintedCell = { text: ' ', style: '', link: '' };

const reset = '\x1b[0m';

/**
 * A line as text for a terminal: runs of one style share one escape sequence, blanks that look the same in any style belong to the
 * run they stand in, blanks at the end are left out, and nothing but SGR is ever written.
 */
export function paintLine(line: Line, theme: Theme): string {
  const cells = line.map((cell) => paintCell(cell, theme));
  const pen = newPen();
  const end = cells.findLastIndex(({ text, style }) => style !== '' || (text !== ' ' && text !== ''));
  return (
    cells
      .slice(0, end + 1)
      .map(pen.draw)
      .join('') + pen.lift()
  );
}

/** A cell in the signs and the style of a theme; a blank has no style unless it shows. */
export function paintCell({ text, style, ground, link = '' }: Cell, theme: Theme): PaintedCell {
  if (text === ' ' && ground === undefined && !showsOnBlanks(style)) return blankCell;
  // On a ground a blank looks the same in every style.
  const shown = text === ' ' && ground !== undefined && !showsOnBlanks(style) ? 'plain' : style;
  const sign = theme.glyphs.set === 'ascii' ? asciiCell(text) : visibleText(text, 'one-line');
  return { text: sign, style: sgrOf(shown, theme, ground), link: theme.links === true ? link : '' };
}

/** A pen without a style. */
export function newPen(): Pen {
  let [open, behind] = ['', ''];
  let opened = '';
  const follow = (link: string): string => {
    const isSame = link === opened;
    opened = link;
    return isSame ? '' : `\x1b]8;;${link}\x1b\\`;
  };
  const change = (next: string): string => {
    const sequence = next === open ? '' : open === '' ? next : next === '' ? reset : turnOf(open, next);
    [open, behind] = [next, behindOf(next)];
    return sequence;
  };
  return {
    // A blank belongs to the run it stands in where both have the same behind them, and neither a line under them nor reverse video.
    draw: ({ text, style, link }) => follow(link) + (text === ' ' && behind === behindOf(style) ? text : change(style) + text),
    lift: () => follow('') + change(''),
  };
}

const code = /(?<=[[;])(?:[34]8;(?:5;\d+|2;\d+;\d+;\d+)|\d+)/g;
const turns = new Map<string, string>();

/** From one style to another: what the first has and the second neither has nor changes asks for a reset. Each sequence tells a style whole. */
function turnOf(open: string, next: string): string {
  const known = turns.get(open + next);
  if (known !== undefined) return known;
  const [before, after] = [codesIn(open), codesIn(next)];
  const kindOf = (one: string): string => (one.startsWith('38;') || one.startsWith('48;') ? one.slice(0, 2) : one);
  const isKept = before.every((one) => after.some((other) => kindOf(other) === kindOf(one)));
  const turn = isKept ? next : next.replace('\x1b[', '\x1b[0;');
  turns.set(open + next, turn);
  return turn;
}

function codesIn(sequence: string): readonly string[] {
  return sequence.match(code) ?? [];
}

/** Whether a style can be seen where nothing is written. */
function showsOnBlanks(style: Style): boolean {
  return style === 'cursor' || style === 'match' || style === 'tab' || style.startsWith('fill-') || /^(?:rise|fall)-/.test(style);
}

const seen = /(?<=[[;])(?:48;5;\d+|48;2;\d+;\d+;\d+|4[0-7]?|10[0-7]|7)(?=[;m])/g;

/** What of an escape sequence can be seen where nothing is written: underline, reverse video, a background. */
function behindOf(sequence: string): string {
  return sequence === '' ? '' : (sequence.replace(/38;(?:5;\d+|2;\d+;\d+;\d+)/, '').match(seen) ?? []).join(' ');
}

/** A wide cluster becomes two signs: its own and one for the cell behind it. */
function asciiCell(text: string): string {
  return text === '' ? '?' : asciiText(text);
}
