import type { View, ViewPoint, ViewSeries } from '@sogdia/core';
import type { DataColor, Style } from '../terminal/index.ts';

/** Where the number of a cell comes from: the view that answered it, its series and its point. */
export interface Lineage {
  readonly view: View;
  readonly series: ViewSeries;
  readonly point: ViewPoint;
}

/** A cell of a grid: what is shown, the marks behind it, what it sorts by (null: after all others), and where it comes from. */
export interface GridCell {
  readonly text: string;
  readonly marks: string;
  readonly style: Style;
  readonly sortsBy: number | string | null;
  readonly lineage: Lineage | null;
}

/** The head of a column; `short` stands in where there is no room. */
export interface GridColumn {
  readonly id: string;
  readonly label: string;
  readonly short: string;
  readonly align: 'left' | 'right';
  /** The colour that its line has on the chart beside the table. */
  readonly color?: DataColor;
}

/** A row: its key, frozen on the left, and a cell for each column. */
export interface GridRow {
  readonly id: string;
  readonly label: string;
  readonly style: Style;
  readonly cells: readonly GridCell[];
}

/** A table that a cursor can move over: every screen and every printed table is one. */
export interface Grid {
  readonly corner: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** The one unit in which the table writes money, where several views stand side by side in it. */
  readonly unit?: string | null;
  /** What the marks in the cells stand for. */
  readonly legend: readonly string[];
}

/** The number that a cell shows, as it is rounded there; null where it shows none. */
export function numberOf({ text, sortsBy }: GridCell): number | null {
  return typeof sortsBy === 'number' ? Number(text.replaceAll(',', '').replace('−', '-')) : null;
}

/** A cell of plain text. */
export function textCell(text: string, style: Style = 'plain'): GridCell {
  return { text, marks: '', style, sortsBy: text, lineage: null };
}
