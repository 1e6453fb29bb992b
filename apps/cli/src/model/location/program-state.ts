import type { ViewSpec } from '@sogdia/core';
import type { EconomyCode } from '@sogdia/core/model';
import { type Location, newLocation } from './location.ts';
import type { QuestionField } from './question-field.ts';

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
  readonly before: Pick<Location, 'filter' | 'row' | 'top'>;
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

/** A box with something to read, and what `y` copies from it. */
export interface NoteOverlay {
  readonly kind: 'note';
  readonly title: string;
  readonly lines: readonly string[];
  readonly copies: string;
  /** The first line that is shown. */
  readonly scroll: number;
}

export type Overlay = PaletteOverlay | FilterOverlay | QuestionOverlay | NoteOverlay;

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

/** The state at the start: the overview of the usual question, and on top of it the view that was asked for. */
export function initialState(usual: ViewSpec, view: Location | null, width: number, height: number): ProgramState {
  const root = newLocation('overview', { spec: usual });
  return { locations: view === null ? [root] : [root, view], overlay: null, message: null, past: [], future: [], width, height };
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
