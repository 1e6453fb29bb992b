/** What the words of a draft call a flow: a measure of the expression language, between whom. */
export interface DraftFlow {
  readonly measure: 'export' | 'import' | 'total' | 'balance';
  /** -1 for a deficit, which is a negative balance. */
  readonly sign: 1 | -1;
  readonly reporter: string;
  /** Several where a sentence lists them; `WLD` for trade with everyone. */
  readonly partners: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The reporter of a flow whose owner the sentence does not name as one may read it; a figure of it is left alone. */
export const unnamed = '';

/** A flow as the expression language writes it: `export(CHN, KAZ)`. */
export function nameOfFlow({ measure, reporter, partners }: DraftFlow): string {
  return `${measure}(${reporter}, ${partners[0]})`;
}
