import type { Ground, Style } from '../style/index.ts';

/** What a click on a cell does: press a key, go to a row and a column of a table, sort by a column (without a row), or take an item of a list. */
export interface Target {
  readonly key?: string;
  readonly row?: number;
  readonly column?: number;
  readonly item?: number;
}

/**
 * One cell of the screen: a grapheme cluster of one or two columns. A wide cluster is followed by a cell without text, so that a line
 * always has as many cells as columns.
 */
export interface Cell {
  readonly text: string;
  readonly style: Style;
  /** What lies behind it, where that is not the page. */
  readonly ground?: Ground;
  readonly target?: Target;
  /** The address that it leads to. */
  readonly link?: string;
  /** Whether it tells of what the cursor is on, and so may follow when keys rest. */
  readonly follows?: true;
}

/** A row of cells. */
export type Line = readonly Cell[];
