import type { Style } from '../style/index.ts';

/**
 * One cell of the screen: a grapheme cluster of one or two columns. A wide cluster is followed by a cell without text, so that a line
 * always has as many cells as columns.
 */
export interface Cell {
  readonly text: string;
  readonly style: Style;
}

/** A row of cells. */
export type Line = readonly Cell[];
