import type { Ground, Style } from '../style/index.ts';
import type { Cell, Line, Target } from './cell.ts';
import { clustersOf } from './text-width.ts';

/** A stretch of text in one style. */
export type Piece = readonly [text: string, style?: Style];

/** The cells of pieces of text, side by side. Clusters without width are dropped. */
export function lineOf(...pieces: readonly Piece[]): Line {
  return pieces.flatMap(([text, style = 'plain']) => cellsOf(text, style));
}

/** A line cut or filled with blanks to a width. What is cut ends in `…`; a wide cluster is never split. */
export function fitLine(line: Line, width: number, style: Style = 'plain'): Line {
  if (line.length === width) return line;
  if (line.length < width) return [...line, ...blanks(width - line.length, style)];
  if (width <= 0) return [];
  const kept = line.slice(0, width - 1);
  const cutsWide = line[width - 1]?.text === '' && kept.length > 0;
  const whole = cutsWide ? kept.slice(0, -1) : kept;
  return [...whole, { text: '…', style: line[width - 1]?.style ?? style }, ...blanks(width - 1 - whole.length, style)];
}

/** Two lines at the two ends of a width; the right one gives way when both do not fit. */
export function spreadLine(left: Line, right: Line, width: number): Line {
  const room = width - left.length - 1;
  const shown = right.length <= room ? right : room >= 8 ? fitLine(right, room) : [];
  return [...fitLine(left, width - shown.length), ...shown];
}

/** A text in at most so many columns; what is cut ends in `…`. */
export function cutText(text: string, width: number): string {
  const line = lineOf([text]);
  return line.length <= width
    ? text
    : fitLine(line, width)
        .map((cell) => cell.text)
        .join('')
        .trimEnd();
}

/** A line before a ground. */
export function onGround(line: Line, ground: Ground): Line {
  return line.map((cell) => ({ ...cell, ground }));
}

/** Lines that tell of what the cursor is on: while it moves on, a terminal keeps what it shows in their place. */
export function following(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => line.map((cell) => ({ ...cell, follows: true })));
}

/** Blank cells. */
export function blanks(count: number, style: Style = 'plain'): Line {
  return Array.from({ length: Math.max(0, count) }, () => ({ text: ' ', style }));
}

/** Cells with what a click on them does, but for those that do something already. */
export function clickable(line: Line, target: Target): Line {
  return line.map((cell) => ({ target, ...cell }));
}

/** An address of the web that ends before a blank: one that goes on in the next line, or is cut, is no address. */
const address = /https?:\/\/[^\s…]*[^\s….,;)](?=[.,;)]* )/g;

/** A line whose addresses lead to themselves. */
export function linkedLine(line: Line): Line {
  const text = line.map((cell) => (cell.text.length === 1 ? cell.text : '\t')).join('');
  if (!text.includes('://')) return line;
  const found = [...text.matchAll(address)];
  return line.map((cell, at) => {
    const link = found.find(({ index, 0: { length } }) => at >= index && at < index + length)?.[0];
    return link === undefined ? cell : { ...cell, link };
  });
}

function cellsOf(text: string, style: Style): readonly Cell[] {
  return clustersOf(text).flatMap((cluster): readonly Cell[] => {
    if (cluster.width === 0) return [];
    const cell = { text: cluster.text, style };
    return cluster.width === 2 ? [cell, { text: '', style }] : [cell];
  });
}
