import type { CheckedFigure } from '@sogdia/core/claims';
import type { Draft, Location, ProgramContext } from '../../model/index.ts';
import { type Line, lineOf, outcomeMark, textWidth } from '../../terminal/index.ts';
import type { Room } from '../layout/index.ts';

/** A line of the screen: which part of the text it shows, and the number of the line of the text where one begins. */
interface DraftLine {
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

/** Where a reader of a draft is: at a figure, with a line of the text at the top. */
type Place = Pick<Location, 'row' | 'scroll'>;

/** Columns before the text: pointer, the signs of the figures that begin on the line, its number. */
const [gutter, mostSigns] = [10, 3];
const kept = new WeakMap<Draft, { readonly width: number; readonly lines: readonly DraftLine[] }>();

/** A draft in lines, broken after a space where there is one; worked out once for a width. */
function linesOf(draft: Draft, room: Room): readonly DraftLine[] {
  const width = Math.max(1, room.width - gutter);
  const before = kept.get(draft);
  if (before?.width === width) return before.lines;
  const lines: DraftLine[] = [];
  let offset = 0;
  for (const [index, text] of draft.text.trimEnd().split('\n').entries()) {
    for (let start = 0; start === 0 || start < text.length; ) {
      const end = Math.min(text.length, Math.max(start + 1, endOfLine(text, start, width)));
      lines.push({ start: offset + start, end: offset + end, number: start === 0 ? String(index + 1) : '' });
      start = Math.max(1, end);
    }
    offset += text.length + 1;
  }
  kept.set(draft, { width, lines });
  return lines;
}

/** Where a line ends: after the last space that fits, else where it is full, no sign of two units cut. */
function endOfLine(text: string, start: number, width: number): number {
  let end = Math.min(text.length, start + width);
  while (textWidth(text.slice(start, end)) > width) end -= 1;
  const space = end === text.length ? -1 : text.lastIndexOf(' ', end);
  return space > start ? space + 1 : end - Number(/[\uDC00-\uDFFF]/.test(text.charAt(end)));
}

/** The lines of a draft in view, each figure marked by the sign of its outcome before the line and by its style in it, the one under the cursor as the cursor is. */
export function draftPane(
  draft: Draft,
  figures: readonly CheckedFigure[],
  at: Place,
  { glyphs }: ProgramContext['look'],
  room: Room,
): readonly Line[] {
  const lines = linesOf(draft, room);
  const { row, scroll } = settled(lines, figures, at, room.height);
  const shown = lines.slice(scroll, scroll + room.height);
  const inView = figures.filter(({ start, end }) => end > (shown[0]?.start ?? 0) && start < (shown.at(-1)?.end ?? 0));
  return shown.map(({ start, end, number }) => {
    const inside = inView.filter((figure) => figure.end > start && figure.start < end);
    const begun = inside.filter((figure) => figure.start >= start).map(({ outcome }) => outcomeMark(outcome, glyphs));
    const signs = begun.slice(0, mostSigns);
    const isAt = inside.some((figure) => figure === figures[row] && figure.start >= start);
    const part = (from: number, to: number): string => draft.text.slice(Math.max(from, start), Math.min(to, end)).replaceAll('\t', ' ');
    return lineOf(
      [isAt ? `${glyphs.pointer} ` : '  ', 'key'],
      ...signs.map(({ sign, style }) => [sign, style] as const),
      [`${number.padStart(gutter - 3 - signs.length)} `, 'faint'],
      ...inside.flatMap((figure, index) => [
        [part(inside[index - 1]?.end ?? start, figure.start)] as const,
        [part(figure.start, figure.end), figure === figures[row] ? 'cursor' : outcomeMark(figure.outcome, glyphs).style] as const,
      ]),
      [part(inside.at(-1)?.end ?? start, end).trimEnd()],
    );
  });
}

/** The place after some steps: one goes to the figure after or before, more than one are as many lines, and the cursor goes to a figure in view then. */
export function moveInDraft(draft: Draft, figures: readonly CheckedFigure[], from: Place, steps: number, room: Room): Place {
  const lines = linesOf(draft, room);
  const place = settled(lines, figures, from, room.height);
  const isStep = Math.abs(steps) === 1 && figures.length > 0;
  if (isStep) return settled(lines, figures, { ...place, row: place.row + steps }, room.height);
  const { scroll } = settled(lines, [], { row: 0, scroll: place.scroll + steps }, room.height);
  if (scroll === place.scroll || Math.abs(steps) >= lines.length) return { row: steps > 0 ? Math.max(0, figures.length - 1) : 0, scroll };
  const [top, bottom] = [lines[scroll]?.start ?? 0, lines[scroll + room.height - 1]?.end ?? Number.POSITIVE_INFINITY];
  const isShown = (row: number): boolean => figures.slice(row, row + 1).some(({ start }) => start >= top && start < bottom);
  const first = figures.findIndex((_, row) => isShown(row));
  const passed = Math.max(
    0,
    figures.findLastIndex(({ start }) => start < top),
  );
  return { row: isShown(place.row) ? place.row : first < 0 ? passed : first, scroll };
}

/** The place with its figure in view, or what follows it up to the next; as it was where it is so, else with the figure in the middle. */
function settled(lines: readonly DraftLine[], figures: readonly CheckedFigure[], place: Place, height: number): Place {
  const row = Math.max(0, Math.min(place.row, figures.length - 1));
  const scrolled = (to: number): Place => ({ row, scroll: Math.max(0, Math.min(to, lines.length - height)) });
  const { scroll } = scrolled(place.scroll);
  const [at, next] = [figures[row], figures[row + 1]].map((figure) =>
    lines.findLastIndex(({ start }) => start <= (figure?.start ?? Number.POSITIVE_INFINITY)),
  );
  if (
    figures.length === 0 ||
    at === undefined ||
    (at < scroll ? (next ?? at) >= scroll + height || row === figures.length - 1 : at < scroll + height)
  )
    return { row, scroll };
  return scrolled(at - Math.floor(height / 2));
}
