import { newSheet, type Sheet } from './sheet.ts';

/** A list over the screen that filters while one types: the actions of this screen, or everything. */
export interface PaletteOverlay {
  readonly kind: 'palette';
  readonly scope: 'here' | 'everything';
  readonly text: string;
  readonly index: number;
}

/** The line in which a filter is typed; `before` is what it was, and where the cursor stood. */
export interface FilterOverlay {
  readonly kind: 'filter';
  readonly before: Pick<Sheet, 'filter' | 'row' | 'top'>;
}

/** A box with something to read, and what `y` copies from it. */
export interface NoteOverlay {
  readonly kind: 'note';
  readonly title: string;
  readonly lines: readonly string[];
  readonly copies: string;
}

export type Overlay = PaletteOverlay | FilterOverlay | NoteOverlay;

/** All that the program knows besides the data: a stack of sheets, what lies over it, a message, and how to go back. */
export interface ProgramState {
  readonly sheets: readonly [Sheet, ...Sheet[]];
  readonly overlay: Overlay | null;
  readonly message: string | null;
  readonly past: readonly (readonly [Sheet, ...Sheet[]])[];
  readonly future: readonly (readonly [Sheet, ...Sheet[]])[];
  readonly width: number;
  readonly height: number;
}

/** The state at the start: the overview, and on top of it the view that was asked for. */
export function initialState(view: Sheet | null, width: number, height: number): ProgramState {
  const root = newSheet('overview');
  return { sheets: view === null ? [root] : [root, view], overlay: null, message: null, past: [], future: [], width, height };
}

/** The sheet on top. */
export function topSheet(state: ProgramState): Sheet {
  return state.sheets.at(-1) ?? state.sheets[0];
}

/** The state with another sheet on top. */
export function withTop(state: ProgramState, sheet: Sheet): ProgramState {
  const [first, ...rest] = state.sheets;
  return { ...state, sheets: rest.length === 0 ? [sheet] : [first, ...rest.slice(0, -1), sheet] };
}
