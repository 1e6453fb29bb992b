import type { Ground, Style } from '../style/index.ts';

/**
 * One cell of the screen: a grapheme cluster of one or two columns. A wide cluster is followed by a cell without text, so that a line
 * always has as many cells as columns.
 */
export interface Cell {
  readonly text: string;
  readonly style: Style;
  /** What lies behind it, where that is not the page. */
  readonly ground?: Ground;
}

/** A row of cells. */
export type Line = readonly Cell[];
