import type { ProgramContext } from './program-context.ts';
import { type ProgramState, topSheet, withTop } from './program-state.ts';
import type { Sheet } from './sheet.ts';
import { shownGrid } from './shown-grid.ts';

/** A way for the cursor: by so many rows and columns. */
export interface Move {
  readonly rows?: number;
  readonly columns?: number;
}

/** The state with the cursor moved inside the table; words are scrolled instead. */
export function moveCursor(state: ProgramState, { rows = 0, columns = 0 }: Move, context: ProgramContext): ProgramState {
  const sheet = topSheet(state);
  if (sheet.form === 'words') return withTop(state, { ...sheet, scroll: scrolled(sheet, rows) });
  const grid = shownGrid(sheet, context);
  const row = within(sheet.row + rows, grid.rows.length);
  const column = within(sheet.column + columns, grid.columns.length);
  return withTop(state, { ...sheet, row, column });
}

/** The row after or before the cursor's, and past the last the first. */
export function nextHit(state: ProgramState, step: 1 | -1, context: ProgramContext): ProgramState {
  const sheet = topSheet(state);
  const count = shownGrid(sheet, context).rows.length;
  return count === 0 ? state : withTop(state, { ...sheet, row: (sheet.row + step + count) % count });
}

/** Words end somewhere; how far is known only when they are drawn, so the number is bounded and drawing stops at the end. */
function scrolled(sheet: Sheet, rows: number): number {
  return Math.max(0, Math.min(2000, sheet.scroll + rows));
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
