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
  /** The grid before rows were dropped and columns arranged. */
  readonly whole?: Grid;
  /** So many cells more or fewer than a column needs, by its id. */
  readonly widths?: Readonly<Record<string, number>>;
}

/** The id that stands for the key of the rows among those of the columns; its place is before the first. */
export const keyColumn = 'key';

/** The column at a place: the key before the first, and none past the last. */
export function columnAt({ columns, corner }: Pick<Grid, 'columns' | 'corner'>, index: number): GridColumn | undefined {
  return index === -1 ? { id: keyColumn, label: corner, short: corner, align: 'left' } : columns[index];
}

/** The key of a row as a cell: periods sort by their codes, names as they are written. */
export function keyCell({ id, label, style }: GridRow): GridCell {
  return { ...textCell(label, style), sortsBy: /^\d/.test(id) ? id : label };
}

/** The cell of a row at a place of its columns. */
export function cellAt(row: GridRow, index: number): GridCell | undefined {
  return index === -1 ? keyCell(row) : row.cells[index];
}

/** The number that a cell shows, as it is rounded there; null where it shows none. */
export function numberOf({ text, sortsBy }: GridCell): number | null {
  const number = typeof sortsBy === 'number' ? Number(text.replaceAll(',', '').replace('−', '-')) : Number.NaN;
  return Number.isNaN(number) ? null : number;
}

/** A table of texts under labels: each row by its id, its label and its cells. */
export function textGrid(corner: string, labels: readonly string[], rows: readonly (readonly [id: string, ...texts: string[]])[]): Grid {
  return {
    corner,
    columns: labels.map((label) => ({ id: label, label, short: label, align: 'left' })),
    rows: rows.map(([id, label = '', ...cells]) => ({ id, label, style: 'plain', cells: cells.map((cell) => textCell(cell)) })),
    legend: [],
  };
}

/** A cell of plain text. */
export function textCell(text: string, style: Style = 'plain'): GridCell {
  return { text, marks: '', style, sortsBy: text, lineage: null };
}
