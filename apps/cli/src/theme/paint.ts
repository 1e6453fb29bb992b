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

/** A line as text for a terminal: runs of one style share one escape sequence; nothing but SGR is ever written. */
export function paintLine(line: Line, theme: Theme): string {
  let text = '';
  let current: Style = 'plain';
  let open = '';
  for (const cell of line) {
    if (cell.style !== current) {
      const next = sgrOf(cell.style, theme.depth);
      if (next !== open) text += (open === '' ? '' : reset) + next;
      open = next;
      current = cell.style;
    }
    text += theme.glyphs.set === 'ascii' ? asciiCell(cell.text) : cell.text;
  }
  return open === '' ? text : text + reset;
}

/** A wide cluster becomes two signs: its own and one for the cell behind it. */
function asciiCell(text: string): string {
  return text === '' ? '?' : asciiText(text);
}
