import type { Progress } from './bench-engine.ts';
import type { GivenFile, HeldFiles, ReadFailure } from './bench-exchange.ts';

/** What was last done with a file. */
export type LastStep =
  | { readonly kind: 'read' | 'recipe'; readonly file: string }
  | { readonly kind: 'not-read'; readonly file: string; readonly why: ReadFailure | 'broken-workspace'; readonly what: string };

/** Where the workbench stands. `reading` is the file that is being read and how far; `given` the files by their number. */
export interface Bench {
  readonly reading: { readonly file: string; readonly size: number; readonly progress: Progress | null } | null;
  readonly last: LastStep | null;
  readonly held: HeldFiles | null;
  readonly given: ReadonlyMap<number, GivenFile>;
}
