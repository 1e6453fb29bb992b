import type { Line } from '../../terminal/index.ts';

/** Some lines that the cursor stands on as one; `headLine` is the one that is pointed at. */
export interface PageNode {
  readonly lines: readonly Line[];
  readonly headLine: number;
}
