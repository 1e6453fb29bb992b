import { SogdiaError } from '@sogdia/core';
import { type ProgramContext, type ProgramState, type Sheet, topSheet, withTop } from '../../model/index.ts';
import { screens } from '../../screens/index.ts';
import { shownGrid } from '../table/index.ts';

const mostSteps = 100;

/** The state with another stack of sheets, which can be undone; a stack without an answer is not taken and its reason told. */
export function changeSheets(state: ProgramState, sheets: ProgramState['sheets'], context: ProgramContext): ProgramState {
  const next = { ...state, sheets, message: null };
  const problem = problemOf(topSheet(next), context);
  if (problem !== null) return { ...state, message: problem };
  return clampCursor({ ...next, past: [...state.past, state.sheets].slice(-mostSteps), future: [] }, context);
}

/** The state with a changed sheet on top, which can be undone. */
export function changeTop(state: ProgramState, change: Partial<Sheet>, context: ProgramContext): ProgramState {
  return changeSheets(state, withTop(state, { ...topSheet(state), ...change }).sheets, context);
}

/** The state with the first of some changes of the top sheet that has an answer; where none has, why the first has none. */
export function changeTopToFirst(state: ProgramState, changes: readonly Partial<Sheet>[], context: ProgramContext): ProgramState {
  let problem: ProgramState | null = null;
  for (const change of changes) {
    const next = changeTop(state, change, context);
    if (next.message === null) return next;
    problem ??= next;
  }
  return problem ?? state;
}

/** The same for a change of which rows are shown, or in what order: the cursor stays on its row where that one is left. */
export function changeRows(state: ProgramState, change: Partial<Sheet>, context: ProgramContext, first = 0): ProgramState {
  const sheet = topSheet(state);
  const id = shownGrid(sheet, context).rows[sheet.row]?.id;
  const row = shownGrid({ ...sheet, ...change }, context).rows.findIndex((candidate) => candidate.id === id);
  return changeTop(state, { ...change, row: row < 0 ? first : row }, context);
}

/** Puts a sheet on the stack. */
export function pushSheet(state: ProgramState, sheet: Sheet, context: ProgramContext): ProgramState {
  const [first, ...rest] = state.sheets;
  return changeSheets(state, [first, ...rest, sheet], context);
}

/** The state with its cursor inside the table. */
export function clampCursor(state: ProgramState, context: ProgramContext): ProgramState {
  const sheet = topSheet(state);
  const grid = shownGrid(sheet, context);
  const row = Math.max(0, Math.min(sheet.row, grid.rows.length - 1));
  const column = Math.max(0, Math.min(sheet.column, grid.columns.length - 1));
  return row === sheet.row && column === sheet.column ? state : withTop(state, { ...sheet, row, column });
}

/** Why a sheet has no answer; null where it has one. */
function problemOf(sheet: Sheet, context: ProgramContext): string | null {
  try {
    screens[sheet.kind].grid(sheet, context);
    screens[sheet.kind].regions(sheet, context, { width: 80, height: 22 });
    return null;
  } catch (error) {
    if (SogdiaError.isInstance(error)) return error.message;
    throw error;
  }
}
