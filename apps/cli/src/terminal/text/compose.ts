import type { Glyphs } from '../style/index.ts';
import type { Line } from './cell.ts';
import { blanks, fitLine, lineOf, onGround } from './line.ts';

/** A frame of exactly `height` lines of `width` cells: what is too much is cut, what lacks is blank. */
export function fitFrame(lines: readonly Line[], width: number, height: number): readonly Line[] {
  return Array.from({ length: Math.max(0, height) }, (_, index) => fitLine(lines[index] ?? blanks(width), width));
}

/** A rule over a panel, with what the panel is on the left and what it is measured in on the right; the left one gives way. */
export function ruleLine(title: string, right: string, width: number, glyphs: Glyphs): Line {
  const start = lineOf([`${glyphs.horizontal}${glyphs.horizontal} `, 'border']);
  const tail = right === '' ? [] : lineOf([' ', 'border'], [right, 'faint'], [` ${glyphs.horizontal}${glyphs.horizontal}`, 'border']);
  const room = width - start.length - tail.length - 2;
  if (room < 4) return fitLine([...start, ...lineOf([title, 'title'])], width);
  const name = lineOf([title, 'title']);
  const head = [...start, ...(name.length > room ? fitLine(name, room) : name), ...lineOf([' ', 'border'])];
  const fill = lineOf([glyphs.horizontal.repeat(Math.max(0, width - head.length - tail.length)), 'border']);
  return fitLine([...head, ...fill, ...tail], width);
}

/** A frame with a box of lines laid over its middle. */
export function overlayFrame(frame: readonly Line[], box: readonly Line[], top: number, left: number): readonly Line[] {
  return frame.map((line, row) => {
    const over = box[row - top];
    if (over === undefined) return line;
    const before = line.slice(0, left);
    const after = line.slice(left + over.length);
    const cutBefore = line[left]?.text === '' ? [...before.slice(0, -1), ...blanks(1)] : before;
    const cutAfter = after[0]?.text === '' ? [...blanks(1), ...after.slice(1)] : after;
    return [...cutBefore, ...over, ...cutAfter];
  });
}

/** Lines in a box with a title in its upper and a hint in its lower border. */
export function boxLines(content: readonly Line[], width: number, title: string, hint: string, glyphs: Glyphs): readonly Line[] {
  const inner = width - 2;
  const edge = (left: string, right: string, text: string): Line => {
    const label = text === '' ? [] : lineOf([' ', 'border-active'], [text, 'title'], [' ', 'border-active']);
    const room = Math.max(0, inner - 1 - label.length);
    const line = [
      ...lineOf([left + glyphs.horizontal, 'border-active']),
      ...label,
      ...lineOf([glyphs.horizontal.repeat(room), 'border-active']),
    ];
    return [...fitLine(line, width - 1), ...lineOf([right, 'border-active'])];
  };
  const side = lineOf([glyphs.vertical, 'border-active']);
  return [
    edge(glyphs.topLeft, glyphs.topRight, title),
    ...content.map((line) => [...side, ...fitLine(line, inner), ...side]),
    edge(glyphs.bottomLeft, glyphs.bottomRight, hint),
  ].map((line) => onGround(line, 'menu'));
}
