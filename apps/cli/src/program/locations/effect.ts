import type { Draft, ProgramState } from '../../model/index.ts';
import type { TableFile } from '../table/index.ts';

/** What the program asks of the world outside it; whoever runs it carries this out. */
export type Effect =
  | { readonly kind: 'quit' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'redraw' }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'export'; readonly file: TableFile }
  /** To open a page of the web. */
  | { readonly kind: 'browse'; readonly address: string }
  /** To open the text of a draft in an editor; to read one from a file. */
  | { readonly kind: 'edit'; readonly draft: Draft }
  | { readonly kind: 'read-draft'; readonly file: string }
  /** To run a command of this program and show what it prints. */
  | { readonly kind: 'run'; readonly words: readonly string[] };

/** The state after an action, and what is asked of the world. */
export interface Transition {
  readonly state: ProgramState;
  readonly effects: readonly Effect[];
}
