import type { Draft } from '../../model/index.ts';
import { textWidth } from '../../terminal/index.ts';

/** A line of the screen: which part of the text it shows, and the number of the line of the text that begins there; null where one goes on. */
export interface DraftLine {
  readonly start: number;
  readonly end: number;
  readonly number: number | null;
}

const kept = new WeakMap<Draft, { readonly width: number; readonly lines: readonly DraftLine[] }>();

/** A draft in lines of at most a width, broken after a space where there is one; worked out once for a width. */
export function linesOfDraft(draft: Draft, room: number): readonly DraftLine[] {
  const width = Math.max(1, room);
  const before = kept.get(draft);
  if (before?.width === width) return before.lines;
  const lines: DraftLine[] = [];
  let offset = 0;
  for (const [index, text] of draft.text.trimEnd().split('\n').entries()) {
    for (let start = 0; start < text.length || start === 0; ) {
      const end = Math.max(endOfLine(text, start, width), Math.min(text.length, start + 1));
      lines.push({ start: offset + start, end: offset + end, number: start === 0 ? index + 1 : null });
      start = Math.max(end, 1);
    }
    offset += text.length + 1;
  }
  kept.set(draft, { width, lines });
  return lines;
}

/** Where a line that begins at an offset ends: after the last space that fits, else where it is full, no sign of two units cut. */
function endOfLine(text: string, start: number, width: number): number {
  let end = Math.min(text.length, start + width);
  while (textWidth(text.slice(start, end)) > width) end -= 1;
  if (end === text.length) return end;
  const space = text.lastIndexOf(' ', end);
  return space > start ? space + 1 : end - Number(/[\uDC00-\uDFFF]/.test(text.charAt(end)));
}
