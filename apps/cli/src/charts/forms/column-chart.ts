import { type DataColor, type Line, textWidth } from '../../terminal/index.ts';
import {
  axisNumber,
  type ChartOptions,
  type DrawBoard,
  drawAxisMarks,
  drawBoard,
  drawEvents,
  drawPeriodAxis,
  drawTargets,
  type PeriodAxis,
} from '../board/index.ts';
import type { Plot } from '../plot/index.ts';

/** The edges of a band by period; null where there is none. */
type Edges = readonly (Pick<Column, 'low' | 'high'> | null)[];

/** What stands on the axis, or hangs from it: a value for each period, null where there is none, and its name where there are two series. */
interface Side extends Pick<Column, 'way' | 'color'> {
  readonly values: readonly (number | null)[];
  readonly band: Edges;
  readonly label: string;
}

/**
 * Columns over time with their values at their ends. With two series the first stands on the axis and the second hangs from it; one
 * series hangs where it is negative. A missing value is an empty place.
 */
export function columnChart(plot: Plot, options: ChartOptions): readonly Line[] {
  const board = drawBoard(options.width, options.height);
  const [up, down] = sidesOf(plot);
  const aims = plot.targets.map(({ value }) => value);
  const [highest, deepest] = [maximumOf([...up.values, ...aims], up.band), maximumOf(down.values, down.band)];
  const rows = options.height - 2;
  if (rows < 3 || highest + deepest === 0) return board.lines();
  const margin = up.label === '' ? 0 : Math.max(textWidth(up.label), textWidth(down.label)) + 1;
  const slot = Math.floor((options.width - margin - 2) / Math.max(1, plot.periods.length));
  const decimals = decimalsThatFit([...up.values, ...down.values], slot);
  const labelRows = decimals === null ? 0 : 1;
  const room = rows - (highest > 0 ? labelRows : 0) - (deepest > 0 ? labelRows : 0);
  const downRows = deepest === 0 ? 0 : Math.max(1, Math.min(room - 1, Math.round((room * deepest) / (highest + deepest))));
  const upRows = room - downRows;
  const axis = upRows + (highest > 0 ? labelRows : 0);
  const left = margin + 1 + (margin > 0 ? 0 : Math.floor((options.width - 2 - slot * plot.periods.length) / 2));
  const thickness = Math.max(1, Math.min(slot - 1, Math.round(slot * 0.6)));
  const rowOf = (value: number): number => axis - Math.max(1, Math.round((value / Math.max(highest, 1e-9)) * upRows));
  drawTargets(board, plot, { left: 0, width: options.width, rowOf }, options.glyphs);
  const sides = [
    { ...up, rows: upRows, highest },
    { ...down, rows: downRows, highest: deepest },
  ];
  for (const index of plot.periods.keys()) {
    const at = left + index * slot + Math.floor((slot - thickness) / 2);
    const middle = left + index * slot + slot / 2;
    const values = sides.map((side) => side.values[index] ?? null);
    if (values.every((value) => value === null)) board.put(Math.floor(middle), axis - 1, '–', 'missing');
    for (const [order, { band, ...side }] of sides.entries())
      drawColumn(board, values[order] ?? null, { at, thickness, middle, axis, decimals, ...side, ...bandAt(band, index) }, options);
  }
  const columnOf = (index: number): number => Math.floor(left + index * slot + slot / 2);
  board.put(0, axis, options.glyphs.horizontal.repeat(options.width), 'border');
  drawAxis(board, plot, options, { row: axis, left, width: slot * plot.periods.length, columnOf, hasCorner: false }, deepest > 0);
  board.put(0, axis - 1, up.label, up.color);
  board.put(0, axis + 1, down.label, down.color);
  return board.lines();
}

interface Column {
  /** Up from the axis, or down. */
  readonly way: -1 | 1;
  readonly at: number;
  readonly thickness: number;
  readonly middle: number;
  readonly axis: number;
  readonly rows: number;
  readonly highest: number;
  readonly color: DataColor;
  readonly decimals: number | null;
  /** The edges of the band around its value; both null without one. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A column from the axis on: whole cells, a part of one, the band around its end, and its value. */
function drawColumn(board: DrawBoard, value: number | null, column: Column, options: ChartOptions): void {
  if (value === null || column.highest === 0) return;
  const parts = column.way < 0 ? options.glyphs.bars : options.glyphs.hangingBars;
  const pieces = Math.round((value / column.highest) * column.rows * parts.length);
  const whole = Math.floor(pieces / parts.length);
  const rowAt = (order: number): number => column.axis + column.way * (order + 1);
  for (let row = 0; row < whole; row += 1) drawRow(board, column, rowAt(row), signAt(row, column, options));
  const rest = parts[(pieces % parts.length) - 1];
  if (rest !== undefined) drawRow(board, column, rowAt(whole), rest);
  const filled = whole + (rest === undefined ? 0 : 1);
  const end = Math.max(filled, rowsOf(column.high ?? 0, column));
  for (let row = filled; row < end; row += 1) drawRow(board, column, rowAt(row), options.glyphs.shadedBlank);
  drawValue(board, value, column, rowAt(end));
}

/** A row of a column is lighter where it lies inside the band. */
function signAt(row: number, column: Column, { glyphs }: ChartOptions): string {
  return column.low !== null && row >= rowsOf(column.low, column) ? glyphs.shadedBlock : glyphs.block;
}

function rowsOf(value: number, { highest, rows }: Column): number {
  return Math.round((value / highest) * rows);
}

function drawRow(board: DrawBoard, column: Column, row: number, sign: string): void {
  board.put(column.at, row, sign.repeat(column.thickness), column.color);
}

function drawValue(board: DrawBoard, value: number, column: Column, row: number): void {
  if (column.decimals === null || value === 0) return;
  const text = axisNumber(value, column.decimals);
  board.put(Math.floor(column.middle - textWidth(text) / 2), row, text, 'plain');
}

/** The axis lies between the columns; its periods stand under it, or at the foot of the chart where columns hang. */
function drawAxis(board: DrawBoard, plot: Plot, options: ChartOptions, at: PeriodAxis, hangs: boolean): void {
  if (!hangs) {
    drawPeriodAxis(board, plot, options, at);
    return;
  }
  drawAxisMarks(board, plot, options, at);
  drawEvents(board, plot, at);
  const below = drawBoard(options.width, 2);
  drawPeriodAxis(below, plot, options, { ...at, row: 0 });
  for (const [column, cell] of (below.lines()[1] ?? []).entries()) board.put(column, options.height - 1, cell.text, cell.style);
}

/** Of two series the first stands and the second hangs; one alone hangs where it is negative. */
function sidesOf(plot: Plot): readonly [up: Side, down: Side] {
  const [first, second] = plot.series;
  const { values = [], color = 'kaz' } = first ?? {};
  const up = { way: -1, values, color, band: edgesOf(plot, 0), label: first?.label ?? '' } as const;
  if (second !== undefined) return [up, { ...second, way: 1, band: edgesOf(plot, 1) }];
  const kept = (sign: 1 | -1) => values.map((value) => (value === null || value < 0 === sign > 0 ? null : sign * value));
  return [
    { ...up, values: kept(1), label: '' },
    { ...up, way: 1, values: kept(-1), band: [], label: '' },
  ];
}

/** A band that reaches below zero has no place around a column that stands on it. */
function edgesOf({ bands }: Plot, index: number): Edges {
  const band = bands[index];
  if (band === undefined || band.low.some((low) => low !== null && low < 0)) return [];
  return band.low.map((low, at) => (low === null ? null : { low, high: band.high[at] ?? null }));
}

function bandAt(edges: Edges, index: number): Pick<Column, 'low' | 'high'> {
  return edges[index] ?? { low: null, high: null };
}

function maximumOf(values: readonly (number | null)[], edges: Edges): number {
  return Math.max(0, ...[...values, ...edges.map((edge) => edge?.high ?? null)].filter((value) => value !== null));
}

function decimalsThatFit(values: readonly (number | null)[], slot: number): number | null {
  const fits = (decimals: number): boolean => values.every((value) => value === null || textWidth(axisNumber(value, decimals)) < slot);
  return [2, 1, 0].find(fits) ?? null;
}
