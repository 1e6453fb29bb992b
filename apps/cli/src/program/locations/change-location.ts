import { type Location, type ProgramContext, type ProgramState, reasonOf, topLocation, withTop } from '../../model/index.ts';
import { screens } from '../../screens/index.ts';
import { shownGrid } from '../table/index.ts';

const mostSteps = 1000;

/** The state with another stack of locations, which can be undone; a stack without an answer is not taken and its reason told. */
export function changeLocations(state: ProgramState, locations: ProgramState['locations'], context: ProgramContext): ProgramState {
  const next = { ...state, locations, message: null };
  const problem = problemOf(topLocation(next), context);
  if (problem !== null) return { ...state, message: problem };
  return clampCursor({ ...next, past: [...state.past, state.locations].slice(-mostSteps), future: [] }, context);
}

/** The state with a changed location on top, which can be undone. */
export function changeTop(state: ProgramState, change: Partial<Location>, context: ProgramContext): ProgramState {
  return changeLocations(state, withTop(state, { ...topLocation(state), ...change }).locations, context);
}

/** The state with the first of some changes of the top location that has an answer; where none has, why the first has none. */
export function changeTopToFirst(state: ProgramState, changes: readonly Partial<Location>[], context: ProgramContext): ProgramState {
  let problem: ProgramState | null = null;
  for (const change of changes) {
    const next = changeTop(state, change, context);
    if (next.message === null) return next;
    problem ??= next;
  }
  return problem ?? state;
}

/** The same for a change of which rows are shown, or in what order: the cursor stays on its row where that one is left. */
export function changeRows(state: ProgramState, change: Partial<Location>, context: ProgramContext, first = 0): ProgramState {
  const location = topLocation(state);
  const id = shownGrid(location, context).rows[location.row]?.id;
  const row = shownGrid({ ...location, ...change }, context).rows.findIndex((candidate) => candidate.id === id);
  return changeTop(state, { ...change, row: row < 0 ? first : row }, context);
}

/** Puts a location on the stack. */
export function pushLocation(state: ProgramState, location: Location, context: ProgramContext): ProgramState {
  const [first, ...rest] = state.locations;
  return changeLocations(state, [first, ...rest, location], context);
}

/** The state with its cursor inside the table. */
export function clampCursor(state: ProgramState, context: ProgramContext): ProgramState {
  const location = topLocation(state);
  const grid = shownGrid(location, context);
  const row = Math.max(0, Math.min(location.row, grid.rows.length - 1));
  const column = Math.max(-1, Math.min(location.column, grid.columns.length - 1));
  return row === location.row && column === location.column ? state : withTop(state, { ...location, row, column });
}

/** Why a location has no answer; null where it has one. */
export function problemOf(location: Location, context: ProgramContext): string | null {
  try {
    screens[location.kind].grid(location, context);
    screens[location.kind].lines(location, context, { width: 80, height: 22 });
    return null;
  } catch (error) {
    return reasonOf(error, context);
  }
}
