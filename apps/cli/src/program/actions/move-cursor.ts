import { type Location, type ProgramContext, type ProgramState, topLocation, withTop } from '../../model/index.ts';
import { screens } from '../../screens/index.ts';
import { hitsIn, pageOf } from '../../table/index.ts';
import { bodyRoom } from '../locations/body-room.ts';
import { shownGrid } from '../table/index.ts';

/** A way for the cursor: by so many rows and columns. */
export type Move = Readonly<Partial<Record<'rows' | 'columns', number>>>;

/** The state with the cursor moved inside the table; words are scrolled instead, a page of text goes its own way. */
export function moveCursor(state: ProgramState, { rows = 0, columns = 0 }: Move, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  if (location.form === 'words') return withTop(state, { ...location, scroll: scrolled(location, rows) });
  const place = screens[location.kind].move?.(location, context, bodyRoom(state), rows);
  if (place !== undefined) return withTop(state, { ...location, ...place });
  const grid = shownGrid(location, context);
  // The key of the rows stands before the first column.
  const column = Math.max(-1, Math.min(location.column + columns, grid.columns.length - 1));
  return toRow(withTop(state, { ...location, column }), within(location.row + rows, grid.rows.length), grid.rows.length, context);
}

/** The row after or before the cursor's in which the search finds something, and past the last the first. */
export function nextHit(state: ProgramState, step: 1 | -1, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  const grid = shownGrid(location, context);
  const hits = hitsIn(grid, location.search);
  const [first, last] =
    step > 0 ? [hits[0], hits.find((row) => row > location.row)] : [hits.at(-1), hits.findLast((row) => row < location.row)];
  const row = last ?? first;
  if (row !== undefined) return toRow(state, row, grid.rows.length, context);
  return { ...state, message: context.text[location.search === '' ? 'message.no-search' : 'message.not-found'] };
}

/** The cursor on a row, with the rows that were shown kept where they are as long as that one is among them. */
function toRow(state: ProgramState, row: number, count: number, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  const size = screens[location.kind].rowsShown(location, context, bodyRoom(state));
  const { start } = pageOf(count, size, { row: location.row, top: location.top });
  const { start: top } = pageOf(count, size, { row, top: start });
  return withTop(state, { ...location, row, top });
}

/** Words end somewhere; how far is known only when they are drawn, so the number is bounded and drawing stops at the end. */
function scrolled(location: Location, rows: number): number {
  return Math.max(0, Math.min(2000, location.scroll + rows));
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
