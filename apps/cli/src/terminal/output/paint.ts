import { asciiText, type ColorDepth, type Glyphs, type Style, sgrOf } from '../style/index.ts';
import type { Cell, Line } from '../text/index.ts';
import { visibleText } from './visible-text.ts';

/** How lines become text for one terminal. */
export interface Theme {
  readonly depth: ColorDepth;
  readonly glyphs: Glyphs;
  /** Whether the terminal follows links (OSC 8). */
  readonly links?: boolean;
}

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
export function paintCell({ text, style, link = '' }: Cell, theme: Theme): PaintedCell {
  if (text === ' ' && !showsOnBlanks(style)) return blankCell;
  const shown = theme.glyphs.set === 'ascii' ? asciiCell(text) : visibleText(text, 'one-line');
  return { text: shown, style: sgrOf(style, theme.depth), link: theme.links === true ? link : '' };
}

/** A pen without a style. */
export function newPen(): Pen {
  let open = '';
  let opened = '';
  const follow = (link: string): string => {
    const isSame = link === opened;
    opened = link;
    return isSame ? '' : `\x1b]8;;${link}\x1b\\`;
  };
  const change = (next: string): string => {
    const sequence = next === open ? '' : open === '' ? next : next === '' ? reset : next.replace('\x1b[', '\x1b[0;');
    open = next;
    return sequence;
  };
  return {
    draw: ({ text, style, link }) => follow(link) + (text === ' ' && style === '' && !isSeenOnBlanks(open) ? text : change(style) + text),
    lift: () => follow('') + change(''),
  };
}

/** Whether a style can be seen where nothing is written. */
function showsOnBlanks(style: Style): boolean {
  return style === 'cursor' || style === 'match' || style.startsWith('fill-');
}

/** The same of an escape sequence: underline, reverse video, or a background. */
function isSeenOnBlanks(sequence: string): boolean {
  return /\[(?:[47]m|97;4|38;5;231;48)/.test(sequence);
}

/** A wide cluster becomes two signs: its own and one for the cell behind it. */
function asciiCell(text: string): string {
  return text === '' ? '?' : asciiText(text);
}
