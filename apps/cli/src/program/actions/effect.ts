import type { ProgramContext, ProgramState } from '../../model/index.ts';
import type { TableFile } from '../table/index.ts';

/** What the program asks of the world outside it; whoever runs it carries this out. */
export type Effect =
  | { readonly kind: 'quit' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'redraw' }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'export'; readonly file: TableFile };

/** The state after an action, and what is asked of the world. */
export interface Transition {
  readonly state: ProgramState;
  readonly effects: readonly Effect[];
}

/** A line of a palette: what it is called, its keys, what it does, and the doing. */
export interface PaletteEntry {
  readonly id: string;
  readonly keys: string;
  readonly label: string;
  readonly help: string;
  /** Further texts by which it is found. */
  readonly words?: readonly string[];
  readonly run: (state: ProgramState, context: ProgramContext) => Transition;
}
