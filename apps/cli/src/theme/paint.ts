import type { Line } from '../frame/cell.ts';
import { asciiText } from './ascii-text.ts';
import type { ColorDepth } from './color-depth.ts';
import type { Glyphs } from './glyphs.ts';
import { sgrOf } from './sgr-of.ts';
import type { Style } from './style.ts';

/** How lines become text for one terminal. */
export interface Theme {
  readonly depth: ColorDepth;
  readonly glyphs: Glyphs;
}

const reset = '\x1b[0m';

/**
 * A line as text for a terminal: runs of one style share one escape sequence, blanks that look the same in any style belong to the
 * run they stand in, blanks at the end
 * are left out, and nothing but SGR is ever written.
 */
export function paintLine(line: Line, theme: Theme): string {
  let text = '';
  let open = '';
  for (const { text: cell, style } of line.slice(0, lastSeen(line) + 1)) {
    const isBlank = cell === ' ' && !showsOnBlanks(style);
    const next = isBlank && !isOpenShownOnBlanks(open) ? open : isBlank ? '' : sgrOf(style, theme.depth);
    if (next !== open) text += (open === '' ? '' : reset) + next;
    open = next;
    text += theme.glyphs.set === 'ascii' ? asciiCell(cell) : cell;
  }
  return open === '' ? text : text + reset;
}

/** The last cell that can be seen; what follows is left to the blank screen. */
function lastSeen(line: Line): number {
  return line.findLastIndex((cell) => (cell.text !== ' ' && cell.text !== '') || showsOnBlanks(cell.style));
}

/** Whether a style can be seen where nothing is written. */
function showsOnBlanks(style: Style): boolean {
  return style === 'cursor' || style === 'match' || style.startsWith('fill-');
}

/** The same of an escape sequence: underline, reverse video, or a background. */
function isOpenShownOnBlanks(sequence: string): boolean {
  return /\[(?:[47]m|97;4|38;5;231;48)/.test(sequence);
}

/** A wide cluster becomes two signs: its own and one for the cell behind it. */
function asciiCell(text: string): string {
  return text === '' ? '?' : asciiText(text);
}
