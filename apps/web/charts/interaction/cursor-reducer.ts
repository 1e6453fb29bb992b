/** Where the cursor of a chart stands: a point of a row (a line, a stack's layer, an economy), pinned or not. */
export interface CursorState {
  readonly at: { readonly row: number; readonly column: number } | null;
  readonly pinned: boolean;
  readonly help: boolean;
}

/** What a reader does: a key, the pointer over or on a point, the address that holds a pinned one, the pointer leaving. */
export type CursorEvent =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'over'; readonly row: number; readonly column: number }
  | { readonly kind: 'pin'; readonly row: number; readonly column: number }
  | { readonly kind: 'restore'; readonly row: number; readonly column: number }
  | { readonly kind: 'leave' };

export const restingCursor: CursorState = { at: null, pinned: false, help: false };

/** Whether a key is one that the cursor answers to. */
export function isCursorKey(key: string): boolean {
  return ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', 'Escape', '?'].includes(key);
}

/** The next state of a cursor over rows of the given lengths. Pure: keys and places in, a place out. */
export function moveCursor(state: CursorState, event: CursorEvent, rows: readonly number[]): CursorState {
  switch (event.kind) {
    case 'over':
      return state.pinned ? state : { ...state, at: { row: event.row, column: event.column } };
    case 'pin': {
      const same = state.pinned && state.at?.row === event.row && state.at.column === event.column;
      return same ? { ...state, pinned: false } : { ...state, at: { row: event.row, column: event.column }, pinned: true };
    }
    case 'restore':
      return { ...state, at: { row: event.row, column: event.column }, pinned: true };
    case 'leave':
      return state.pinned ? state : { ...state, at: null };
    case 'key':
      return moveByKey(state, event.key, rows);
  }
}

function moveByKey(state: CursorState, key: string, rows: readonly number[]): CursorState {
  if (key === '?') return { ...state, help: !state.help };
  if (key === 'Escape') return state.help ? { ...state, help: false } : { ...state, at: null, pinned: false };
  if (!isCursorKey(key) || rows.length === 0) return state;
  if (state.at === null) return { ...state, at: { row: 0, column: key === 'Home' ? 0 : lastOf(rows, 0) } };
  if (key === 'Enter') return { ...state, pinned: !state.pinned };
  return { ...state, at: step(state.at, key, rows) };
}

function step(at: NonNullable<CursorState['at']>, key: string, rows: readonly number[]): NonNullable<CursorState['at']> {
  const last = lastOf(rows, at.row);
  switch (key) {
    case 'ArrowLeft':
      return { ...at, column: Math.max(0, at.column - 1) };
    case 'ArrowRight':
      return { ...at, column: Math.min(last, at.column + 1) };
    case 'Home':
      return { ...at, column: 0 };
    case 'End':
      return { ...at, column: last };
    default: {
      const row = Math.min(rows.length - 1, Math.max(0, at.row + (key === 'ArrowDown' ? 1 : -1)));
      return { row, column: Math.min(at.column, lastOf(rows, row)) };
    }
  }
}

function lastOf(rows: readonly number[], row: number): number {
  return Math.max(0, (rows[row] ?? 1) - 1);
}
