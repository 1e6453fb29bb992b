/**
 * A cell that its user corrected: the column by its name, what stands in it and what is read in its place. It holds of one line where `at` names it, by the
 * file that stands in diagnostics; else of all cells of the column that hold the same.
 */
export interface Correction {
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly at?: { readonly file: string; readonly line: number };
}
