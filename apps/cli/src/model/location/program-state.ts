import type { EconomyCode } from '@sogdia/core/model';
import type { Location } from './location.ts';
import type { QuestionField } from './question-field.ts';

/** A list over the screen that filters while one types: the actions of this screen, or everything. */
export interface PaletteOverlay {
  readonly kind: 'palette';
  readonly scope: 'here' | 'everything';
  readonly text: string;
  readonly index: number;
}

/** The line in which a search is typed, or the condition on a column; `before` is what they were, and where the cursor stood. */
export interface FilterOverlay {
  readonly kind: 'filter';
  readonly column: string | null;
  readonly before: Pick<Location, 'filters' | 'search' | 'row' | 'top'>;
}

/** A list over a table: its columns; the column under the cursor described by classes of its numbers, or each of its values counted. */
export interface TableOverlay {
  readonly kind: 'table';
  readonly list: 'columns' | 'described' | 'counted';
  readonly index: number;
}

/** The question bar: the field that is open, what is typed into it, the choice under its cursor once that was moved, the economies that are ticked, and where it was opened. */
export interface QuestionOverlay {
  readonly kind: 'question';
  readonly field: QuestionField;
  readonly text: string;
  readonly index: number | null;
  readonly ticked: readonly EconomyCode[] | null;
  readonly before: ProgramState['locations'];
}

/** A box with something to read, what `y` copies from it, and the forms that `v` gives the same, this one last. */
export interface NoteOverlay {
  readonly kind: 'note';
  readonly title: string;
  readonly lines: readonly string[];
  readonly copies: string;
  readonly forms?: readonly Pick<NoteOverlay, 'title' | 'lines' | 'copies'>[];
  /** The first line that is shown. */
  readonly scroll: number;
}

export type Overlay = PaletteOverlay | FilterOverlay | QuestionOverlay | NoteOverlay | TableOverlay;

/** All that the program knows besides the data: a stack of locations, what lies over it, a message, and how to go back. */
export interface ProgramState {
  readonly locations: readonly [Location, ...Location[]];
  readonly overlay: Overlay | null;
  readonly message: string | null;
  readonly past: readonly (readonly [Location, ...Location[]])[];
  readonly future: readonly (readonly [Location, ...Location[]])[];
  readonly width: number;
  readonly height: number;
}

/** The state at the start: where the program begins, and on top of it the view that was asked for. */
export function initialState(home: Location, view: Location | null, width: number, height: number): ProgramState {
  return { locations: view === null ? [home] : [home, view], overlay: null, message: null, past: [], future: [], width, height };
}

/** The location on top. */
export function topLocation(state: ProgramState): Location {
  return state.locations.at(-1) ?? state.locations[0];
}

/** The state with another location on top. */
export function withTop(state: ProgramState, location: Location): ProgramState {
  const [first, ...rest] = state.locations;
  return { ...state, locations: rest.length === 0 ? [location] : [first, ...rest.slice(0, -1), location] };
}
