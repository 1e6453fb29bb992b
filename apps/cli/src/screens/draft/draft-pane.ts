import type { CheckedFigure } from '@sogdia/core/claims';
import type { Draft, Location, ProgramContext } from '../../model/index.ts';
import { type Line, lineOf, outcomeMark, type Piece } from '../../terminal/index.ts';
import type { Room } from '../layout/index.ts';
import { type DraftLine, linesOfDraft } from './lines-of-draft.ts';

/** Where a reader of a draft is: at a figure, with a line of the text at the top. */
type Place = Pick<Location, 'row' | 'scroll'>;

/** Columns before the text: pointer, the signs of the figures that begin on the line, its number. */
const gutter = 10;
const mostSigns = 3;

/** The lines of a draft that are in view, with each figure marked by the sign of its outcome before the line and by its colour in it. */
export function draftPane(
  draft: Draft,
  figures: readonly CheckedFigure[],
  at: Place,
  { look }: ProgramContext,
  room: Room,
): readonly Line[] {
  const lines = linesOfDraft(draft, room.width - gutter);
  const { row, scroll } = settled(lines, figures, at, room.height);
  const shown = lines.slice(scroll, scroll + room.height);
  const [from, to] = [shown[0]?.start ?? 0, shown.at(-1)?.end ?? 0];
  const inView = figures.filter(({ start, end }) => end > from && start <= to);
  return shown.map((line, index) => {
    const isLast = scroll + index === lines.length - 1;
    const begin = inView.filter(({ start }) => start >= line.start && (start < line.end || isLast));
    const signs = begin.slice(0, mostSigns).map(({ outcome }): Piece => {
      const { sign, style } = outcomeMark(outcome, look.glyphs);
      return [sign, style];
    });
    const number = line.number === null ? '' : String(line.number);
    const isAt = begin.some((figure) => figure === figures[row]);
    return lineOf(
      [isAt ? look.glyphs.pointer : ' ', 'key'],
      [' '],
      ...signs,
      [number.padStart(gutter - 3 - signs.length), 'faint'],
      [' '],
      ...piecesOf(line, draft, inView, figures[row], look.glyphs),
    );
  });
}

/** The text of a line cut at its figures, each in the style of its outcome, the one under the cursor as the cursor is. */
function piecesOf(
  { start, end }: DraftLine,
  { text }: Draft,
  figures: readonly CheckedFigure[],
  current: CheckedFigure | undefined,
  glyphs: ProgramContext['look']['glyphs'],
): readonly Piece[] {
  const part = (from: number, to: number): string => text.slice(Math.max(from, start), Math.min(to, end)).replaceAll('\t', ' ');
  const inside = figures.filter((figure) => figure.end > start && figure.start < end);
  const pieces = inside.flatMap((figure, index): readonly Piece[] => [
    [part(inside[index - 1]?.end ?? start, figure.start)],
    [part(figure.start, figure.end), figure === current ? 'cursor' : outcomeMark(figure.outcome, glyphs).style],
  ]);
  return [...pieces, [part(inside.at(-1)?.end ?? start, end).trimEnd()]];
}

/** The place after some steps: one goes to the figure after or before, more than one are as many lines, and the cursor goes to a figure that is in view then. */
export function moveInDraft(draft: Draft, figures: readonly CheckedFigure[], from: Place, steps: number, room: Room): Place {
  const lines = linesOfDraft(draft, room.width - gutter);
  const last = Math.max(0, lines.length - room.height);
  const place = settled(lines, figures, from, room.height);
  if (Math.abs(steps) === 1 && figures.length > 0) {
    const row = Math.max(0, Math.min(figures.length - 1, place.row + steps));
    return settled(lines, figures, { row, scroll: place.scroll }, room.height);
  }
  const scroll = Math.max(0, Math.min(last, place.scroll + steps));
  if (scroll === place.scroll || Math.abs(steps) >= lines.length) return { row: steps > 0 ? Math.max(0, figures.length - 1) : 0, scroll };
  const [top, bottom] = [lines[scroll]?.start ?? 0, lines[scroll + room.height - 1]?.end ?? Number.POSITIVE_INFINITY];
  const current = figures[place.row];
  if (current !== undefined && current.start >= top && current.start < bottom) return { row: place.row, scroll };
  const first = figures.findIndex(({ start }) => start >= top && start < bottom);
  return {
    row:
      first < 0
        ? Math.max(
            0,
            figures.findLastIndex(({ start }) => start < top),
          )
        : first,
    scroll,
  };
}

/** The place with its figure in view, or what follows it up to the next; as it was where it is so, else with the figure in the middle. */
function settled(lines: readonly DraftLine[], figures: readonly CheckedFigure[], place: Place, height: number): Place {
  const row = Math.max(0, Math.min(place.row, figures.length - 1));
  const last = Math.max(0, lines.length - height);
  const scroll = Math.max(0, Math.min(place.scroll, last));
  const lineAt = (start: number): number => lines.findLastIndex((line) => line.start <= start);
  const [figure, next] = [figures[row], figures[row + 1]];
  if (figure === undefined) return { row, scroll };
  const at = lineAt(figure.start);
  const isPassed = at < scroll && (next === undefined || lineAt(next.start) >= scroll + height);
  if (isPassed || (at >= scroll && at < scroll + height)) return { row, scroll };
  return { row, scroll: Math.max(0, Math.min(at - Math.floor(height / 2), last)) };
}
