import type { CheckedFigure } from '@sogdia/core/claims';
import type { DraftPart } from './draft-exchange.ts';

/** The most figures and the most characters that are shown at once: a page of some 1,500 nodes at most. */
export const mostFiguresShown = 100;
export const mostCharactersShown = 20_000;

/** A draft in parts that can be shown: each ends before a figure or at a space, and none holds more than may be shown at once. */
export function partsOfDraft(text: string, figures: readonly CheckedFigure[]): readonly DraftPart[] {
  const parts: DraftPart[] = [];
  let [start, first] = [0, 0];
  do {
    const next = figures[first + mostFiguresShown];
    const furthest = Math.min(text.length, start + mostCharactersShown, next?.start ?? text.length);
    const cut = furthest === text.length ? furthest : breakBefore(text, start, furthest);
    const last = lastBefore(figures, first, cut);
    const end = Math.max(cut, figures[last - 1]?.end ?? 0);
    parts.push({ index: parts.length, start, end, first, figures: figures.slice(first, last) });
    [start, first] = [end, last];
  } while (start < text.length);
  return parts;
}

/** After the last line, else the last space, in the second half of a stretch; its end where it has neither. */
function breakBefore(text: string, start: number, end: number): number {
  const half = start + Math.floor((end - start) / 2);
  const stretch = text.slice(half, end);
  const line = stretch.lastIndexOf('\n');
  const place = line === -1 ? stretch.lastIndexOf(' ') : line;
  return place === -1 ? end : half + place + 1;
}

/** The number of figures that begin before an offset. */
function lastBefore(figures: readonly CheckedFigure[], first: number, offset: number): number {
  let last = first;
  for (let figure = figures[last]; figure !== undefined && figure.start < offset; figure = figures[last]) last += 1;
  return last;
}
